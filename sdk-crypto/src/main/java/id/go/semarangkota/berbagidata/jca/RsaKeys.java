package id.go.semarangkota.berbagidata.jca;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;

/**
 * RSA keys, from and to their numbers. Moduli are 2048 to 8192 bits: less is weak, more is a way to keep a reader busy.
 */
public final class RsaKeys {
    /** The shortest modulus, in bits. */
    public static final int MIN_BITS = 2048;

    /** The longest modulus, in bits. */
    public static final int MAX_BITS = 8192;

    private RsaKeys() {}

    /**
     * Makes a key pair with the usual exponent.
     *
     * @param bits length of the modulus
     * @param random the source of the primes
     * @return a new pair
     */
    public static KeyPair generate(int bits, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Reads a public key.
     *
     * @param modulus n
     * @param exponent e
     * @return the key
     * @throws InvalidKeyException if it is weak or not a key
     */
    public static RSAPublicKey publicKey(BigInteger modulus, BigInteger exponent) throws InvalidKeyException {
        check(modulus, exponent);
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException("not an RSA key");
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Reads a private key.
     *
     * @param numbers n, e, d, p, q, dp, dq, qi in this order
     * @return the key
     * @throws InvalidKeyException if it is weak or not a key
     */
    public static RSAPrivateCrtKey privateKey(BigInteger... numbers) throws InvalidKeyException {
        check(numbers[0], numbers[1]);
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new RSAPrivateCrtKeySpec(
                            numbers[0],
                            numbers[1],
                            numbers[2],
                            numbers[3],
                            numbers[4],
                            numbers[5],
                            numbers[6],
                            numbers[7]));
        } catch (InvalidKeySpecException e) {
            throw new InvalidKeyException("not an RSA key");
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Refuses a weak key.
     *
     * @param modulus n
     * @param exponent e
     * @throws InvalidKeyException if n is too short, too long or even, or e is not an odd number from 3 to 2^64
     */
    public static void check(BigInteger modulus, BigInteger exponent) throws InvalidKeyException {
        int bits = modulus.bitLength();
        if (bits < MIN_BITS || bits > MAX_BITS || !modulus.testBit(0)) {
            throw new InvalidKeyException("RSA modulus of " + bits + " bits");
        }
        if (exponent.bitLength() < 2 || exponent.bitLength() > 64 || !exponent.testBit(0)) {
            throw new InvalidKeyException("RSA exponent");
        }
    }
}
