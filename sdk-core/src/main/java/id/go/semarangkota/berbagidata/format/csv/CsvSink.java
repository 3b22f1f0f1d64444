package id.go.semarangkota.berbagidata.format.csv;

import id.go.semarangkota.berbagidata.format.source.RowSink;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes CSV by RFC 4180 with lines ended by LF: quotes only where needed, cells guarded against spreadsheets. */
public final class CsvSink implements RowSink {
    private static final int NONE = -1;

    private final Writer out;
    private final char delimiter;
    private final CellGuard guard;
    private final StringBuilder line = new StringBuilder();

    /**
     * A sink; nothing is written yet, the header is the first row.
     *
     * @param out takes the text; not closed here
     * @param delimiter between cells
     * @param guard what is guarded against
     */
    public CsvSink(Writer out, char delimiter, CellGuard guard) {
        this.out = out;
        this.delimiter = delimiter;
        this.guard = guard;
    }

    @Override
    public void write(List<@Nullable String> row) throws IOException {
        write(row, NONE);
    }

    /**
     * Writes one row.
     *
     * @param row one value a column, null where absent
     * @param unguarded a cell that is no text from elsewhere and is written as it is
     * @throws IOException if the stream fails
     */
    public void write(List<@Nullable String> row, int unguarded) throws IOException {
        line.setLength(0);
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                line.append(delimiter);
            }
            String value = row.get(i);
            if (value != null && !value.isEmpty()) {
                append(i == unguarded ? value : guard.guard(value));
            }
        }
        if (line.isEmpty()) {
            line.append("\"\"");
        }
        out.append(line.append('\n'));
    }

    private void append(String cell) {
        if (!needsQuotes(cell)) {
            line.append(cell);
            return;
        }
        line.append('"');
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            line.append(c);
            if (c == '"') {
                line.append(c);
            }
        }
        line.append('"');
    }

    private boolean needsQuotes(String cell) {
        if (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ') {
            return true;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
