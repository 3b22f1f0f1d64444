package id.go.semarangkota.berbagidata.envelope.jwe;

import id.go.semarangkota.berbagidata.envelope.jwe.JweException.Kind;
import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An envelope: protected header, recipients, ciphertext.
 */
public final class Jwe {
    private static final Set<String> MEMBERS = Set.of("protected", "recipients", "iv", "ciphertext", "tag");
    private static final Set<String> PROTECTED = Set.of("enc", "typ", "cty", "kc", "sdx");
    static final String ENCRYPTION = "A256GCM";
    private static final int MAX_HEADER_TOKENS = 4096;
    private static final int MAX_TOKENS_PER_RECIPIENT = 64;

    private final String protectedText;
    private final JsonObject protectedHeader;
    private final List<JweRecipient> recipients;
    private final byte[] iv;
    private final byte[] sealed;

    private Jwe(Protected header, List<JweRecipient> recipients, byte[] iv, byte[] sealed) {
        this.protectedText = header.text();
        this.protectedHeader = header.object();
        this.recipients = List.copyOf(recipients);
        this.iv = iv;
        this.sealed = sealed;
    }

    private record Protected(String text, JsonObject object) {}

    /**
     * Reads an envelope and refuses everything that is not on the list.
     *
     * @param json the envelope, not kept
     * @param maxBytes the longest that is read
     * @param maxRecipients the most that are read
     * @return the envelope
     * @throws JweException if it is malformed, refused or too large
     */
    public static Jwe read(byte[] json, int maxBytes, int maxRecipients) throws JweException {
        try {
            int tokens = 64 + MAX_TOKENS_PER_RECIPIENT * maxRecipients;
            JsonObject object = StrictJson.read(json, new JsonLimits(maxBytes, 8, tokens, maxBytes));
            object.only(MEMBERS);
            Protected header = readProtected(object.string("protected"), maxBytes);
            List<JweRecipient> recipients = readRecipients(object.objects("recipients"), maxRecipients);
            byte[] iv = object.bytes("iv", AesGcm.NONCE);
            byte[] ciphertext = object.bytes("ciphertext");
            byte[] tag = object.bytes("tag", AesGcm.TAG);
            byte[] sealed = Arrays.copyOf(ciphertext, ciphertext.length + tag.length);
            System.arraycopy(tag, 0, sealed, ciphertext.length, tag.length);
            return new Jwe(header, recipients, iv, sealed);
        } catch (JsonException e) {
            throw new JweException(e);
        }
    }

    private static Protected readProtected(String text, int maxBytes) throws JsonException, JweException {
        byte[] json = Base64Url.decode(text, "protected");
        JsonObject header = StrictJson.read(json, new JsonLimits(maxBytes, 8, MAX_HEADER_TOKENS, maxBytes));
        header.only(PROTECTED);
        if (!Arrays.equals(header.toCanonical(), json)) {
            throw new JweException(Kind.MALFORMED, "protected");
        }
        if (!header.string("enc").equals(ENCRYPTION)) {
            throw new JweException(Kind.REFUSED, "enc");
        }
        return new Protected(text, header);
    }

    private static List<JweRecipient> readRecipients(List<JsonObject> entries, int max)
            throws JsonException, JweException {
        if (entries.isEmpty()) {
            throw new JweException(Kind.MALFORMED, "recipients");
        }
        if (entries.size() > max) {
            throw new JweException(Kind.LIMIT, "recipients");
        }
        List<JweRecipient> recipients = new ArrayList<>();
        Set<String> keyIds = new HashSet<>();
        for (JsonObject entry : entries) {
            JweRecipient recipient = JweRecipient.parse(entry);
            if (!keyIds.add(recipient.keyId())) {
                throw new JweException(Kind.MALFORMED, "kid");
            }
            recipients.add(recipient);
        }
        return recipients;
    }

    /**
     * Seals a plaintext.
     *
     * @param header the protected header without {@code enc} and {@code kc}, which are added here
     * @param key the content key, already wrapped
     * @param recipients the wrapped keys
     * @param plaintext the content; the caller's to wipe
     * @param random the source of the nonce
     * @return the envelope
     */
    public static Jwe seal(
            JsonObject.Builder header,
            ContentKey key,
            List<JweRecipient> recipients,
            byte[] plaintext,
            SecureRandom random) {
        JsonObject complete =
                header.put("enc", ENCRYPTION).put("kc", key.commitment()).build();
        String text = Base64Url.encode(complete.toCanonical());
        byte[] iv = new byte[AesGcm.NONCE];
        random.nextBytes(iv);
        return new Jwe(new Protected(text, complete), recipients, iv, key.seal(iv, text, plaintext));
    }

    /**
     * Writes the envelope.
     *
     * @return canonical JSON in UTF-8
     */
    public byte[] toJson() {
        int split = sealed.length - AesGcm.TAG;
        return JsonObject.builder()
                .put("protected", protectedText)
                .put(
                        "recipients",
                        recipients.stream().map(JweRecipient::toObject).toList())
                .put("iv", iv)
                .put("ciphertext", Arrays.copyOf(sealed, split))
                .put("tag", Arrays.copyOfRange(sealed, split, sealed.length))
                .build()
                .toCanonical();
    }

    /**
     * The protected header.
     *
     * @return {@code enc}, {@code typ}, {@code cty}, {@code kc} and {@code sdx}, as far as they are there
     */
    public JsonObject protectedHeader() {
        return protectedHeader;
    }

    /**
     * The recipients.
     *
     * @return at least one, each {@code kid} once
     */
    public List<JweRecipient> recipients() {
        return recipients;
    }

    byte[] associatedData() {
        return protectedText.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] iv() {
        return iv;
    }

    byte[] sealed() {
        return sealed;
    }
}
