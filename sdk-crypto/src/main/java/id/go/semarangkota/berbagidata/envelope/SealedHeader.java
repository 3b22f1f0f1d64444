package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.envelope.jwe.Jwe;
import id.go.semarangkota.berbagidata.envelope.jwe.JweException;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What anybody can read of a package without a key. It becomes trustworthy only when the package has been opened.
 *
 * @param type {@code sdx-stream+jwe}
 * @param contentType the media type of the content
 * @param id identifies the package
 * @param dataset the dataset
 * @param purpose the purpose
 * @param sender the sealing agency, as it calls itself
 * @param recipients the agencies that may open it
 * @param issuedAt when it was sealed
 * @param expiresAt its end, or null
 * @param keys the keys that it is sealed to, in the envelope's order
 */
public record SealedHeader(
        String type,
        String contentType,
        String id,
        String dataset,
        String purpose,
        String sender,
        List<String> recipients,
        Instant issuedAt,
        @Nullable Instant expiresAt,
        List<RecipientKey> keys) {
    /** The type of an envelope whose content is a body of its own. */
    static final String STREAM = "sdx-stream+jwe";

    private static final Set<String> CONTEXT = Set.of("v", "id", "ds", "pur", "from", "to", "iat", "exp");

    /**
     * A key that the package is sealed to.
     *
     * @param algorithm how
     * @param keyId thumbprint or certificate fingerprint
     */
    public record RecipientKey(KeyAlgorithm algorithm, String keyId) {}

    /**
     * Copies.
     *
     * @param type {@code sdx-stream+jwe}
     * @param contentType the media type of the content
     * @param id identifies the package
     * @param dataset the dataset
     * @param purpose the purpose
     * @param sender the sealing agency, as it calls itself
     * @param recipients the agencies that may open it
     * @param issuedAt when it was sealed
     * @param expiresAt its end, or null
     * @param keys the keys that it is sealed to, in the envelope's order
     */
    public SealedHeader {
        recipients = List.copyOf(recipients);
        keys = List.copyOf(keys);
    }

    /**
     * Reads the header of an envelope that travels apart from its body.
     *
     * @param envelope the envelope, not changed
     * @return the header, not yet proved by any key
     * @throws EnvelopeException if it is not an envelope of this format
     */
    public static SealedHeader read(byte[] envelope) throws EnvelopeException {
        return of(parse(envelope, EnvelopeLimits.DEFAULTS));
    }

    /**
     * Reads the header of a single file.
     *
     * @param file the file
     * @return the header, not yet proved by any key
     * @throws EnvelopeException if it is not a package of this format
     * @throws IOException if it cannot be read
     */
    public static SealedHeader read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(SingleFile.readEnvelope(in, EnvelopeLimits.DEFAULTS));
        }
    }

    static Jwe parse(byte[] envelope, EnvelopeLimits limits) throws EnvelopeException {
        try {
            return Jwe.read(envelope, limits.maxEnvelopeBytes(), limits.maxRecipients());
        } catch (JweException e) {
            throw switch (e.kind()) {
                case MALFORMED -> new EnvelopeException.Malformed(e.where(), e.offset());
                case REFUSED -> new EnvelopeException.Refused(e.where());
                case LIMIT -> new EnvelopeException.TooLarge();
            };
        }
    }

    static SealedHeader of(Jwe jwe) throws EnvelopeException {
        try {
            JsonObject header = jwe.protectedHeader();
            String type = header.string("typ");
            if (!type.equals(STREAM)) {
                throw new EnvelopeException.Refused("typ");
            }
            header.bytes("kc", 32);
            return of(jwe, type, header.string("cty"), header.object("sdx"));
        } catch (JsonException e) {
            throw malformed(e);
        }
    }

    static EnvelopeException malformed(JsonException e) {
        return e.problem() == JsonException.Problem.UNKNOWN_MEMBER
                ? new EnvelopeException.Refused(e.where())
                : new EnvelopeException.Malformed(e.where(), e.offset());
    }

    private static SealedHeader of(Jwe jwe, String type, String contentType, JsonObject sdx)
            throws JsonException, EnvelopeException {
        sdx.only(CONTEXT);
        if (sdx.integer("v") != 1) {
            throw new EnvelopeException.Refused("v");
        }
        SealedHeader header = new SealedHeader(
                type,
                contentType,
                sdx.string("id"),
                sdx.string("ds"),
                sdx.string("pur"),
                sdx.string("from"),
                sdx.strings("to"),
                instant(sdx, "iat"),
                sdx.has("exp") ? instant(sdx, "exp") : null,
                jwe.recipients().stream()
                        .map(entry -> new RecipientKey(entry.algorithm(), entry.keyId()))
                        .toList());
        header.toContext("-");
        return header;
    }

    private static Instant instant(JsonObject sdx, String name) throws JsonException {
        try {
            return Instant.ofEpochSecond(sdx.integer(name));
        } catch (DateTimeException e) {
            throw new JsonException(JsonException.Problem.BAD_VALUE, name);
        }
    }

    /** The context, when the schema is known; refuses what a context cannot be. */
    EnvelopeContext toContext(String schema) throws JsonException {
        try {
            return new EnvelopeContext(
                    id, dataset, purpose, sender, recipients, issuedAt, expiresAt, contentType, schema);
        } catch (IllegalArgumentException e) {
            throw new JsonException(JsonException.Problem.BAD_VALUE, "sdx");
        }
    }

    /** The protected header of a new envelope, but for what the envelope adds itself. */
    static JsonObject.Builder toProtected(EnvelopeContext context) {
        JsonObject.Builder sdx = JsonObject.builder()
                .put("v", 1)
                .put("id", context.id())
                .put("ds", context.dataset())
                .put("pur", context.purpose())
                .put("from", context.sender())
                .put("to", context.recipients())
                .put("iat", context.issuedAt().getEpochSecond());
        Optional.ofNullable(context.expiresAt()).ifPresent(end -> sdx.put("exp", end.getEpochSecond()));
        return JsonObject.builder()
                .put("typ", STREAM)
                .put("cty", context.contentType())
                .put("sdx", sdx.build());
    }
}
