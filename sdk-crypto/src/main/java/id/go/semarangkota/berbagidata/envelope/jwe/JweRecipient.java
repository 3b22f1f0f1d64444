package id.go.semarangkota.berbagidata.envelope.jwe;

import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.jca.Hpke;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One recipient's entry: its header and the content key wrapped for it.
 */
public final class JweRecipient {
    private static final Set<String> PLAIN = Set.of("alg", "kid");
    private static final Set<String> AGREED = Set.of("alg", "kid", "epk", "apu", "apv");
    private static final Set<String> ENCAPSULATED = Set.of("alg", "kid", "ek");
    private static final int WRAPPED_KEY = ContentKey.LENGTH + 8;
    private static final int HPKE_KEY = ContentKey.LENGTH + AesGcm.TAG;

    private final KeyAlgorithm algorithm;
    private final String keyId;
    private final @Nullable Agreed agreed;
    private final byte[] encapsulated;
    private final byte[] encryptedKey;

    /**
     * What only key agreement needs.
     *
     * @param ephemeral the sender's one-time key
     * @param sender {@code apu}
     * @param recipient {@code apv}
     */
    public record Agreed(PublicJwk ephemeral, String sender, String recipient) {}

    private JweRecipient(Key key, @Nullable Agreed agreed, byte[] encapsulated, byte[] encryptedKey) {
        this.algorithm = key.algorithm();
        this.keyId = key.id();
        this.agreed = agreed;
        this.encapsulated = encapsulated;
        this.encryptedKey = encryptedKey;
    }

    private record Key(KeyAlgorithm algorithm, String id) {}

    JweRecipient(KeyAlgorithm algorithm, String keyId, byte[] encryptedKey) {
        this(new Key(algorithm, keyId), null, new byte[0], encryptedKey);
    }

    JweRecipient(String keyId, Agreed agreed, byte[] encryptedKey) {
        this(new Key(KeyAlgorithm.ECDH_ES_A256KW, keyId), agreed, new byte[0], encryptedKey);
    }

    JweRecipient(KeyAlgorithm algorithm, String keyId, Hpke.Sealed sealed) {
        this(new Key(algorithm, keyId), null, sealed.encapsulated(), sealed.ciphertext());
    }

    static JweRecipient parse(JsonObject entry) throws JsonException, JweException {
        entry.only(Set.of("header", "encrypted_key"));
        JsonObject header = entry.object("header");
        KeyAlgorithm algorithm = KeyAlgorithm.of(header.string("alg"))
                .filter(known -> !known.isSignature())
                .orElseThrow(() -> new JweException(JweException.Kind.REFUSED, "alg"));
        header.only(
                switch (algorithm) {
                    case ECDH_ES_A256KW -> AGREED;
                    case HPKE_7_KE, HPKE_9_KE -> ENCAPSULATED;
                    default -> PLAIN;
                });
        String keyId = header.string("kid");
        Base64Url.decode(keyId, 32, "kid");
        Agreed agreed = algorithm == KeyAlgorithm.ECDH_ES_A256KW ? parseAgreed(header) : null;
        byte[] encapsulated = algorithm.isDraft() ? parseEncapsulated(header, algorithm) : new byte[0];
        byte[] encryptedKey = entry.bytes("encrypted_key");
        boolean fits = switch (algorithm) {
            case RSA_OAEP_256 -> encryptedKey.length >= 256 && encryptedKey.length <= 1024;
            case HPKE_7_KE, HPKE_9_KE -> encryptedKey.length == HPKE_KEY;
            default -> encryptedKey.length == WRAPPED_KEY;
        };
        if (!fits) {
            throw new JweException(JweException.Kind.MALFORMED, "encrypted_key");
        }
        return new JweRecipient(new Key(algorithm, keyId), agreed, encapsulated, encryptedKey);
    }

    private static byte[] parseEncapsulated(JsonObject header, KeyAlgorithm algorithm)
            throws JsonException, JweException {
        byte[] encapsulated = header.bytes("ek");
        try {
            Hpke.valueOf(algorithm.name()).check(encapsulated);
            return encapsulated;
        } catch (InvalidKeyException e) {
            throw new JweException(JweException.Kind.REFUSED, "ek");
        }
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
        if (encapsulated.length > 0) {
            header.put("ek", encapsulated);
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

    byte[] encapsulated() {
        return encapsulated;
    }

    byte[] encryptedKey() {
        return encryptedKey;
    }
}
