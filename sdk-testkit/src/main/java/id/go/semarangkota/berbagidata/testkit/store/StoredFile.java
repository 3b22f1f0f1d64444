package id.go.semarangkota.berbagidata.testkit.store;

import id.go.semarangkota.berbagidata.audit.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file that grows at its end, in chunks outside the heap, so that a program with a small heap can hold a large file. One writer at a time: a newer one puts the older aside, as a caller does that comes
 * back after a broken connection. Thread-safe; no lock is held while bytes travel.
 */
public final class StoredFile {
    private static final int CHUNK = 1 << 20;
    private static final int PIECE = 1 << 14;

    private final ByteStore store;
    private final long length;
    private final List<ByteBuffer> chunks = new ArrayList<>();
    private long received;
    private long writer;
    private boolean purged;
    private @Nullable Digest digest;

    StoredFile(ByteStore store, long length) {
        this.store = store;
        this.length = length;
    }

    /**
     * How long it will be.
     *
     * @return bytes
     */
    public long length() {
        return length;
    }

    /**
     * How much has arrived.
     *
     * @return bytes
     */
    public synchronized long received() {
        return received;
    }

    /**
     * Whether its bytes were thrown away.
     *
     * @return true once they were
     */
    public synchronized boolean isPurged() {
        return purged;
    }

    /**
     * The digest of the whole file, which outlives its bytes.
     *
     * @return null until all of it has arrived and was hashed
     */
    public synchronized @Nullable Digest digest() {
        return digest;
    }

    /**
     * Appends what a stream brings, up to its end or that of the file. What arrived before it broke off is kept.
     *
     * @param offset where the caller believes the file to stand
     * @param in the bytes; none of them is kept if there are announced to be too many
     * @param arrived told after each piece that is kept
     * @return what came of it
     * @throws IOException if the stream breaks off
     */
    public Outcome append(long offset, Bytes in, Runnable arrived) throws IOException {
        if (offset == received() && in.announced().orElse(0) > length - offset) {
            return Outcome.TOO_LONG;
        }
        long mine = begin(offset);
        if (mine < 0) {
            return Outcome.ELSEWHERE;
        }
        byte[] piece = new byte[PIECE];
        for (int n = in.stream().read(piece); n >= 0; n = in.stream().read(piece)) {
            Outcome outcome = keep(mine, piece, n);
            if (outcome != Outcome.TAKEN) {
                return outcome;
            }
            arrived.run();
            hash();
        }
        return Outcome.TAKEN;
    }

    /**
     * Bytes on their way.
     *
     * @param stream brings them as they arrive
     * @param announced how many there will be; empty if that was not said
     */
    public record Bytes(InputStream stream, OptionalLong announced) {}

    /** What came of bytes that were to be appended. */
    public enum Outcome {
        /** They are kept. */
        TAKEN,
        /** The file stands at another place, another writer came, or it was purged. */
        ELSEWHERE,
        /** There are more than the file was to have. */
        TOO_LONG
    }

    private synchronized long begin(long offset) {
        return purged || offset != received ? -1 : ++writer;
    }

    private synchronized Outcome keep(long mine, byte[] piece, int n) {
        if (purged || mine != writer) {
            return Outcome.ELSEWHERE;
        }
        if (received + n > length) {
            return Outcome.TOO_LONG;
        }
        for (int from = 0; from < n; ) {
            ByteBuffer chunk = room();
            int part = Math.min(n - from, chunk.remaining());
            chunk.put(piece, from, part);
            from += part;
            received += part;
        }
        return Outcome.TAKEN;
    }

    /** The chunk that is being filled. */
    private ByteBuffer room() {
        ByteBuffer last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        if (last == null || !last.hasRemaining()) {
            last = ByteBuffer.allocateDirect((int) Math.min(CHUNK, length - received));
            chunks.add(last);
        }
        return last;
    }

    /** With the last byte, not with the stream's end: nobody would come back for a stream that breaks off between the two. */
    private void hash() throws IOException {
        if (received() < length) {
            return;
        }
        List<ByteBuffer> all = snapshot();
        if (all.isEmpty()) {
            return;
        }
        Digest whole = Digest.sha256(new ChunkStream(all));
        synchronized (this) {
            digest = whole;
        }
    }

    /** What has arrived so far, each chunk with a place of its own to read at. */
    private synchronized List<ByteBuffer> snapshot() {
        return chunks.stream().map(chunk -> chunk.duplicate().flip()).toList();
    }

    /**
     * Writes a part of the file; stops with an exception once it is purged.
     *
     * @param from the first byte, from 0
     * @param count how many bytes
     * @param out where they go
     * @throws IOException if the connection breaks, or the file is purged meanwhile
     */
    public void copy(long from, long count, OutputStream out) throws IOException {
        long left = count;
        long start = 0;
        byte[] piece = new byte[PIECE];
        for (ByteBuffer chunk : snapshot()) {
            long end = start + chunk.limit();
            if (from < end) {
                chunk.position((int) Math.max(0, from - start));
            }
            while (from < end && chunk.hasRemaining() && left > 0 && !isPurged()) {
                int n = (int) Math.min(left, Math.min(piece.length, chunk.remaining()));
                chunk.get(piece, 0, n);
                out.write(piece, 0, n);
                left -= n;
            }
            start = end;
        }
        if (left > 0) {
            throw new IOException("The file is gone");
        }
    }

    /** Throws the bytes away and gives the room back. */
    public synchronized void purge() {
        if (!purged) {
            purged = true;
            chunks.clear();
            store.release(length);
        }
    }
}
