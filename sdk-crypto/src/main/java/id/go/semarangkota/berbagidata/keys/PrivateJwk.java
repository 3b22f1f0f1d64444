package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.Curve;
import id.go.semarangkota.berbagidata.jca.CurveKeys;
import id.go.semarangkota.berbagidata.jca.Digests;
import id.go.semarangkota.berbagidata.jca.RsaKeys;
import id.go.semarangkota.berbagidata.jca.XWing;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Private and shared keys as JSON Web Keys.
 */
final class PrivateJwk {
    private static final List<String> RSA_MEMBERS = List.of("n", "e", "d", "p", "q", "dp", "dq", "qi");

    private PrivateJwk() {}

    /** A key and what may be said of it. */
    record Parsed(KeyHandle handle, KeyMaterial material) {}

    static Parsed parse(byte[] json) throws KeyRefusedException {
        try {
            JsonObject jwk = StrictJson.read(json, JsonLimits.SMALL);
            KeyAlgorithm algorithm = KeyKinds.algorithmOf(jwk);
            KeyKinds.requirePurpose(jwk, algorithm);
            if (jwk.string("kty").equals("oct")) {
                return shared(jwk, algorithm);
            }
            PublicJwk publicKey = PublicJwk.of(PublicJwk.readKey(jwk), algorithm);
            return new Parsed(
                    handle(publicKey.thumbprint(), algorithm, publicKey), new KeyMaterial.Private(privateKey(jwk)));
        } catch (JsonException e) {
            throw new KeyRefusedException(Reason.UNREADABLE);
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.WEAK_KEY);
        }
    }

    static Parsed shared(SecretBytes key) throws KeyRefusedException {
        if (key.length() != 32) {
            throw new KeyRefusedException(Reason.WEAK_KEY);
        }
        byte[] bytes = key.read(SecretAccess.insecure());
        String id = sharedThumbprint(bytes);
        KeyMaterial material = new KeyMaterial.Shared(SecretBytes.copyOf(bytes));
        Arrays.fill(bytes, (byte) 0);
        return new Parsed(
                new KeyHandle(id, Set.of(KeyAlgorithm.A256KW), KeyHandle.State.ACTIVE, null, List.of()), material);
    }

    /** The RFC 7638 thumbprint of an {@code oct} key: harmless for a key of 256 random bits. */
    static String sharedThumbprint(byte[] key) {
        return Base64Url.encode(Digests.sha256(
                JsonObject.builder().put("k", key).put("kty", "oct").build().toCanonical()));
    }

    static byte[] write(KeyHandle handle, KeyMaterial material) throws KeyRefusedException {
        KeyAlgorithm algorithm = handle.mainAlgorithm();
        JsonObject.Builder jwk = JsonObject.builder()
                .put("alg", algorithm.joseName())
                .put("use", algorithm.use())
                .put("kid", handle.id());
        if (material instanceof KeyMaterial.Shared shared) {
            return jwk.put("kty", "oct")
                    .put("k", shared.key().read(SecretAccess.insecure()))
                    .build()
                    .toCanonical();
        }
        if (!(material instanceof KeyMaterial.Private secret) || handle.publicKey() == null) {
            throw new KeyRefusedException(Reason.DESTROYED);
        }
        writePrivate(jwk, secret.key(), handle.publicKey().publicKey());
        return jwk.build().toCanonical();
    }

    private static void writePrivate(JsonObject.Builder jwk, PrivateKey key, PublicKey publicKey)
            throws KeyRefusedException {
        if (key instanceof RSAPrivateCrtKey rsa) {
            List<BigInteger> numbers = List.of(
                    rsa.getModulus(),
                    rsa.getPublicExponent(),
                    rsa.getPrivateExponent(),
                    rsa.getPrimeP(),
                    rsa.getPrimeQ(),
                    rsa.getPrimeExponentP(),
                    rsa.getPrimeExponentQ(),
                    rsa.getCrtCoefficient());
            jwk.put("kty", "RSA");
            for (int i = 0; i < RSA_MEMBERS.size(); i++) {
                jwk.put(RSA_MEMBERS.get(i), KeyKinds.unsigned(numbers.get(i)));
            }
            return;
        }
        if (XWing.raw(publicKey).length > 0) {
            writeXWing(jwk, key, publicKey);
            return;
        }
        Curve curve = CurveKeys.curveOf(publicKey).orElseThrow(() -> new KeyRefusedException(Reason.NOT_EXPORTABLE));
        byte[][] coordinates = CurveKeys.coordinates(curve, publicKey);
        jwk.put("kty", curve.isWeierstrass() ? "EC" : "OKP").put("crv", curve.jose());
        jwk.put("x", coordinates[0]);
        if (curve.isWeierstrass()) {
            jwk.put("y", coordinates[1]);
        }
        try {
            jwk.put("d", CurveKeys.secret(curve, key));
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.NOT_EXPORTABLE);
        }
    }

    private static void writeXWing(JsonObject.Builder jwk, PrivateKey key, PublicKey publicKey)
            throws KeyRefusedException {
        try {
            byte[] seed = XWing.seed(key);
            jwk.put("kty", PublicJwk.AKP).put("pub", XWing.raw(publicKey)).put("priv", seed);
            Arrays.fill(seed, (byte) 0);
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.NOT_EXPORTABLE);
        }
    }

    private static Parsed shared(JsonObject jwk, KeyAlgorithm algorithm) throws JsonException, KeyRefusedException {
        if (algorithm != KeyAlgorithm.A256KW) {
            throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
        }
        return shared(SecretBytes.copyOf(jwk.bytes("k")));
    }

    private static PrivateKey privateKey(JsonObject jwk) throws JsonException, InvalidKeyException {
        if (jwk.string("kty").equals("RSA")) {
            BigInteger[] numbers = new BigInteger[RSA_MEMBERS.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = new BigInteger(1, jwk.bytes(RSA_MEMBERS.get(i)));
            }
            return RsaKeys.privateKey(numbers);
        }
        if (jwk.string("kty").equals(PublicJwk.AKP)) {
            return XWing.privateKey(jwk.bytes("priv"));
        }
        return CurveKeys.privateKey(Curve.of(jwk.string("crv")).orElseThrow(), jwk.bytes("d"));
    }

    private static KeyHandle handle(String id, KeyAlgorithm algorithm, PublicJwk publicKey) {
        return new KeyHandle(id, Set.of(algorithm), KeyHandle.State.ACTIVE, publicKey, List.of());
    }
}
