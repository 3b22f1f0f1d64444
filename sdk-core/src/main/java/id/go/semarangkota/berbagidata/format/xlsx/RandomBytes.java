package id.go.semarangkota.berbagidata.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read anywhere: what a sheet refers to may stand behind it in the file. */
public interface RandomBytes extends Closeable {
    /**
     * How many there are.
     *
     * @return the number
     * @throws IOException if the file fails
     */
    long size() throws IOException;

    /**
     * Reads bytes.
     *
     * @param position of the first, 0 for the beginning
     * @param target takes as many as there are, and as it has room for
     * @throws IOException if the file fails
     */
    void read(long position, ByteBuffer target) throws IOException;

    /**
     * Those of an array.
     *
     * @param bytes not copied
     * @return always the same bytes
     */
    static RandomBytes of(byte[] bytes) {
        return new RandomBytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void read(long position, ByteBuffer target) {
                int from = (int) Math.min(position, bytes.length);
                target.put(bytes, from, Math.min(target.remaining(), bytes.length - from));
            }

            @Override
            public void close() {}
        };
    }

    /**
     * Those of a file.
     *
     * @param file the file
     * @return the file, open until it is closed
     * @throws IOException if it cannot be opened
     */
    static RandomBytes of(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        return new RandomBytes() {
            @Override
            public long size() throws IOException {
                return channel.size();
            }

            @Override
            public void read(long position, ByteBuffer target) throws IOException {
                channel.position(position);
                int count = 0;
                while (count >= 0 && target.hasRemaining()) {
                    count = channel.read(target);
                }
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
