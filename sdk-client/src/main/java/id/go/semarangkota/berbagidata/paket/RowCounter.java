package id.go.semarangkota.berbagidata.paket;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Passes CSV on and counts its records; keeps the header. */
final class RowCounter extends FilterOutputStream {
    /** A header is names of fields; longer ones are not kept. */
    private static final int MAX_HEADER = 1 << 16;

    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private long lines;
    private boolean quoted;

    RowCounter(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        out.write(content, offset, length);
        for (int i = offset; i < offset + length; i++) {
            byte b = content[i];
            if (b == '"') {
                quoted = !quoted;
            } else if (b == '\n' && !quoted) {
                lines++;
            }
            if (lines == 0 && header.size() < MAX_HEADER) {
                header.write(b);
            }
        }
    }

    /** How many records followed the header; every line that {@code RowWriter} writes ends in LF. */
    long records() {
        return Math.max(0, lines - 1);
    }

    /** The header line; the names of fields are never quoted. */
    String header() {
        return header.toString(StandardCharsets.UTF_8);
    }
}
