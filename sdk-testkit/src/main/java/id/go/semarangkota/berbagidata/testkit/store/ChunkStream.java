package id.go.semarangkota.berbagidata.testkit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** Reads chunks one after the other, without copying them together; ends when the thread is interrupted, as an exchange's end does. */
final class ChunkStream extends InputStream {
    private final Iterator<ByteBuffer> chunks;
    private ByteBuffer chunk = ByteBuffer.allocate(0);

    ChunkStream(List<ByteBuffer> chunks) {
        this.chunks = chunks.iterator();
    }

    private boolean exhausted() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while reading a sealed file");
        }
        while (!chunk.hasRemaining()) {
            if (!chunks.hasNext()) {
                return true;
            }
            chunk = chunks.next();
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        return exhausted() ? -1 : chunk.get() & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (exhausted()) {
            return -1;
        }
        int n = Math.min(length, chunk.remaining());
        chunk.get(bytes, offset, n);
        return n;
    }
}
