package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.jca.Digests;
import id.go.semarangkota.berbagidata.jca.RunningDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The content of a body, chunk by chunk: each is handed out only after its tag, and the end only after the last chunk.
 */
final class OpenedStream extends InputStream {
    private final InputStream source;
    private final BatchQueue queue;
    private final @Nullable RunningDigest bodyDigest;
    private final @Nullable RunningDigest contentDigest;
    private final byte[] expectedContentDigest;
    private final long expectedLength;
    private final long maxBodyBytes;

    private @Nullable ChunkBatch current;
    private byte[] plain = new byte[0];
    private int position;
    private int limit;
    private long nextChunk;
    private long bodyLength;
    private long contentLength;
    private boolean sourceEnded;
    private boolean ended;
    private boolean closed;
    private @Nullable IOException sourceFailure;
    private @Nullable IOException failure;
    private byte[] finishedDigest = new byte[0];

    /** How a body is read. */
    record Reading(boolean digest, long maxBodyBytes, BatchQueue.Workers workers) {}

    OpenedStream(InputStream source, BodyKeying body, Reading reading) throws IOException {
        this.source = source;
        this.bodyDigest = reading.digest() ? Digests.sha256() : null;
        this.expectedContentDigest = body.sha512().clone();
        this.contentDigest = expectedContentDigest.length == 0 ? null : Digests.sha512();
        this.expectedLength = body.length();
        this.maxBodyBytes = reading.maxBodyBytes();
        byte[] header = source.readNBytes(SealedDigests.BODY_HEADER);
        count(header, header.length);
        BatchQueue.Workers workers = reading.workers();
        this.queue = check(
                header,
                body,
                keys -> new BatchQueue(
                        workers, () -> ChunkBatch.opening(keys.opening(), workers.chunks()), ChunkBatch::open));
    }

    /** Derives the body's keys and refuses a body that commits to others, before any chunk is read. */
    static <T> T check(byte[] header, BodyKeying body, Function<BodyKeys, T> use) throws EnvelopeException {
        if (header.length != SealedDigests.BODY_HEADER) {
            throw new EnvelopeException.NotAuthentic();
        }
        byte[] salt = Arrays.copyOf(header, BodyKeys.SALT);
        byte[] commitment = Arrays.copyOfRange(header, BodyKeys.SALT, header.length);
        try (BodyKeys keys = body.bodyKeys(salt)) {
            if (!Digests.equal(keys.commitment(), commitment)) {
                throw new EnvelopeException.NotAuthentic();
            }
            return use.apply(keys);
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? plain[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            requireOpen();
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int step = Math.min(length, limit - position);
        System.arraycopy(plain, position, target, offset, step);
        position += step;
        return step;
    }

    @Override
    public int available() throws IOException {
        requireOpen();
        return limit - position;
    }

    @Override
    public long transferTo(OutputStream target) throws IOException {
        long moved = 0;
        while (fill()) {
            int step = limit - position;
            target.write(plain, position, step);
            position = limit;
            moved += step;
        }
        return moved;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (current != null) {
                current.close();
            }
            queue.close();
            source.close();
        }
    }

    /** Length and digest of the sealed body, once its end was reached. */
    boolean isComplete() {
        return ended && failure == null;
    }

    long bodyLength() {
        return bodyLength;
    }

    byte[] bodyDigest() {
        return finishedDigest.clone();
    }

    /** Makes at least one byte of content available, unless the end is reached. */
    private boolean fill() throws IOException {
        requireOpen();
        while (position == limit) {
            if (ended) {
                return false;
            }
            boolean done = false;
            try {
                nextChunks();
                done = true;
            } catch (IOException e) {
                failure = e;
                throw e;
            } finally {
                if (!done && failure == null) {
                    failure = new IOException("reading failed before");
                }
            }
        }
        return true;
    }

    /** Takes the next chunks. What follows a chunk that is not authentic is never looked at. */
    private void nextChunks() throws IOException {
        if (current != null) {
            if (current.isBroken()) {
                throw new EnvelopeException.NotAuthentic();
            }
            queue.release(current);
            current = null;
        }
        readAhead();
        if (queue.isIdle()) {
            throw sourceFailure == null ? new EnvelopeException.NotAuthentic() : sourceFailure;
        }
        ChunkBatch batch = queue.oldest();
        current = batch;
        plain = batch.out();
        contentLength += batch.outLength();
        if (contentDigest != null) {
            contentDigest.update(plain, 0, batch.outLength());
        }
        if (!batch.isFull() && !batch.isBroken()) {
            end();
        }
        position = 0;
        limit = batch.outLength();
    }

    /** Reads for all batches that are free. A failure of the source waits until what was read before it has been handed out. */
    private void readAhead() {
        while (!sourceEnded && sourceFailure == null) {
            ChunkBatch batch = queue.free();
            if (batch == null) {
                return;
            }
            batch.begin(nextChunk);
            try {
                batch.fill(source);
                count(batch.in(), batch.inLength());
            } catch (IOException e) {
                sourceFailure = e;
                queue.release(batch);
                return;
            }
            nextChunk = batch.next();
            sourceEnded = !batch.isFull();
            queue.submit(batch);
        }
    }

    private void end() throws EnvelopeException {
        boolean length = expectedLength == BodyKeying.UNKNOWN || expectedLength == contentLength;
        boolean digest = contentDigest == null || Digests.equal(contentDigest.finish(), expectedContentDigest);
        if (!length || !digest) {
            throw new EnvelopeException.NotAuthentic();
        }
        ended = true;
        finishedDigest = bodyDigest == null ? new byte[0] : bodyDigest.finish();
    }

    private void count(byte[] bytes, int length) throws EnvelopeException {
        bodyLength += length;
        if (bodyLength > maxBodyBytes) {
            throw new EnvelopeException.TooLarge();
        }
        if (bodyDigest != null) {
            bodyDigest.update(bytes, 0, length);
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("stream closed");
        }
        if (failure != null) {
            throw failure;
        }
    }
}
