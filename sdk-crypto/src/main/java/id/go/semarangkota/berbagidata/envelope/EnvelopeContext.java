package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a package is, who sealed it for whom and why: readable by anybody on the way, changeable by nobody.
 *
 * <p>The body is bound to everything but the recipients and the expiry, so that a recipient can be added without touching
 * it. Texts are 1 to 512 characters without control characters; instants are whole seconds.
 *
 * @param id identifies the package, unique for its sender
 * @param dataset the dataset's name in the catalogue
 * @param purpose what the data may be used for
 * @param sender the sealing agency
 * @param recipients the agencies that may open it, each once, copied
 * @param issuedAt when it was sealed, cut to the second
 * @param expiresAt after which no opener opens it, cut to the second; null for no end
 * @param contentType the media type of the body
 * @param schema which description the body follows
 */
public record EnvelopeContext(
        String id,
        String dataset,
        String purpose,
        String sender,
        List<String> recipients,
        Instant issuedAt,
        @Nullable Instant expiresAt,
        String contentType,
        String schema) {
    private static final int MAX_TEXT = 512;

    /** The members of {@code ctx}. */
    private static final Set<String> BODY_MEMBERS = Set.of("id", "ds", "pur", "from", "iat", "cty", "schema");

    /**
     * Copies, cuts and checks.
     *
     * @param id identifies the package, unique for its sender
     * @param dataset the dataset's name in the catalogue
     * @param purpose what the data may be used for
     * @param sender the sealing agency
     * @param recipients the agencies that may open it, each once, copied
     * @param issuedAt when it was sealed, cut to the second
     * @param expiresAt after which no opener opens it, cut to the second; null for no end
     * @param contentType the media type of the body
     * @param schema which description the body follows
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public EnvelopeContext {
        checkText(id, "id");
        checkText(dataset, "dataset");
        checkText(purpose, "purpose");
        checkText(sender, "sender");
        checkText(contentType, "contentType");
        checkText(schema, "schema");
        Objects.requireNonNull(issuedAt, "issuedAt");
        recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
        recipients.forEach(recipient -> checkText(recipient, "recipients"));
        if (recipients.isEmpty() || new HashSet<>(recipients).size() != recipients.size()) {
            throw new IllegalArgumentException("recipients: none, or one of them twice");
        }
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.SECONDS);
        if (issuedAt.getEpochSecond() < 0) {
            throw new IllegalArgumentException("issuedAt: before 1970");
        }
        if (expiresAt != null && !expiresAt.isAfter(issuedAt)) {
            throw new IllegalArgumentException("expiresAt: not after issuedAt, in whole seconds");
        }
    }

    /** Refuses a text that the format cannot hold. */
    static void checkText(String text, String name) {
        Objects.requireNonNull(text, name);
        boolean bad = text.isBlank() || text.length() > MAX_TEXT || text.chars().anyMatch(Character::isISOControl);
        if (bad || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(
                    name + ": 1 to " + MAX_TEXT + " characters, not blank, no control characters, sound UTF-16");
        }
    }

    /**
     * The part that the body is bound to, as the manifest and the signed statements hold it: everything but the recipients
     * and the expiry.
     *
     * @return canonical JSON in UTF-8
     */
    public byte[] toBodyJson() {
        return toBodyObject().toCanonical();
    }

    /**
     * Reads what {@link #toBodyJson} writes.
     *
     * @param json the JSON, UTF-8
     * @param recipients the agencies that may open the package, which it does not hold
     * @return the context, without an expiry
     * @throws IllegalArgumentException if it is anything else
     */
    public static EnvelopeContext ofBodyJson(byte[] json, List<String> recipients) {
        try {
            JsonObject body = StrictJson.read(json, JsonLimits.SMALL);
            body.only(BODY_MEMBERS);
            return new EnvelopeContext(
                    body.string("id"),
                    body.string("ds"),
                    body.string("pur"),
                    body.string("from"),
                    recipients,
                    Instant.ofEpochSecond(body.integer("iat")),
                    null,
                    body.string("cty"),
                    body.string("schema"));
        } catch (JsonException | DateTimeException e) {
            throw new IllegalArgumentException("json: not the context of a body", e);
        }
    }

    /** The same package for others: the body is not bound to its recipients. */
    EnvelopeContext to(List<String> names) {
        return new EnvelopeContext(id, dataset, purpose, sender, names, issuedAt, expiresAt, contentType, schema);
    }

    /** The part that the body is bound to, in the manifest's form. */
    JsonObject toBodyObject() {
        return JsonObject.builder()
                .put("id", id)
                .put("ds", dataset)
                .put("pur", purpose)
                .put("from", sender)
                .put("iat", issuedAt.getEpochSecond())
                .put("cty", contentType)
                .put("schema", schema)
                .build();
    }

    /** The context of a header, completed by the manifest; refuses if the two say different things. */
    static EnvelopeContext join(SealedHeader header, JsonObject body) throws JsonException {
        body.only(BODY_MEMBERS);
        EnvelopeContext context = header.toContext(body.string("schema"));
        if (!context.toBodyObject().equals(body)) {
            throw new JsonException(JsonException.Problem.BAD_VALUE, "ctx");
        }
        return context;
    }

    /** Collects the parts of a context; made by {@link Sealer#context()}. */
    public static final class Builder {
        private String id;
        private final String sender;
        private final List<String> recipients;
        private final Instant issuedAt;
        private @Nullable String dataset;
        private @Nullable String purpose;
        private @Nullable Instant expiresAt;
        private String contentType = "application/octet-stream";
        private @Nullable String schema;

        Builder(String id, String sender, List<String> recipients, Instant issuedAt) {
            this.id = id;
            this.sender = sender;
            this.recipients = recipients;
            this.issuedAt = issuedAt;
        }

        /**
         * Takes an identifier that somebody else has given, such as the exchange.
         *
         * @param value identifies the package, unique for its sender; a new random UUID if never set
         * @return this
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id");
            return this;
        }

        /**
         * Names the dataset.
         *
         * @param value its name in the catalogue
         * @return this
         */
        public Builder dataset(String value) {
            this.dataset = value;
            return this;
        }

        /**
         * Names the purpose.
         *
         * @param value what the data may be used for
         * @return this
         */
        public Builder purpose(String value) {
            this.purpose = value;
            return this;
        }

        /**
         * Sets the end.
         *
         * @param value after which no opener opens the package
         * @return this
         */
        public Builder expiresAt(Instant value) {
            this.expiresAt = value;
            return this;
        }

        /**
         * Names the kind of content.
         *
         * @param value the media type of the body; {@code application/octet-stream} if never set
         * @return this
         */
        public Builder contentType(String value) {
            this.contentType = value;
            return this;
        }

        /**
         * Names the description that the content follows.
         *
         * @param value name and version of the schema
         * @return this
         */
        public Builder schema(String value) {
            this.schema = value;
            return this;
        }

        /**
         * Finishes.
         *
         * @return the context
         */
        public EnvelopeContext build() {
            return new EnvelopeContext(
                    id,
                    required(dataset, "dataset"),
                    required(purpose, "purpose"),
                    sender,
                    recipients,
                    issuedAt,
                    expiresAt,
                    contentType,
                    required(schema, "schema"));
        }

        private static String required(@Nullable String value, String name) {
            if (value == null) {
                throw new IllegalArgumentException(name + ": never set");
            }
            return value;
        }
    }
}
