package id.go.semarangkota.berbagidata.format.csv;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV: cells in double quotes or bare, lines ended by LF, CR LF or CR, also mixed. Lines without any content are no rows; those of
 * empty cells are counted.
 *
 * <p>A row of another number of cells than the header, or with text after a closing quote, is handed on with its defect. A quote that
 * is never closed, a NUL, or a size beyond the limits ends the file.
 */
public final class CsvSource implements RowSource {
    private static final Finding STRAY_QUOTE = new Finding("baris.kutip");
    private static final char END_OF_DOS_FILE = 0x1A;
    /** A code point that is no character. */
    private static final char NOWHERE = '\uFFFF';

    private final SourceLimits limits;
    private final Row row;
    private final CsvBuffer buffer;
    private final List<String> columns = new ArrayList<>();
    private char delimiter;
    private boolean skipLineFeed;
    private boolean anyContent;
    private long blankRows;

    private CsvSource(SourceText text, SourceLimits limits, Row row) {
        this.limits = limits;
        this.row = row;
        this.buffer = new CsvBuffer(text, limits, row);
    }

    /**
     * Opens a text and reads its header.
     *
     * @param text the text
     * @param choice decides on the delimiter
     * @param limits the limits
     * @param row the row that {@link #next} will fill
     * @return a new source
     * @throws IOException if the stream fails
     */
    public static CsvSource open(SourceText text, DelimiterChoice choice, SourceLimits limits, Row row)
            throws IOException {
        CsvSource source = new CsvSource(text, limits, row);
        source.readHeader(choice);
        return source;
    }

    private void readHeader(DelimiterChoice choice) throws IOException {
        HeaderLine first = peekLine();
        boolean declared = first.declared() != 0;
        delimiter = declared ? first.declared() : choice.choose(first);
        buffer.delimit(delimiter);
        if (declared) {
            readRow();
            peekLine();
        }
        do {
            if (!readRow()) {
                throw InputFault.at("berkas.kosong", "", 0, 0);
            }
        } while (!anyContent);
        if (row.defect() != null) {
            throw InputFault.at("berkas.kutip-kepala", "", row.line(), 0);
        }
        for (int i = 0; i < row.size(); i++) {
            columns.add(new String(row.chars(), row.start(i), row.end(i) - row.start(i)));
        }
    }

    /** The first line that is not blank, as far as the buffer reaches; nothing is consumed. */
    private HeaderLine peekLine() throws IOException {
        StringBuilder line = new StringBuilder();
        int at = buffer.pos;
        while (at < buffer.limit || (buffer.limit < buffer.chars.length && buffer.fill())) {
            char c = buffer.chars[at++];
            if (c != '\n' && c != '\r') {
                line.append(c);
            } else if (!line.toString().isBlank()) {
                break;
            }
        }
        return new HeaderLine(line.toString());
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public boolean next(Row filled) throws IOException {
        boolean found = readRow();
        while (found && !anyContent) {
            blankRows += row.size() > 1 ? 1 : 0;
            found = readRow();
        }
        if (!found) {
            return false;
        }
        if (row.size() != columns.size()) {
            row.defect(new Finding("baris.jumlah-kolom", row.size() + " / " + columns.size()), 0);
        }
        return true;
    }

    @Override
    public long blankRows() {
        return blankRows;
    }

    private boolean readRow() throws IOException {
        buffer.begin = buffer.pos;
        if (buffer.pos == buffer.limit && !buffer.fill()) {
            return false;
        }
        if (skipLineFeed && buffer.chars[buffer.pos] == '\n') {
            buffer.pos++;
            buffer.begin++;
        }
        skipLineFeed = false;
        if (buffer.pos == buffer.limit && !buffer.fill()) {
            return false;
        }
        row.begin(buffer.line);
        anyContent = false;
        boolean more = true;
        while (more) {
            boolean quoted = (buffer.pos < buffer.limit || buffer.fill()) && buffer.chars[buffer.pos] == '"';
            more = quoted ? quotedCell() : plainCell(buffer.pos);
        }
        if (buffer.pos - buffer.begin > limits.recordLength()) {
            throw buffer.tooLong();
        }
        return true;
    }

    /** Reads on to the end of the cell that began at {@code start}; true if another cell follows. */
    private boolean plainCell(int start) throws IOException {
        buffer.cell = start;
        do {
            int limit = buffer.limit;
            for (int at = buffer.nextMark(buffer.pos); at < limit; at = buffer.nextMark(at + 1)) {
                char c = buffer.chars[at];
                if (c == delimiter) {
                    addCell(at);
                    buffer.pos = at + 1;
                    return true;
                } else if (c == '\'') {
                    row.apostrophe();
                } else if (endsCell(c, at)) {
                    return false;
                }
            }
            buffer.pos = limit;
        } while (buffer.fill());
        addCell(buffer.pos);
        return false;
    }

    private boolean endsCell(char c, int at) {
        if (c == '\n' || c == '\r') {
            addCell(at);
            buffer.pos = at;
            endLine();
            return true;
        }
        requireText(c);
        return false;
    }

    /** Reads a cell whose opening quote stands at the present place. */
    private boolean quotedCell() throws IOException {
        long opened = buffer.line;
        anyContent = true;
        boolean escaped = false;
        buffer.pos++;
        buffer.cell = buffer.pos;
        while (findQuote(opened)) {
            buffer.pos++;
            boolean hasNext = buffer.pos < buffer.limit || buffer.fill();
            if (!hasNext || buffer.chars[buffer.pos] != '"') {
                return afterQuote(escaped);
            }
            escaped = true;
            buffer.pos++;
        }
        throw InputFault.at("berkas.kutip-tidak-ditutup", "", opened, row.size() + 1);
    }

    /** Moves to the next quote, counting lines; false at the end of the text. */
    private boolean findQuote(long opened) throws IOException {
        do {
            char[] chars = buffer.chars;
            for (int at = buffer.pos; at < buffer.limit; at++) {
                char c = chars[at];
                if (c == '"') {
                    buffer.pos = at;
                    return true;
                } else if (c == '\'') {
                    row.apostrophe();
                } else if (c <= '\r') {
                    requireText(c);
                    if (c == '\r' || (c == '\n' && chars[at - 1] != '\r')) {
                        buffer.line++;
                    }
                }
            }
            buffer.pos = buffer.limit;
            if (buffer.pos - buffer.cell > limits.cellLength()) {
                throw InputFault.at("berkas.kutip-tidak-ditutup", "max " + limits.cellLength(), opened, row.size() + 1);
            }
        } while (buffer.fill());
        return false;
    }

    /** The closing quote stands just before the present place. True if another cell follows. */
    private boolean afterQuote(boolean escaped) throws IOException {
        int end = buffer.pos - 1;
        boolean atEnd = buffer.pos == buffer.limit;
        char next = atEnd ? '\n' : buffer.chars[buffer.pos];
        if (next != delimiter && next != '\n' && next != '\r') {
            row.defect(STRAY_QUOTE, row.size() + 1);
            return restOfLine();
        }
        addCell(escaped ? unescape(end) : end);
        if (!atEnd && next != delimiter) {
            endLine();
        } else if (!atEnd) {
            buffer.pos++;
        }
        return next == delimiter && !atEnd;
    }

    /** What cannot be told apart goes into one last cell, quotes and all. */
    private boolean restOfLine() throws IOException {
        char kept = delimiter;
        delimiter = NOWHERE;
        try {
            return plainCell(buffer.cell - 1);
        } finally {
            delimiter = kept;
        }
    }

    /** Drops one of each two quotes within the cell, in place; where the cell ends then. */
    private int unescape(int end) {
        char[] chars = buffer.chars;
        int to = buffer.cell;
        for (int at = buffer.cell; at < end; at++) {
            chars[to++] = chars[at];
            if (chars[at] == '"') {
                at++;
            }
        }
        return to;
    }

    private void addCell(int end) {
        int length = end - buffer.cell;
        if (length > 0) {
            anyContent |= length > 1 || buffer.chars[buffer.cell] != END_OF_DOS_FILE;
            if (length > limits.cellLength()) {
                throw InputFault.at(
                        "berkas.isian-terlalu-panjang", "max " + limits.cellLength(), row.line(), row.size() + 1);
            }
        }
        if (row.size() == limits.columns()) {
            throw InputFault.at("berkas.kolom-terlalu-banyak", "max " + limits.columns(), row.line(), row.size() + 1);
        }
        row.add(buffer.cell, end);
    }

    /** The present place is at a line end. */
    private void endLine() {
        skipLineFeed = buffer.chars[buffer.pos] == '\r';
        buffer.pos++;
        buffer.line++;
    }

    private void requireText(char c) {
        if (c == 0) {
            throw InputFault.at("berkas.nul", "", buffer.line, row.size() + 1);
        }
    }
}
