package id.go.semarangkota.berbagidata.paket;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Passes CSV on, counts its records and compares its header.
 *
 * <p>Counts as readers of CSV do: lines end in LF, CR LF or CR, those within quotes belong to a cell, blank ones are none, and the
 * last one needs no end. A package of another program may be written so, and no row of it may slip past the count.
 */
final class RowCounter extends FilterOutputStream {
    private final byte[] header;
    private int headerBytes;
    private boolean headerDiffers;
    private long lines;
    private boolean inLine;
    private boolean quoted;

    /** Expects these columns; the names of fields need no quotes. */
    RowCounter(OutputStream out, List<String> columns) {
        super(out);
        this.header = String.join(",", columns).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        count((byte) b);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, content.length);
        out.write(content, offset, length);
        for (int i = offset; i < offset + length; i++) {
            count(content[i]);
        }
    }

    private void count(byte b) {
        if ((b == '\n' || b == '\r') && !quoted) {
            lines += inLine ? 1 : 0;
            inLine = false;
            return;
        }
        if (b == '"') {
            quoted = !quoted;
        }
        inLine = true;
        if (lines == 0) {
            headerDiffers |= headerBytes == header.length || header[headerBytes] != b;
            headerBytes += headerDiffers ? 0 : 1;
        }
    }

    /** How many records followed the header. */
    long records() {
        return Math.max(0, lines + (inLine ? 1 : 0) - 1);
    }

    /** Whether the header is the expected one and the last cell has its closing quote. */
    boolean isSound() {
        return !headerDiffers && headerBytes == header.length && !quoted;
    }
}
