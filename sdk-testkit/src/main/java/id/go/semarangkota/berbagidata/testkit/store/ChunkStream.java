package id.go.semarangkota.berbagidata.testkit.store;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/** Reads chunks one after the other, without copying them together. */
final class ChunkStream extends InputStream {
    private final Iterator<ByteBuffer> chunks;
    private ByteBuffer chunk = ByteBuffer.allocate(0);

    ChunkStream(List<ByteBuffer> chunks) {
        this.chunks = chunks.iterator();
    }

    private boolean exhausted() {
        while (!chunk.hasRemaining()) {
            if (!chunks.hasNext()) {
                return true;
            }
            chunk = chunks.next();
        }
        return false;
    }

    @Override
    public int read() {
        return exhausted() ? -1 : chunk.get() & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (exhausted()) {
            return -1;
        }
        int n = Math.min(length, chunk.remaining());
        chunk.get(bytes, offset, n);
        return n;
    }
}
