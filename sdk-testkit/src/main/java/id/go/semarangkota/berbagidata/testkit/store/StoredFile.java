package id.go.semarangkota.berbagidata.testkit.store;

import id.go.semarangkota.berbagidata.audit.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file that grows at its end, in chunks. One writer at a time: a newer one puts the older aside, as a caller does that comes
 * back after a broken connection. Thread-safe; no lock is held while bytes travel.
 */
public final class StoredFile {
    private static final int CHUNK = 1 << 16;

    private final ByteStore store;
    private final long length;
    private final List<byte[]> chunks = new ArrayList<>();
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
     * The digest of the whole file.
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
     * @param in the bytes
     * @return what came of it
     * @throws IOException if the stream breaks off
     */
    public Outcome append(long offset, InputStream in) throws IOException {
        long mine = begin(offset);
        if (mine < 0) {
            return Outcome.ELSEWHERE;
        }
        while (true) {
            byte[] chunk = new byte[(int) Math.min(CHUNK, Math.max(1, length - received()))];
            int n = in.read(chunk);
            if (n < 0) {
                break;
            }
            Outcome outcome = keep(mine, chunk, n);
            if (outcome != Outcome.TAKEN) {
                return outcome;
            }
        }
        hash();
        return Outcome.TAKEN;
    }

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

    private synchronized Outcome keep(long mine, byte[] chunk, int n) {
        if (purged || mine != writer) {
            return Outcome.ELSEWHERE;
        }
        if (received + n > length) {
            return Outcome.TOO_LONG;
        }
        chunks.add(n == chunk.length ? chunk : java.util.Arrays.copyOf(chunk, n));
        received += n;
        return Outcome.TAKEN;
    }

    private void hash() throws IOException {
        List<byte[]> all = snapshot();
        if (received() < length || all.isEmpty()) {
            return;
        }
        Digest whole = Digest.sha256(new ChunkStream(all));
        synchronized (this) {
            digest = purged ? null : whole;
        }
    }

    private synchronized List<byte[]> snapshot() {
        return List.copyOf(chunks);
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
        long skip = from;
        long left = count;
        for (byte[] chunk : snapshot()) {
            if (isPurged()) {
                break;
            }
            if (skip < chunk.length && left > 0) {
                int n = (int) Math.min(left, chunk.length - skip);
                out.write(chunk, (int) skip, n);
                left -= n;
            }
            skip = Math.max(0, skip - chunk.length);
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
            digest = null;
            store.release(length);
        }
    }
}
