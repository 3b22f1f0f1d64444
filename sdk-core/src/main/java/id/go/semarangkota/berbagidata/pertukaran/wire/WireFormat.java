package id.go.semarangkota.berbagidata.pertukaran.wire;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.jsontree.CanonicalJson;
import id.go.semarangkota.berbagidata.jsontree.JsonLimits;
import id.go.semarangkota.berbagidata.jsontree.JsonTreeException;
import id.go.semarangkota.berbagidata.jsontree.StrictJson;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException.Code;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes the documents of the exchange: the records of the packages beside this one.
 *
 * <p>A member is named like the record's component. Instants are written as RFC 3339 in UTC, dates as {@code yyyy-MM-dd}, digests in
 * hexadecimal, codes as the enum's {@code toString}. What is written is canonical (RFC 8785), so a digest over it is one that every
 * party computes alike. Immutable and thread-safe.
 */
public final class WireFormat {
    private static final WireFormat DEFAULT = new WireFormat(WireLimits.DEFAULT);

    private final JsonLimits limits;

    private WireFormat(WireLimits limits) {
        this.limits = new JsonLimits(limits.maxBytes(), limits.maxDepth(), limits.maxTokens());
    }

    /**
     * The format with {@link WireLimits#DEFAULT}.
     *
     * @return always the same
     */
    public static WireFormat standard() {
        return DEFAULT;
    }

    /**
     * The format with limits of its own.
     *
     * @param limits how large documents may be
     * @return a new one
     */
    public static WireFormat of(WireLimits limits) {
        return new WireFormat(limits);
    }

    /**
     * Reads a document.
     *
     * @param <T> the record
     * @param type the record's class, one of the SDK's own
     * @param utf8 the document, copied
     * @return what it says, with what nobody knows of it kept aside
     * @throws WireFormatException if it is not JSON or not what the contract says
     */
    public <T extends Record> WireDocument<T> read(Class<T> type, byte[] utf8) {
        byte[] bytes = utf8.clone();
        RecordReader reader = new RecordReader();
        T content = type.cast(reader.record(type, tree(bytes), ""));
        return new WireDocument<>(content, reader.unknownMembers(), bytes);
    }

    /**
     * Writes a document.
     *
     * @param document a record of the SDK
     * @return canonical JSON in UTF-8, a new array
     * @throws IllegalArgumentException if a text holds half a surrogate pair or a component is of a type that JSON cannot hold
     */
    public byte[] write(Record document) {
        return CanonicalJson.write(RecordWriter.tree(document)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The digest of a document as this class writes it.
     *
     * @param document a record of the SDK
     * @return SHA-256 over the canonical JSON
     */
    public Digest digest(Record document) {
        return Digest.sha256(write(document));
    }

    private Object tree(byte[] bytes) {
        try {
            return StrictJson.read(bytes, limits);
        } catch (JsonTreeException e) {
            boolean limit = e.problem() == JsonTreeException.Problem.LIMIT;
            throw new WireFormatException(
                    limit ? Code.LIMIT : Code.NOT_JSON,
                    "",
                    e.offset(),
                    ": " + e.problem().name());
        }
    }
}
