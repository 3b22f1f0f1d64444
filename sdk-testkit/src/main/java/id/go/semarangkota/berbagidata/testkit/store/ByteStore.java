package id.go.semarangkota.berbagidata.testkit.store;

import java.util.concurrent.atomic.AtomicLong;

/** Memory for sealed files, bounded as a whole. Thread-safe. */
public final class ByteStore {
    private final long capacity;
    private final AtomicLong reserved = new AtomicLong();

    private ByteStore(long capacity) {
        this.capacity = capacity;
    }

    /**
     * An empty store.
     *
     * @param capacity the most bytes that it holds
     * @return a new one
     */
    public static ByteStore of(long capacity) {
        return new ByteStore(capacity);
    }

    /**
     * Makes room for a file.
     *
     * @param length its length in bytes, from 1
     * @return the file, without a byte; null if there is no room
     */
    public @org.jspecify.annotations.Nullable StoredFile create(long length) {
        long before = reserved.get();
        while (length <= capacity - before) {
            if (reserved.compareAndSet(before, before + length)) {
                return new StoredFile(this, length);
            }
            before = reserved.get();
        }
        return null;
    }

    void release(long length) {
        reserved.addAndGet(-length);
    }

    /**
     * How much is taken.
     *
     * @return bytes, those included that are still to arrive
     */
    public long reserved() {
        return reserved.get();
    }
}
