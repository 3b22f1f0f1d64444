package id.go.semarangkota.berbagidata.testkit.store;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Reads chunks one after the other, without copying them together. */
final class ChunkStream extends InputStream {
    private final Iterator<byte[]> chunks;
    private byte[] chunk = new byte[0];
    private int position;

    ChunkStream(List<byte[]> chunks) {
        this.chunks = chunks.iterator();
    }

    private boolean exhausted() {
        while (position == chunk.length) {
            if (!chunks.hasNext()) {
                return true;
            }
            chunk = chunks.next();
            position = 0;
        }
        return false;
    }

    @Override
    public int read() {
        return exhausted() ? -1 : chunk[position++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (exhausted()) {
            return -1;
        }
        int n = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, bytes, offset, n);
        position += n;
        return n;
    }
}
