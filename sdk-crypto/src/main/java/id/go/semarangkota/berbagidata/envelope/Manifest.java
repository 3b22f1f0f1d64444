package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The plaintext of a stream envelope: the body's key, what the body is bound to, and its length and hash if they were known.
 */
final class Manifest implements BodyKeying, AutoCloseable {
    private static final String ALGORITHM = "C2SP-Cobblestone-256";
    private static final Set<String> MEMBERS = Set.of("v", "alg", "k", "ctx", "len", "sha512");
    private static final byte[] BODY_LABEL = "sdx/v1 body\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] streamKey;
    private final JsonObject context;
    private final long length;
    private final byte[] sha512;

    private Manifest(byte[] streamKey, JsonObject context, long length, byte[] sha512) {
        this.streamKey = streamKey;
        this.context = context;
        this.length = length;
        this.sha512 = sha512;
    }

    static Manifest of(byte[] streamKey, EnvelopeContext context, long length) {
        return new Manifest(streamKey, context.toBodyObject(), length, new byte[0]);
    }

    static Manifest parse(byte[] json) throws JsonException {
        JsonObject object = StrictJson.read(json, JsonLimits.SMALL);
        object.only(MEMBERS);
        if (object.integer("v") != 1) {
            throw new JsonException(JsonException.Problem.BAD_VALUE, "v");
        }
        if (!object.string("alg").equals(ALGORITHM)) {
            throw new JsonException(JsonException.Problem.BAD_VALUE, "alg");
        }
        boolean stated = object.has("len");
        long length = stated ? object.integer("len") : UNKNOWN;
        if (stated && length < 0) {
            throw new JsonException(JsonException.Problem.BAD_VALUE, "len");
        }
        byte[] sha512 = object.has("sha512") ? object.bytes("sha512", 64) : new byte[0];
        return new Manifest(object.bytes("k", BodyKeys.KEY), object.object("ctx"), length, sha512);
    }

    /** Canonical JSON; the array is the caller's to wipe. */
    byte[] toJson() {
        JsonObject.Builder members = JsonObject.builder()
                .put("v", 1)
                .put("alg", ALGORITHM)
                .put("k", streamKey)
                .put("ctx", context);
        if (length != UNKNOWN) {
            members.put("len", length);
        }
        return members.build().toCanonical();
    }

    @Override
    public BodyKeys bodyKeys(byte[] salt) {
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        bound.writeBytes(BODY_LABEL);
        bound.writeBytes(context.toCanonical());
        return BodyKeys.derive(streamKey, salt, bound.toByteArray());
    }

    JsonObject context() {
        return context;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public byte[] sha512() {
        return sha512;
    }

    @Override
    public void close() {
        Arrays.fill(streamKey, (byte) 0);
    }
}
