package id.go.semarangkota.berbagidata.json;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Base64url of RFC 7515: no padding, no line breaks, no spare bits, one spelling for each content.
 */
public final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    /**
     * Encodes bytes.
     *
     * @param bytes the content
     * @return its only spelling
     */
    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /**
     * Encodes the UTF-8 form of a text.
     *
     * @param text the text
     * @return the spelling of its bytes
     */
    public static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decodes, refusing every spelling but the one that {@link #encode(byte[])} gives.
     *
     * @param text the spelling
     * @param where the member's name, for the refusal
     * @return the content
     * @throws JsonException if the spelling is not the canonical one
     */
    public static byte[] decode(String text, String where) throws JsonException {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new JsonException(JsonException.Problem.BASE64URL, where);
        }
        if (!encode(bytes).equals(text)) {
            throw new JsonException(JsonException.Problem.BASE64URL, where);
        }
        return bytes;
    }

    /**
     * Decodes content of one fixed length.
     *
     * @param text the spelling
     * @param length the length in bytes
     * @param where the member's name, for the refusal
     * @return the content
     * @throws JsonException if the spelling is not the canonical one or the length is another
     */
    public static byte[] decode(String text, int length, String where) throws JsonException {
        byte[] bytes = decode(text, where);
        if (bytes.length != length) {
            throw new JsonException(JsonException.Problem.BAD_VALUE, where);
        }
        return bytes;
    }
}
