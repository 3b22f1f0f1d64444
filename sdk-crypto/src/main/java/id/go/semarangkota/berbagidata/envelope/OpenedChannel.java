package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.jca.ChunkCipher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The content of a body at any position. The length is proved on opening, by the last chunk; each chunk when it is read.
 */
final class OpenedChannel implements SeekableByteChannel {
    private static final long NONE = -1;

    private final SeekableByteChannel source;
    private final long start;
    private final long bodyLength;
    private final long size;
    private final ChunkCipher cipher;
    private final byte[] sealed = new byte[ChunkCipher.SEALED_CHUNK];
    private final byte[] plain = new byte[ChunkCipher.CHUNK];
    private long cached = NONE;
    private int cachedLength;
    private long position;
    private boolean closed;
    private @Nullable IOException failure;

    /** Opens the body that reaches from a position to the end of its source. */
    OpenedChannel(SeekableByteChannel source, long start, BodyKeying body, long maxBodyBytes) throws IOException {
        this.source = source;
        this.start = start;
        this.bodyLength = source.size() - start;
        if (bodyLength > maxBodyBytes) {
            throw new EnvelopeException.TooLarge();
        }
        byte[] header = new byte[(int) Math.max(0, Math.min(bodyLength, SealedDigests.BODY_HEADER))];
        readFully(header, header.length, 0);
        this.cipher = OpenedStream.check(header, body, BodyKeys::opening);
        this.size = SealedDigests.plaintextLength(bodyLength);
        boolean lengthAsSaid = body.length() == BodyKeying.UNKNOWN || body.length() == size;
        if (size < 0 || !lengthAsSaid) {
            throw new EnvelopeException.NotAuthentic();
        }
        load(size / ChunkCipher.CHUNK);
    }

    @Override
    public synchronized int read(ByteBuffer target) throws IOException {
        requireOpen();
        if (position >= size) {
            return -1;
        }
        int total = 0;
        while (target.hasRemaining() && position < size) {
            long chunk = position / ChunkCipher.CHUNK;
            if (chunk != cached) {
                loadOrFail(chunk);
            }
            int from = (int) (position % ChunkCipher.CHUNK);
            int step = Math.min(target.remaining(), cachedLength - from);
            target.put(plain, from, step);
            position += step;
            total += step;
        }
        return total;
    }

    @Override
    public synchronized long position() throws IOException {
        requireOpen();
        return position;
    }

    @Override
    public synchronized SeekableByteChannel position(long newPosition) throws IOException {
        requireOpen();
        if (newPosition < 0) {
            throw new IllegalArgumentException("newPosition");
        }
        position = newPosition;
        return this;
    }

    @Override
    public synchronized long size() throws IOException {
        requireOpen();
        return size;
    }

    @Override
    public int write(ByteBuffer content) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public synchronized boolean isOpen() {
        return !closed;
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            cipher.close();
            Arrays.fill(plain, (byte) 0);
            source.close();
        }
    }

    private void loadOrFail(long chunk) throws IOException {
        try {
            load(chunk);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void load(long chunk) throws IOException {
        cached = NONE;
        long offset = SealedDigests.BODY_HEADER + chunk * ChunkCipher.SEALED_CHUNK;
        int length = (int) Math.min(sealed.length, bodyLength - offset);
        readFully(sealed, length, offset);
        int content = cipher.at(chunk).open(sealed, 0, length, plain, 0);
        if (content < 0) {
            Arrays.fill(plain, (byte) 0);
            throw new EnvelopeException.NotAuthentic();
        }
        cached = chunk;
        cachedLength = content;
    }

    private void readFully(byte[] target, int length, long offset) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
        source.position(start + offset);
        while (buffer.hasRemaining()) {
            if (source.read(buffer) < 0) {
                throw new EnvelopeException.NotAuthentic();
            }
        }
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
