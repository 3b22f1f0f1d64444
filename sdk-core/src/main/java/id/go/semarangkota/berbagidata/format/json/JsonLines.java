package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Reads NDJSON: one object a line. A line that is no JSON costs one row, not the file. */
public final class JsonLines implements RowSource {
    private static final Finding MALFORMED = new Finding("baris.json-tidak-sah");
    private static final Finding TRAILING = new Finding("baris.json-sisa");
    private static final int SIZE = 1 << 16;

    private final SourceText text;
    private final SourceLimits limits;
    private final JsonObjects objects;
    private final JsonFactory factory;
    private char[] chars;
    private int begin;
    private int limit;
    private long line;
    private int lastRead;
    private boolean ended;
    private boolean anyLine;

    /**
     * Opens a text.
     *
     * @param text the text
     * @param limits the limits
     * @param values accepts the dotted names that are columns; what lies below them stays one cell
     * @param keepsUnknown whether arrays that are no column are kept too, as far as the limit of a record allows
     */
    public JsonLines(SourceText text, SourceLimits limits, Predicate<String> values, boolean keepsUnknown) {
        this.text = text;
        this.limits = limits;
        this.objects = new JsonObjects(limits, "", values, keepsUnknown);
        this.factory = JsonObjects.factory(limits);
        this.chars = new char[Math.min(SIZE, limits.recordLength() + 1)];
    }

    @Override
    public List<String> columns() {
        return objects.columns();
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public boolean next(Row row) throws IOException {
        while (true) {
            int end = findLineEnd();
            if (end < 0) {
                return requireAnyLine();
            }
            int start = begin;
            begin = Math.min(end + 1, limit);
            line++;
            if (!isBlank(start, end)) {
                anyLine = true;
                readLine(row, start, end);
                return true;
            }
        }
    }

    private boolean requireAnyLine() {
        if (!anyLine) {
            throw InputFault.at("berkas.kosong", "", 0, 0);
        }
        return false;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private void readLine(Row row, int start, int end) throws IOException {
        row.begin(line);
        try (JsonParser parser = factory.createParser(chars, start, end - start)) {
            parser.nextToken();
            objects.read(parser, row, line - 1);
            if (parser.nextToken() != null) {
                row.defect(TRAILING, parser.currentTokenLocation().getColumnNr());
            }
        } catch (JsonProcessingException e) {
            InputFault fault = JsonFaults.of(e, line - 1, line);
            if (fault.ruleId().equals("berkas.isian-terlalu-panjang")) {
                throw fault;
            }
            row.defect(MALFORMED, fault.column());
        }
    }

    /** The end of the line that begins at {@code begin}, which lies whole in the buffer then; -1 at the end of the text. */
    private int findLineEnd() throws IOException {
        int at = begin;
        while (true) {
            while (at < limit) {
                if (chars[at] == '\n') {
                    return at;
                }
                at++;
            }
            if (limit - begin > limits.recordLength()) {
                throw InputFault.at("berkas.baris-terlalu-panjang", "max " + limits.recordLength(), line + 1, 0);
            }
            if (ended || !fill()) {
                return limit > begin ? limit : -1;
            }
            at = limit - lastRead;
        }
    }

    private boolean fill() throws IOException {
        if (limit == chars.length) {
            if (begin > 0) {
                System.arraycopy(chars, begin, chars, 0, limit - begin);
                limit -= begin;
                begin = 0;
            } else {
                chars = Arrays.copyOf(chars, (int) Math.min(chars.length * 2L, limits.recordLength() + 1L));
            }
        }
        try {
            int count = text.read(chars, limit, chars.length - limit);
            ended = count < 0;
            lastRead = Math.max(count, 0);
            limit += lastRead;
        } catch (InputFault e) {
            throw e.onLine(line + 1);
        }
        return !ended;
    }
}
