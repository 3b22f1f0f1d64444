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
        this.chars = new char[Math.min(SIZE, limits.recordLength() + 1)];
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
            limit += Math.max(count, 0);
        } catch (InputFault e) {
            throw e.onLine(line);
        }
        return !ended;
    }

    private void makeRoom() {
        if (begin > 0) {
            System.arraycopy(chars, begin, chars, 0, limit - begin);
            row.shift(begin);
            cell -= begin;
            pos -= begin;
            limit -= begin;
            begin = 0;
        } else {
            if (chars.length > limits.recordLength()) {
                throw tooLong();
            }
            chars = Arrays.copyOf(chars, (int) Math.min(chars.length * 2L, limits.recordLength() + 1L));
            row.lend(chars);
        }
    }

    InputFault tooLong() {
        return InputFault.at("berkas.baris-terlalu-panjang", "max " + limits.recordLength(), row.line(), 0);
    }
}
