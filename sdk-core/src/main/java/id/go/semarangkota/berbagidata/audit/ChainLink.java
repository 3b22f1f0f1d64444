package id.go.semarangkota.berbagidata.audit;

import id.go.semarangkota.berbagidata.jsontree.JsonLimits;
import id.go.semarangkota.berbagidata.jsontree.JsonTreeException;
import id.go.semarangkota.berbagidata.jsontree.StrictJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the chain needs of an event: its place, the hash of the one before, the case that it belongs to. */
record ChainLink(long seq, Digest prevHash, String chain) {
    private static final JsonLimits LIMITS = new JsonLimits(1 << 18, 16, 10_000);

    /** Reads the three members, or returns null where the bytes are no such event. */
    static @Nullable ChainLink read(byte[] event) {
        try {
            if (StrictJson.read(event, LIMITS) instanceof Map<?, ?> members
                    && members.get("seq") instanceof Long seq
                    && members.get("prevHash") instanceof String prevHash
                    && members.get("permohonan") instanceof String chain) {
                return new ChainLink(seq, Digest.parse(prevHash), chain);
            }
            return null;
        } catch (JsonTreeException | IllegalArgumentException e) {
            return null;
        }
    }
}
