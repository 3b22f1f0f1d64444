package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.jca.ChunkCipher;
import id.go.semarangkota.berbagidata.jca.Digests;
import id.go.semarangkota.berbagidata.jca.RunningDigest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content of a body, chunk by chunk: each is handed out only after its tag, and the end only after the last chunk.
 */
final class OpenedStream extends InputStream {
    private final InputStream source;
    private final ChunkCipher cipher;
    private final @Nullable RunningDigest bodyDigest;
    private final @Nullable RunningDigest contentDigest;
    private final byte[] expectedContentDigest;
    private final long expectedLength;
    private final long maxBodyBytes;

    private final byte[] sealed = new byte[ChunkCipher.SEALED_CHUNK];
    private final byte[] plain = new byte[ChunkCipher.CHUNK];
    private int position;
    private int limit;
    private long chunk;
    private long bodyLength;
    private long contentLength;
    private boolean ended;
    private boolean closed;
    private @Nullable IOException failure;
    private byte[] finishedDigest = new byte[0];

    OpenedStream(InputStream source, BodyKeying body, boolean digest, long maxBodyBytes) throws IOException {
        this.source = source;
        this.bodyDigest = digest ? Digests.sha256() : null;
        this.expectedContentDigest = body.sha512().clone();
        this.contentDigest = expectedContentDigest.length == 0 ? null : Digests.sha512();
        this.expectedLength = body.length();
        this.maxBodyBytes = maxBodyBytes;
        byte[] header = source.readNBytes(SealedDigests.BODY_HEADER);
        count(header, header.length);
        this.cipher = check(header, body);
    }

    /** Derives the body's keys and refuses a body that commits to others, before any chunk is read. */
    static ChunkCipher check(byte[] header, BodyKeying body) throws EnvelopeException {
        if (header.length != SealedDigests.BODY_HEADER) {
            throw new EnvelopeException.NotAuthentic();
        }
        byte[] salt = Arrays.copyOf(header, BodyKeys.SALT);
        byte[] commitment = Arrays.copyOfRange(header, BodyKeys.SALT, header.length);
        try (BodyKeys keys = body.bodyKeys(salt)) {
            if (!Digests.equal(keys.commitment(), commitment)) {
                throw new EnvelopeException.NotAuthentic();
            }
            return keys.opening();
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
            cipher.close();
            Arrays.fill(plain, (byte) 0);
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
                nextChunk();
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

    private void nextChunk() throws IOException {
        int length = source.readNBytes(sealed, 0, sealed.length);
        count(sealed, length);
        int content = chunk < ChunkCipher.MAX_CHUNKS ? cipher.at(chunk++).open(sealed, 0, length, plain, 0) : -1;
        if (content < 0) {
            Arrays.fill(plain, (byte) 0);
            throw new EnvelopeException.NotAuthentic();
        }
        contentLength += content;
        if (contentDigest != null) {
            contentDigest.update(plain, 0, content);
        }
        if (length < sealed.length) {
            end();
        }
        position = 0;
        limit = content;
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
