package id.go.semarangkota.berbagidata.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Copies a stretch of a file through one buffer. */
final class FileSlice {
    private static final int BUFFER = 64 << 10;

    private FileSlice() {}

    static void copy(Payload.Slice slice, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (FileChannel file = FileChannel.open(slice.file(), StandardOpenOption.READ)) {
            long sent = 0;
            while (sent < slice.length()) {
                int wanted = (int) Math.min(BUFFER, slice.length() - sent);
                int read = file.read(ByteBuffer.wrap(buffer, 0, wanted), slice.offset() + sent);
                if (read < 0) {
                    throw new EOFException("the file became shorter");
                }
                out.write(buffer, 0, read);
                sent += read;
                slice.progress().accept(sent);
            }
            out.flush();
        }
    }
}
