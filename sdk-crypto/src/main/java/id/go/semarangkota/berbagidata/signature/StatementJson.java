package id.go.semarangkota.berbagidata.signature;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.SealedDigests;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonException.Problem;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The JSON that both statements share.
 */
final class StatementJson {
    private static final Set<String> DIGEST = Set.of("sha256", "len");

    private StatementJson() {}

    static JsonObject.Builder write(EnvelopeContext context, SealedDigests digests) {
        return JsonObject.builder()
                .put("v", 1)
                .put("ctx", bodyOf(context))
                .put("e", digest(digests.envelopeSha256(), digests.envelopeLength()))
                .put("b", digest(digests.bodySha256(), digests.bodyLength()));
    }

    /** Reads a statement; a spelling that is not the canonical one is refused, for its bytes are what was signed. */
    static JsonObject read(byte[] json, Set<String> members) throws JsonException {
        JsonObject object = StrictJson.read(json, JsonLimits.SMALL);
        object.only(members);
        if (object.integer("v") != 1 || !Arrays.equals(object.toCanonical(), json)) {
            throw new JsonException(Problem.BAD_VALUE, "v");
        }
        return object;
    }

    static EnvelopeContext context(JsonObject statement, List<String> recipients) throws JsonException {
        try {
            return EnvelopeContext.ofBodyJson(statement.object("ctx").toCanonical(), recipients);
        } catch (IllegalArgumentException e) {
            throw new JsonException(Problem.BAD_VALUE, "ctx");
        }
    }

    private static JsonObject bodyOf(EnvelopeContext context) {
        try {
            return StrictJson.read(context.toBodyJson(), JsonLimits.SMALL);
        } catch (JsonException e) {
            throw new AssertionError("written by the context itself", e);
        }
    }

    static SealedDigests digests(JsonObject statement) throws JsonException {
        JsonObject envelope = statement.object("e");
        JsonObject body = statement.object("b");
        envelope.only(DIGEST);
        body.only(DIGEST);
        try {
            return SealedDigests.of(
                    envelope.bytes("sha256", 32),
                    envelope.integer("len"),
                    body.bytes("sha256", 32),
                    body.integer("len"));
        } catch (IllegalArgumentException e) {
            throw new JsonException(Problem.BAD_VALUE, "len");
        }
    }

    static Instant instant(JsonObject object) throws JsonException {
        try {
            return Instant.ofEpochSecond(object.integer("iat"));
        } catch (DateTimeException e) {
            throw new JsonException(Problem.BAD_VALUE, "iat");
        }
    }

    /** The context as a statement holds it: the end of a package is in its envelope only. */
    static EnvelopeContext withoutExpiry(EnvelopeContext context) {
        return bare(context, context.recipients());
    }

    /** The context as one recipient repeats it. */
    static EnvelopeContext forRecipient(EnvelopeContext context, String recipient) {
        return bare(context, List.of(recipient));
    }

    private static EnvelopeContext bare(EnvelopeContext context, List<String> recipients) {
        return new EnvelopeContext(
                context.id(),
                context.dataset(),
                context.purpose(),
                context.sender(),
                recipients,
                context.issuedAt(),
                null,
                context.contentType(),
                context.schema());
    }

    private static JsonObject digest(byte[] sha256, long length) {
        return JsonObject.builder().put("sha256", sha256).put("len", length).build();
    }
}
