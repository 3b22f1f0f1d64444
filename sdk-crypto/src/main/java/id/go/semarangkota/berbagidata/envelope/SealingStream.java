package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.jca.ChunkCipher;
import id.go.semarangkota.berbagidata.jca.Digests;
import id.go.semarangkota.berbagidata.jca.RunningDigest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the content of a package and writes it sealed.
 *
 * <p>A package is complete only after {@link #finish()}. Closing without it abandons the package: what was written does
 * not open, a file of {@link Sealer#sealTo} never appears, and {@code close} says so by an exception, lest half a package
 * pass for a whole one. Memory: about 150 KiB, whatever the size. For one thread at a time.
 */
public final class SealingStream extends OutputStream implements WritableByteChannel {
    private static final int BATCH = 8 * ChunkCipher.SEALED_CHUNK;

    private final byte[] envelope;
    private final OutputStream sink;
    private final ChunkCipher cipher;
    private final @Nullable BatchQueue queue;
    private final @Nullable RunningDigest bodyDigest;
    private final @Nullable AtomicFile file;
    private final long declaredLength;

    private final byte[] plain = new byte[ChunkCipher.CHUNK];
    private final byte[] sealed = new byte[BATCH];
    private @Nullable ChunkBatch filling;
    private int plainLength;
    private int sealedLength;
    private long chunk;
    private long bodyLength;
    private State state = State.OPEN;
    private @Nullable SealedDigests digests;

    private enum State {
        OPEN,
        FINISHED,
        BROKEN,
        CLOSED
    }

    /** Where the sealed bytes go. */
    record Destination(
            OutputStream sink,
            @Nullable AtomicFile file,
            boolean digest,
            long declaredLength,
            BatchQueue.Workers workers) {}

    SealingStream(byte[] envelope, BodyKeys keys, byte[] salt, Destination destination) throws IOException {
        this.envelope = envelope;
        this.sink = destination.sink();
        this.file = destination.file();
        this.declaredLength = destination.declaredLength();
        this.bodyDigest = destination.digest() ? Digests.sha256() : null;
        this.cipher = keys.sealing();
        BatchQueue.Workers workers = destination.workers();
        this.queue = workers.threads() == 1
                ? null
                : new BatchQueue(workers, () -> ChunkBatch.sealing(keys.sealing(), workers.chunks()), ChunkBatch::seal);
        System.arraycopy(salt, 0, sealed, 0, salt.length);
        System.arraycopy(keys.commitment(), 0, sealed, salt.length, BodyKeys.COMMITMENT);
        this.sealedLength = SealedDigests.BODY_HEADER;
    }

    /**
     * The envelope that opens this body: to be stored beside it when the two travel apart.
     *
     * @return a copy
     */
    public byte[] envelope() {
        return envelope.clone();
    }

    @Override
    public void write(int b) throws IOException {
        requireOpen();
        plain[plainLength++] = (byte) b;
        if (plainLength == plain.length) {
            sealChunk(plain, 0, plainLength);
            plainLength = 0;
        }
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, content.length);
        requireOpen();
        int from = offset;
        int left = length;
        while (left > 0) {
            if (plainLength == 0 && left >= plain.length) {
                sealChunk(content, from, plain.length);
                from += plain.length;
                left -= plain.length;
            } else {
                int step = Math.min(left, plain.length - plainLength);
                System.arraycopy(content, from, plain, plainLength, step);
                plainLength += step;
                from += step;
                left -= step;
                if (plainLength == plain.length) {
                    sealChunk(plain, 0, plainLength);
                    plainLength = 0;
                }
            }
        }
    }

    @Override
    public int write(ByteBuffer content) throws IOException {
        if (state == State.CLOSED) {
            throw new ClosedChannelException();
        }
        requireOpen();
        int length = content.remaining();
        while (content.hasRemaining()) {
            int step = Math.min(content.remaining(), plain.length - plainLength);
            content.get(plain, plainLength, step);
            plainLength += step;
            if (plainLength == plain.length) {
                sealChunk(plain, 0, plainLength);
                plainLength = 0;
            }
        }
        return length;
    }

    /** Passes whole sealed chunks on; the rest waits, since a chunk is never cut short before the end. */
    @Override
    public void flush() throws IOException {
        requireOpen();
        drain();
        guarded(sink::flush);
    }

    /**
     * Seals the end and, for a file, puts it in place. After that {@link #digests()} are known.
     *
     * @throws IOException if the sink fails, or the content was not as long as declared; the package is then abandoned
     */
    public void finish() throws IOException {
        requireOpen();
        long length = chunk * ChunkCipher.CHUNK + plainLength;
        if (declaredLength != BodyKeying.UNKNOWN && declaredLength != length) {
            state = State.BROKEN;
            throw new IOException("declared " + declaredLength + " bytes of content, got " + length);
        }
        sealChunk(plain, 0, plainLength);
        drain();
        guarded(sink::flush);
        if (file != null) {
            guarded(file::commit);
        }
        state = State.FINISHED;
        if (bodyDigest != null) {
            byte[] body = bodyDigest.finish();
            digests = SealedDigests.of(Digests.sha256(envelope), envelope.length, body, bodyLength);
        }
    }

    /**
     * Digests and lengths of the sealed parts, computed while they were written: what a dispatch signs.
     *
     * @return the digests
     * @throws IllegalStateException before {@link #finish()}, or if the sealer was told not to compute them
     */
    public SealedDigests digests() {
        if (digests == null) {
            throw new IllegalStateException("not finished, or sealed without a body digest");
        }
        return digests;
    }

    @Override
    public boolean isOpen() {
        return state != State.CLOSED;
    }

    /**
     * Closes the sink and wipes. Without {@link #finish()} before, abandons the package.
     *
     * @throws IOException if the package was abandoned, or the sink fails
     */
    @Override
    public void close() throws IOException {
        if (state == State.CLOSED) {
            return;
        }
        boolean abandoned = state == State.OPEN;
        state = State.CLOSED;
        cipher.close();
        if (queue != null) {
            if (filling != null) {
                filling.close();
            }
            queue.close();
        }
        Arrays.fill(plain, (byte) 0);
        if (file != null) {
            file.close();
        } else {
            sink.close();
        }
        if (abandoned) {
            throw new IOException("package abandoned: finish() was not called");
        }
    }

    /** Closes without a complaint: the caller has one of its own already. */
    void abandon() throws IOException {
        if (state == State.OPEN) {
            state = State.BROKEN;
        }
        close();
    }

    private interface Step {
        void run() throws IOException;
    }

    private void sealChunk(byte[] content, int offset, int length) throws IOException {
        if (queue != null) {
            hand(queue, content, offset, length);
            return;
        }
        if (sealedLength + length + (ChunkCipher.SEALED_CHUNK - ChunkCipher.CHUNK) > sealed.length) {
            drain();
        }
        sealedLength += cipher.at(chunk++).seal(content, offset, length, sealed, sealedLength);
    }

    /** Leaves a chunk to the executor; waits for the oldest chunks where too many are on their way. */
    private void hand(BatchQueue batches, byte[] content, int offset, int length) throws IOException {
        ChunkBatch batch = filling;
        if (batch == null) {
            batch = batches.free();
        }
        if (batch == null) {
            take(batches);
            batch = Objects.requireNonNull(batches.free());
        }
        if (filling == null) {
            filling = batch.begin(chunk);
        }
        batch.add(content, offset, length);
        chunk++;
        if (batch.isFull() || length < ChunkCipher.CHUNK) {
            batches.submit(batch);
            filling = null;
        }
    }

    private void take(BatchQueue batches) throws IOException {
        ChunkBatch batch = batches.oldest();
        try {
            pass(sealed, sealedLength);
            sealedLength = 0;
            pass(batch.out(), batch.outLength());
        } finally {
            batches.release(batch);
        }
    }

    private void drain() throws IOException {
        if (queue != null) {
            if (filling != null) {
                queue.submit(filling);
                filling = null;
            }
            while (!queue.isIdle()) {
                take(queue);
            }
        }
        pass(sealed, sealedLength);
        sealedLength = 0;
    }

    private void pass(byte[] bytes, int length) throws IOException {
        if (bodyDigest != null) {
            bodyDigest.update(bytes, 0, length);
        }
        guarded(() -> sink.write(bytes, 0, length));
        bodyLength += length;
    }

    /** After a failed step nothing may be written any more: the sink's state is unknown. */
    private void guarded(Step step) throws IOException {
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                state = State.BROKEN;
            }
        }
    }

    private void requireOpen() throws IOException {
        if (state != State.OPEN) {
            throw new IOException("package already finished, abandoned or closed");
        }
    }
}
