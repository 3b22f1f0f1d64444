package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.Curve;
import id.go.semarangkota.berbagidata.jca.CurveKeys;
import id.go.semarangkota.berbagidata.jca.RsaKeys;
import id.go.semarangkota.berbagidata.jca.XWing;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Which kind of key fits which algorithm.
 */
final class KeyKinds {
    private KeyKinds() {}

    /** Refuses a key whose kind, curve or strength is not that of the algorithm. */
    static void requireFit(PublicKey key, KeyAlgorithm algorithm) throws KeyRefusedException {
        if (key instanceof RSAPublicKey rsa) {
            if (algorithm != KeyAlgorithm.RSA_OAEP_256 && algorithm != KeyAlgorithm.PS256) {
                throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
            }
            try {
                RsaKeys.check(rsa.getModulus(), rsa.getPublicExponent());
            } catch (InvalidKeyException e) {
                throw new KeyRefusedException(Reason.WEAK_KEY);
            }
            return;
        }
        if (XWing.raw(key).length > 0) {
            if (algorithm != KeyAlgorithm.HPKE_9_KE) {
                throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
            }
            return;
        }
        Curve curve = CurveKeys.curveOf(key).orElseThrow(() -> new KeyRefusedException(Reason.UNREADABLE));
        if (!fits(curve, algorithm)) {
            throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
        }
    }

    static boolean fits(Curve curve, KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case ECDH_ES_A256KW -> curve != Curve.ED25519;
            case ES256, HPKE_7_KE -> curve == Curve.P_256;
            case ES384 -> curve == Curve.P_384;
            case EDDSA -> curve == Curve.ED25519;
            default -> false;
        };
    }

    /** The curve on which a key of the algorithm is made when nobody asks for another; empty for other kinds of keys. */
    static Optional<Curve> usualCurve(KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case ECDH_ES_A256KW, ES256, HPKE_7_KE -> Optional.of(Curve.P_256);
            case ES384 -> Optional.of(Curve.P_384);
            case EDDSA -> Optional.of(Curve.ED25519);
            default -> Optional.empty();
        };
    }

    /** The algorithm that a JWK is bound to, by {@code alg} or else by {@code use} and its kind. */
    static KeyAlgorithm algorithmOf(JsonObject jwk) throws JsonException, KeyRefusedException {
        Optional<String> named = jwk.optionalString("alg");
        Optional<KeyAlgorithm> algorithm = named.isPresent() ? KeyAlgorithm.of(named.get()) : byUse(jwk);
        return algorithm.orElseThrow(() -> new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED));
    }

    /** Tells whether a member of a JWK Set is of a kind and for a purpose that this module knows. */
    static boolean known(JsonObject jwk) throws JsonException {
        Optional<String> named = jwk.optionalString("alg");
        boolean algorithm = named.isPresent()
                ? KeyAlgorithm.of(named.get()).isPresent()
                : byUse(jwk).isPresent();
        Optional<String> curve = jwk.optionalString("crv");
        return algorithm && (curve.isEmpty() || Curve.of(curve.get()).isPresent());
    }

    /** Refuses an algorithm that the JWK's own {@code use} or {@code key_ops} speaks against. */
    static void requirePurpose(JsonObject jwk, KeyAlgorithm algorithm) throws JsonException, KeyRefusedException {
        Set<String> operations = algorithm.isSignature()
                ? Set.of("sign", "verify")
                : Set.of("encrypt", "decrypt", "wrapKey", "unwrapKey", "deriveKey", "deriveBits");
        Optional<String> use = jwk.optionalString("use");
        boolean otherUse = use.isPresent() && !use.get().equals(algorithm.use());
        if (otherUse || (jwk.has("key_ops") && !operations.containsAll(jwk.strings("key_ops")))) {
            throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
        }
    }

    private static Optional<KeyAlgorithm> byUse(JsonObject jwk) throws JsonException {
        String kind = jwk.string("kty");
        String use = jwk.optionalString("use").orElse("");
        Optional<Curve> curve = jwk.optionalString("crv").flatMap(Curve::of);
        return Arrays.stream(KeyAlgorithm.values())
                .filter(algorithm -> algorithm.use().equals(use))
                .filter(algorithm -> kind.equals("RSA")
                        ? algorithm == KeyAlgorithm.RSA_OAEP_256 || algorithm == KeyAlgorithm.PS256
                        : curve.isPresent() && fits(curve.get(), algorithm))
                .findFirst();
    }

    /** The shortest big-endian form, as JOSE wants numbers. */
    static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
