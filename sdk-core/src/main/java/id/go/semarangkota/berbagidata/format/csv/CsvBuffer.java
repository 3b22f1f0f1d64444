package id.go.semarangkota.berbagidata.format.csv;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import java.io.IOException;
import java.util.Arrays;

/** A window on the text in which the record that is being read always lies whole. */
final class CsvBuffer {
    private static final int SIZE = 1 << 16;

    private final SourceText text;
    private final SourceLimits limits;
    private final Row row;
    private final CellMarks marks;
    char[] chars;
    /** Where the record begins, where its present cell begins, where reading stands, where the text ends. */
    int begin;

    int cell;
    int pos;
    int limit;
    long line = 1;
    private boolean ended;

    CsvBuffer(SourceText text, SourceLimits limits, Row row) {
        this.text = text;
        this.limits = limits;
        this.row = row;
        this.chars = new char[Math.min(SIZE, largest())];
        this.marks = new CellMarks(chars.length);
        row.lend(chars);
    }

    /** Reads on, moving or growing as needed; false at the end of the text. All indices stay right. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (limit == chars.length) {
            makeRoom();
        }
        try {
            int count = text.read(chars, limit, chars.length - limit);
            ended = count < 0;
            if (count > 0) {
                mark(count);
                limit += count;
            }
        } catch (InputFault e) {
            throw e.onLine(line);
        }
        return !ended;
    }

    private void mark(int count) {
        int bytes = text.lastBytes();
        if (bytes < 0) {
            marks.mark(chars, limit, limit + count);
        } else {
            marks.mark(text.bytes(), bytes, count, limit);
        }
    }

    /** From now on cells end at this character of ASCII. */
    void delimit(char delimiter) {
        marks.delimiter(delimiter);
        marks.mark(chars, 0, limit);
    }

    /** The first place from here on where a cell may end, or the end of the text that is known so far. */
    int nextMark(int from) {
        return marks.next(from, limit);
    }

    /** A record that is not too long, one character to see that it is, and what moving leaves before it. */
    private int largest() {
        return limits.recordLength() + 1 + CellMarks.UNIT;
    }

    private void makeRoom() {
        int distance = begin - begin % CellMarks.UNIT;
        if (distance > 0) {
            System.arraycopy(chars, distance, chars, 0, limit - distance);
            row.shift(distance);
            marks.shift(distance);
            cell -= distance;
            pos -= distance;
            limit -= distance;
            begin -= distance;
        } else {
            if (chars.length == largest()) {
                throw tooLong();
            }
            chars = Arrays.copyOf(chars, (int) Math.min(chars.length * 2L, largest()));
            row.lend(chars);
            marks.grow(chars.length);
        }
    }

    InputFault tooLong() {
        return InputFault.at("berkas.baris-terlalu-panjang", "max " + limits.recordLength(), row.line(), 0);
    }
}
