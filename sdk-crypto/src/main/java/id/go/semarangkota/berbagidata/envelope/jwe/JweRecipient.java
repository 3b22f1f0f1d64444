package id.go.semarangkota.berbagidata.envelope.jwe;

import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One recipient's entry: its header and the content key wrapped for it.
 */
public final class JweRecipient {
    private static final Set<String> PLAIN = Set.of("alg", "kid");
    private static final Set<String> AGREED = Set.of("alg", "kid", "epk", "apu", "apv");
    private static final int WRAPPED_KEY = ContentKey.LENGTH + 8;

    private final KeyAlgorithm algorithm;
    private final String keyId;
    private final @Nullable Agreed agreed;
    private final byte[] encryptedKey;

    /**
     * What only key agreement needs.
     *
     * @param ephemeral the sender's one-time key
     * @param sender {@code apu}
     * @param recipient {@code apv}
     */
    public record Agreed(PublicJwk ephemeral, String sender, String recipient) {}

    JweRecipient(KeyAlgorithm algorithm, String keyId, @Nullable Agreed agreed, byte[] encryptedKey) {
        this.algorithm = algorithm;
        this.keyId = keyId;
        this.agreed = agreed;
        this.encryptedKey = encryptedKey;
    }

    static JweRecipient parse(JsonObject entry) throws JsonException, JweException {
        entry.only(Set.of("header", "encrypted_key"));
        JsonObject header = entry.object("header");
        KeyAlgorithm algorithm = KeyAlgorithm.of(header.string("alg"))
                .filter(known -> !known.isSignature())
                .orElseThrow(() -> new JweException(JweException.Kind.REFUSED, "alg"));
        boolean agreement = algorithm == KeyAlgorithm.ECDH_ES_A256KW;
        header.only(agreement ? AGREED : PLAIN);
        String keyId = header.string("kid");
        Base64Url.decode(keyId, 32, "kid");
        Agreed agreed = agreement ? parseAgreed(header) : null;
        byte[] encryptedKey = entry.bytes("encrypted_key");
        boolean fits = algorithm == KeyAlgorithm.RSA_OAEP_256
                ? encryptedKey.length >= 256 && encryptedKey.length <= 1024
                : encryptedKey.length == WRAPPED_KEY;
        if (!fits) {
            throw new JweException(JweException.Kind.MALFORMED, "encrypted_key");
        }
        return new JweRecipient(algorithm, keyId, agreed, encryptedKey);
    }

    private static Agreed parseAgreed(JsonObject header) throws JsonException, JweException {
        JsonObject epk = header.object("epk");
        epk.only(Set.of("kty", "crv", "x", "y"));
        if (epk.has("y") != epk.string("kty").equals("EC")) {
            throw new JweException(JweException.Kind.MALFORMED, "epk");
        }
        try {
            PublicJwk ephemeral = PublicJwk.parse(epk.toCanonical(), KeyAlgorithm.ECDH_ES_A256KW);
            return new Agreed(ephemeral, text(header, "apu"), text(header, "apv"));
        } catch (KeyRefusedException e) {
            throw new JweException(JweException.Kind.REFUSED, "epk");
        }
    }

    private static String text(JsonObject header, String name) throws JsonException, JweException {
        byte[] utf8 = header.bytes(name);
        String text = new String(utf8, StandardCharsets.UTF_8);
        if (!java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), utf8)) {
            throw new JweException(JweException.Kind.MALFORMED, name);
        }
        return text;
    }

    JsonObject toObject() {
        JsonObject.Builder header =
                JsonObject.builder().put("alg", algorithm.joseName()).put("kid", keyId);
        if (agreed != null) {
            header.put("epk", bare(agreed.ephemeral()))
                    .put("apu", Base64Url.encode(agreed.sender()))
                    .put("apv", Base64Url.encode(agreed.recipient()));
        }
        return JsonObject.builder()
                .put("header", header.build())
                .put("encrypted_key", encryptedKey)
                .build();
    }

    private static JsonObject bare(PublicJwk key) {
        try {
            return StrictJson.read(key.toBareJson(), JsonLimits.SMALL);
        } catch (JsonException e) {
            throw new AssertionError("written by PublicJwk", e);
        }
    }

    /**
     * The algorithm that the entry names.
     *
     * @return an opening algorithm
     */
    public KeyAlgorithm algorithm() {
        return algorithm;
    }

    /**
     * The key that the entry names.
     *
     * @return {@code kid}
     */
    public String keyId() {
        return keyId;
    }

    /**
     * What only key agreement needs.
     *
     * @return null for other algorithms
     */
    public @Nullable Agreed agreed() {
        return agreed;
    }

    byte[] encryptedKey() {
        return encryptedKey;
    }
}
