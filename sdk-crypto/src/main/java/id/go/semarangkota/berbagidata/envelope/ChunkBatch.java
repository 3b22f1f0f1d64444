package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.jca.ChunkCipher;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Some chunks in a row, with a cipher of their own: filled by one thread, sealed or opened by any, taken by the first.
 */
final class ChunkBatch implements AutoCloseable {
    private final ChunkCipher cipher;
    private final byte[] in;
    private final byte[] out;
    private final int step;
    private long first;
    private int added;
    private int inLength;
    private int outLength;
    private boolean broken;

    private ChunkBatch(ChunkCipher cipher, int step, int inSize, int outSize) {
        this.cipher = cipher;
        this.step = step;
        this.in = new byte[inSize];
        this.out = new byte[outSize];
    }

    static ChunkBatch sealing(ChunkCipher cipher, int chunks) {
        int plain = chunks * ChunkCipher.CHUNK;
        return new ChunkBatch(cipher, ChunkCipher.CHUNK, plain, chunks * ChunkCipher.SEALED_CHUNK);
    }

    static ChunkBatch opening(ChunkCipher cipher, int chunks) {
        int sealed = chunks * ChunkCipher.SEALED_CHUNK;
        return new ChunkBatch(cipher, ChunkCipher.SEALED_CHUNK, sealed, chunks * ChunkCipher.CHUNK);
    }

    ChunkBatch begin(long chunk) {
        first = chunk;
        added = 0;
        inLength = 0;
        outLength = 0;
        broken = false;
        return this;
    }

    void add(byte[] content, int offset, int length) {
        System.arraycopy(content, offset, in, inLength, length);
        inLength += length;
        added++;
    }

    /** Reads as much as there is room for. Less means that the source has ended. */
    void fill(InputStream source) throws IOException {
        inLength = source.readNBytes(in, 0, in.length);
    }

    boolean isFull() {
        return inLength == in.length;
    }

    /** Seals each chunk that was added, an empty one too. */
    void seal() {
        for (int i = 0; i < added; i++) {
            int from = i * step;
            int length = Math.min(step, inLength - from);
            outLength += cipher.at(first + i).seal(in, from, length, out, outLength);
        }
    }

    /** Opens what was read up to the first chunk that is not authentic; a batch that is not full must end with a short one. */
    void open() {
        int from = 0;
        long chunk = first;
        do {
            int length = Math.min(step, inLength - from);
            int content = chunk < ChunkCipher.MAX_CHUNKS && length >= AesGcm.TAG
                    ? cipher.at(chunk++).open(in, from, length, out, outLength)
                    : -1;
            if (content < 0) {
                broken = true;
                Arrays.fill(out, outLength, out.length, (byte) 0);
                return;
            }
            outLength += content;
            from += length;
        } while (from < inLength || (!isFull() && from % step == 0));
    }

    /** Tells whether a chunk was not authentic; those before it are in {@link #out}. */
    boolean isBroken() {
        return broken;
    }

    byte[] in() {
        return in;
    }

    int inLength() {
        return inLength;
    }

    byte[] out() {
        return out;
    }

    int outLength() {
        return outLength;
    }

    long next() {
        return first + in.length / step;
    }

    /** Wipes. */
    @Override
    public void close() {
        cipher.close();
        Arrays.fill(in, (byte) 0);
        Arrays.fill(out, (byte) 0);
    }
}
