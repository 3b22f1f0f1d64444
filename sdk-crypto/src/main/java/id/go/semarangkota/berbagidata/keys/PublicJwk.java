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
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A public key bound to one algorithm, as a JSON Web Key (RFC 7517).
 *
 * <p>Reading checks the key itself: RSA of at least 2048 bits, points on their curve. A private key offered as a public
 * one is refused. Immutable and safe for use by several threads.
 */
public final class PublicJwk {
    private static final Set<String> PRIVATE_MEMBERS = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv");
    /** The {@code kty} of keys that are of one algorithm only. */
    static final String AKP = "AKP";

    private static final JsonLimits SET_LIMITS = new JsonLimits(1024 * 1024, 8, 65536, 32 * 1024);

    private final PublicKey key;
    private final KeyAlgorithm algorithm;
    private final JsonObject required;
    private final String thumbprint;

    private PublicJwk(PublicKey key, KeyAlgorithm algorithm, JsonObject required) {
        this.key = key;
        this.algorithm = algorithm;
        this.required = required;
        this.thumbprint = Base64Url.encode(Digests.sha256(required.toCanonical()));
    }

    /**
     * Binds a key to an algorithm.
     *
     * @param key an RSA key, a key on P-256, P-384, P-521, X25519 or Ed25519, or one of X-Wing
     * @param algorithm what it is for
     * @return the key
     * @throws KeyRefusedException if the key is weak, or of another kind than the algorithm needs
     */
    public static PublicJwk of(PublicKey key, KeyAlgorithm algorithm) throws KeyRefusedException {
        KeyKinds.requireFit(key, algorithm);
        return new PublicJwk(key, algorithm, requiredMembers(key));
    }

    /**
     * Reads a JWK. Its algorithm is that of {@code alg}, else the one that {@code use} and the kind of key leave.
     * Members without a meaning here, {@code kid} included, are ignored: the identifier is always the thumbprint.
     *
     * @param json the JWK, UTF-8
     * @return the key
     * @throws KeyRefusedException if it is not a sound public key with a known algorithm
     */
    public static PublicJwk parse(byte[] json) throws KeyRefusedException {
        Objects.requireNonNull(json, "json");
        try {
            return parse(StrictJson.read(json, JsonLimits.SMALL));
        } catch (JsonException e) {
            throw new KeyRefusedException(Reason.UNREADABLE);
        }
    }

    /**
     * Reads a JWK for an algorithm that is known from elsewhere.
     *
     * @param json the JWK, UTF-8
     * @param algorithm what it is for; an {@code alg} in the JWK must be the same
     * @return the key
     * @throws KeyRefusedException if it is not a sound public key for this algorithm
     */
    public static PublicJwk parse(byte[] json, KeyAlgorithm algorithm) throws KeyRefusedException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(algorithm, "algorithm");
        try {
            JsonObject jwk = StrictJson.read(json, JsonLimits.SMALL);
            Optional<String> named = jwk.optionalString("alg");
            if (named.isPresent() && !named.get().equals(algorithm.joseName())) {
                throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
            }
            return parse(jwk, algorithm);
        } catch (JsonException e) {
            throw new KeyRefusedException(Reason.UNREADABLE);
        }
    }

    /**
     * Reads a JWK Set. Keys of kinds and algorithms that are unknown here are left out, as RFC 7517 asks; an unsound key
     * refuses the whole set.
     *
     * @param json the set, UTF-8, at most 1 MiB
     * @return the known keys, in the order of the set
     * @throws KeyRefusedException if it is not a set or holds an unsound key
     */
    public static List<PublicJwk> parseSet(byte[] json) throws KeyRefusedException {
        Objects.requireNonNull(json, "json");
        try {
            List<PublicJwk> keys = new ArrayList<>();
            for (JsonObject jwk : StrictJson.read(json, SET_LIMITS).objects("keys")) {
                if (KeyKinds.known(jwk)) {
                    keys.add(parse(jwk));
                }
            }
            return List.copyOf(keys);
        } catch (JsonException e) {
            throw new KeyRefusedException(Reason.UNREADABLE);
        }
    }

    /**
     * Writes a JWK Set.
     *
     * @param keys the keys
     * @return the set, canonical JSON in UTF-8
     */
    public static byte[] toSetJson(Collection<PublicJwk> keys) {
        return JsonObject.builder()
                .put("keys", keys.stream().map(PublicJwk::toObject).toList())
                .build()
                .toCanonical();
    }

    static PublicJwk parse(JsonObject jwk) throws JsonException, KeyRefusedException {
        return parse(jwk, KeyKinds.algorithmOf(jwk));
    }

    private static PublicJwk parse(JsonObject jwk, KeyAlgorithm algorithm) throws JsonException, KeyRefusedException {
        if (jwk.names().stream().anyMatch(PRIVATE_MEMBERS::contains)) {
            throw new KeyRefusedException(Reason.PRIVATE_KEY_OFFERED);
        }
        KeyKinds.requirePurpose(jwk, algorithm);
        return of(readKey(jwk), algorithm);
    }

    static PublicKey readKey(JsonObject jwk) throws JsonException, KeyRefusedException {
        try {
            String kind = jwk.string("kty");
            if (kind.equals("RSA")) {
                return RsaKeys.publicKey(new BigInteger(1, jwk.bytes("n")), new BigInteger(1, jwk.bytes("e")));
            }
            if (kind.equals(AKP)) {
                return XWing.publicKey(jwk.bytes("pub"));
            }
            Curve curve = Curve.of(jwk.string("crv")).orElseThrow(() -> new KeyRefusedException(Reason.UNREADABLE));
            if (!kind.equals(curve.isWeierstrass() ? "EC" : "OKP")) {
                throw new KeyRefusedException(Reason.UNREADABLE);
            }
            return curve.isWeierstrass()
                    ? CurveKeys.publicKey(curve, jwk.bytes("x"), jwk.bytes("y"))
                    : CurveKeys.publicKey(curve, jwk.bytes("x"));
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.WEAK_KEY);
        }
    }

    private static JsonObject requiredMembers(PublicKey key) {
        JsonObject.Builder members = JsonObject.builder();
        if (key instanceof RSAPublicKey rsa) {
            return members.put("kty", "RSA")
                    .put("n", KeyKinds.unsigned(rsa.getModulus()))
                    .put("e", KeyKinds.unsigned(rsa.getPublicExponent()))
                    .build();
        }
        byte[] xWing = XWing.raw(key);
        if (xWing.length > 0) {
            // RFC 9864: an AKP key is one with its algorithm, so that belongs to what is hashed.
            return members.put("kty", AKP)
                    .put("alg", KeyAlgorithm.HPKE_9_KE.joseName())
                    .put("pub", xWing)
                    .build();
        }
        Curve curve = CurveKeys.curveOf(key).orElseThrow();
        byte[][] coordinates = CurveKeys.coordinates(curve, key);
        members.put("kty", curve.isWeierstrass() ? "EC" : "OKP").put("crv", curve.jose());
        members.put("x", coordinates[0]);
        return (curve.isWeierstrass() ? members.put("y", coordinates[1]) : members).build();
    }

    /**
     * The identifier: the RFC 7638 thumbprint with SHA-256.
     *
     * @return 43 characters of base64url
     */
    public String thumbprint() {
        return thumbprint;
    }

    /**
     * What the key is for.
     *
     * @return the only algorithm that it may be used with
     */
    public KeyAlgorithm algorithm() {
        return algorithm;
    }

    /**
     * The key in JCA's form.
     *
     * @return the key
     */
    public PublicKey publicKey() {
        return key;
    }

    /**
     * Writes the JWK.
     *
     * @return canonical JSON in UTF-8, with {@code alg}, {@code use} and {@code kid}
     */
    public byte[] toJson() {
        return toObject().toCanonical();
    }

    /**
     * Writes only what a public key needs: the form that is hashed for the thumbprint.
     *
     * @return canonical JSON in UTF-8
     */
    public byte[] toBareJson() {
        return required.toCanonical();
    }

    private JsonObject toObject() {
        JsonObject.Builder members = JsonObject.builder();
        for (String name : required.names()) {
            members.put(name, memberOf(name));
        }
        if (!required.has("alg")) {
            members.put("alg", algorithm.joseName());
        }
        return members.put("use", algorithm.use()).put("kid", thumbprint).build();
    }

    private String memberOf(String name) {
        try {
            return required.string(name);
        } catch (JsonException e) {
            throw new AssertionError("written by this class", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicJwk that && thumbprint.equals(that.thumbprint) && algorithm == that.algorithm;
    }

    @Override
    public int hashCode() {
        return thumbprint.hashCode();
    }

    @Override
    public String toString() {
        return "PublicJwk[" + algorithm.joseName() + " " + thumbprint + "]";
    }
}
