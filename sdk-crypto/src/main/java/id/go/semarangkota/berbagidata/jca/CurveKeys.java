package id.go.semarangkota.berbagidata.jca;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keys on curves, from and to the raw numbers of JOSE.
 */
public final class CurveKeys {
    private CurveKeys() {}

    /**
     * Makes a key pair.
     *
     * @param curve the curve
     * @param random the source of the private key
     * @return a new pair
     */
    public static KeyPair generate(Curve curve, SecureRandom random) {
        try {
            String algorithm = curve.isWeierstrass() ? "EC" : curve.jca();
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, Providers.BOUNCY_CASTLE);
            if (curve.isWeierstrass()) {
                generator.initialize(new ECGenParameterSpec(curve.jca()), random);
            } else {
                generator.initialize(255, random);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Reads a point, and checks that it lies on the curve: a point beside it would give the private key away.
     *
     * @param curve a curve with two coordinates
     * @param x the first coordinate, as long as the curve says
     * @param y the second coordinate, as long as the curve says
     * @return the key
     * @throws InvalidKeyException if the point is not on the curve
     */
    public static PublicKey publicKey(Curve curve, byte[] x, byte[] y) throws InvalidKeyException {
        ECParameterSpec parameters = curve.parameters();
        ECPoint point = new ECPoint(new BigInteger(1, x), new BigInteger(1, y));
        if (x.length != curve.coordinateLength() || y.length != curve.coordinateLength() || !on(parameters, point)) {
            throw new InvalidKeyException("not a point of the curve");
        }
        try {
            return KeyFactory.getInstance("EC", Providers.BOUNCY_CASTLE)
                    .generatePublic(new ECPublicKeySpec(point, parameters));
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException("not a point of the curve");
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Reads a raw public key of X25519 or Ed25519.
     *
     * @param curve one of the two
     * @param raw 32 bytes
     * @return the key
     * @throws InvalidKeyException if it is not one
     */
    public static PublicKey publicKey(Curve curve, byte[] raw) throws InvalidKeyException {
        if (curve.isWeierstrass() || raw.length != curve.coordinateLength()) {
            throw new InvalidKeyException("length of the public key");
        }
        try {
            return KeyFactory.getInstance(curve.jca(), Providers.BOUNCY_CASTLE)
                    .generatePublic(new X509EncodedKeySpec(join(curve.publicPrefix(), raw)));
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException("not a public key of the curve");
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Reads a private key.
     *
     * @param curve the curve
     * @param secret the scalar or the raw key, as long as the curve says
     * @return the key
     * @throws InvalidKeyException if it is out of range
     */
    public static PrivateKey privateKey(Curve curve, byte[] secret) throws InvalidKeyException {
        if (secret.length != curve.coordinateLength()) {
            throw new InvalidKeyException("length of the private key");
        }
        if (!curve.isWeierstrass()) {
            return rawPrivateKey(curve, secret);
        }
        ECParameterSpec parameters = curve.parameters();
        BigInteger scalar = new BigInteger(1, secret);
        if (scalar.signum() == 0 || scalar.compareTo(parameters.getOrder()) >= 0) {
            throw new InvalidKeyException("private key out of range");
        }
        try {
            return KeyFactory.getInstance("EC", Providers.BOUNCY_CASTLE)
                    .generatePrivate(new ECPrivateKeySpec(scalar, parameters));
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Names the curve of a key.
     *
     * @param key any public key
     * @return its curve, or empty if it has none of ours
     */
    public static Optional<Curve> curveOf(PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            for (Curve curve : Curve.values()) {
                if (curve.isWeierstrass()
                        && curve.parameters().getCurve().equals(ec.getParams().getCurve())) {
                    return Optional.of(curve);
                }
            }
            return Optional.empty();
        }
        byte[] encoded = key.getEncoded();
        return encoded == null
                ? Optional.empty()
                : Optional.of(encoded)
                        .filter(bytes -> bytes.length == 44)
                        .flatMap(bytes -> Arrays.stream(Curve.values())
                                .filter(curve -> !curve.isWeierstrass() && startsWith(bytes, curve.publicPrefix()))
                                .findFirst());
    }

    /**
     * Writes the coordinates of a public key, each as long as the curve says.
     *
     * @param curve the key's curve
     * @param key the key
     * @return x and y, or the raw key alone
     */
    public static byte[][] coordinates(Curve curve, PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            int length = curve.coordinateLength();
            return new byte[][] {
                fixed(ec.getW().getAffineX(), length), fixed(ec.getW().getAffineY(), length)
            };
        }
        byte[] encoded = key.getEncoded();
        return new byte[][] {Arrays.copyOfRange(encoded, encoded.length - curve.coordinateLength(), encoded.length)};
    }

    /**
     * Writes the private number of a key.
     *
     * @param curve the key's curve
     * @param key the key
     * @return the scalar or the raw key, to be wiped by the caller
     * @throws InvalidKeyException if the key does not leave its token
     */
    public static byte[] secret(Curve curve, PrivateKey key) throws InvalidKeyException {
        if (key instanceof ECPrivateKey ec) {
            return fixed(ec.getS(), curve.coordinateLength());
        }
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            throw new InvalidKeyException("the key does not leave its token");
        }
        // PKCS #8 (RFC 8410): the raw key is an OCTET STRING of 32 bytes right after the fixed prefix.
        int start = curve.privatePrefix().length;
        byte[] secret = Arrays.copyOfRange(encoded, start, start + curve.coordinateLength());
        Arrays.fill(encoded, (byte) 0);
        return secret;
    }

    /**
     * Takes a key of any provider into the one that does curves here.
     *
     * @param key a private key whose bytes are at hand
     * @return the same key
     * @throws InvalidKeyException if it cannot be translated
     */
    public static PrivateKey translate(PrivateKey key) throws InvalidKeyException {
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            return key;
        }
        try {
            return KeyFactory.getInstance(key.getAlgorithm(), Providers.BOUNCY_CASTLE)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new InvalidKeyException("a private key of an unknown kind");
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static PrivateKey rawPrivateKey(Curve curve, byte[] secret) {
        byte[] encoded = join(curve.privatePrefix(), secret);
        try {
            return KeyFactory.getInstance(curve.jca(), Providers.BOUNCY_CASTLE)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static byte[] join(byte[] prefix, byte[] raw) {
        byte[] joined = Arrays.copyOf(prefix, prefix.length + raw.length);
        System.arraycopy(raw, 0, joined, prefix.length, raw.length);
        return joined;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length > prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static boolean on(ECParameterSpec parameters, ECPoint point) {
        BigInteger p = ((ECFieldFp) parameters.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
            return false;
        }
        BigInteger right = x.multiply(x)
                .add(parameters.getCurve().getA())
                .multiply(x)
                .add(parameters.getCurve().getB())
                .mod(p);
        return y.multiply(y).mod(p).equals(right);
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] result = new byte[length];
        int copied = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - copied, result, length - copied, copied);
        Arrays.fill(bytes, (byte) 0);
        return result;
    }
}
