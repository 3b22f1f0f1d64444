package id.go.semarangkota.berbagidata.pertukaran.wire;

import id.go.semarangkota.berbagidata.audit.Digest;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document as it was received: what it says, what nobody knows of it, and its bytes. Immutable and thread-safe.
 *
 * @param <T> the record that holds the content
 */
public final class WireDocument<T extends Record> {
    private final T content;
    private final SortedMap<String, String> unknownMembers;
    private final byte[] bytes;

    WireDocument(T content, SortedMap<String, String> unknownMembers, byte[] bytes) {
        this.content = content;
        this.unknownMembers = Collections.unmodifiableSortedMap(new TreeMap<>(unknownMembers));
        this.bytes = bytes;
    }

    /**
     * What the document says.
     *
     * @return the record
     */
    public T content() {
        return content;
    }

    /**
     * The members that this version of the SDK does not know.
     *
     * @return JSON pointer to JSON text, sorted, not modifiable; empty if all are known
     */
    public SortedMap<String, String> unknownMembers() {
        return unknownMembers;
    }

    /**
     * The document itself.
     *
     * @return the bytes as received, a new array
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The digest of the bytes as received.
     *
     * @return SHA-256
     */
    public Digest digest() {
        return Digest.sha256(bytes);
    }

    /** Names the kind of document, not its content. */
    @Override
    public String toString() {
        return "WireDocument[" + content.getClass().getSimpleName() + ", " + bytes.length + " bytes]";
    }
}
