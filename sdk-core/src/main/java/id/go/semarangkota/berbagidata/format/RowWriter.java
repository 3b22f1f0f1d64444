package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.csv.CellGuard;
import id.go.semarangkota.berbagidata.format.csv.CsvSink;
import id.go.semarangkota.berbagidata.format.json.JsonSink;
import id.go.semarangkota.berbagidata.format.source.RowSink;
import id.go.semarangkota.berbagidata.format.xml.XmlSink;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of text under named columns, such as an anonymizer's output: as CSV, NDJSON, a JSON array or XML, in UTF-8.
 *
 * <p>Dotted names become nested objects in JSON ({@code Alamat.Kota} is {@code "Alamat": {"Kota": ...}}) and nested elements in XML,
 * where absent values are left out. CSV is written with commas and LF; what a spreadsheet would execute, at the beginning of a cell or where another country's
 * spreadsheet would divide it, gets an apostrophe before it, which {@link RecordReader} takes away again; identifiers are never touched. A document is complete only after {@link #finish()}: closing
 * without it leaves it visibly cut off (JSON array, XML) or shorter. Not thread-safe.
 */
public final class RowWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final List<String> columns;
    private final Writer out;
    private final RowSink sink;
    private boolean finished;

    private RowWriter(List<String> columns, Writer out, RowSink sink) {
        this.columns = columns;
        this.out = out;
        this.sink = sink;
    }

    /**
     * Starts a document.
     *
     * @param format the format
     * @param columns dotted names, at least one, each once; copied
     * @param out takes the bytes; closed by {@link #close()}
     * @return a new writer
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the format is only read, there is no column, or a name occurs twice, names both a value and a part, or cannot name an
     *     element of XML
     */
    public static RowWriter of(DataFormat format, List<String> columns, OutputStream out) throws IOException {
        return of(format, columns, null, out);
    }

    /** Columns are the fields of the dataset: numbers, true and false stand in JSON without quotes, lists are elements of XML. */
    static RowWriter of(DataFormat format, RecordType<?> type, OutputStream out) throws IOException {
        return of(format, type.fields().stream().map(Field::path).toList(), type, out);
    }

    private static RowWriter of(DataFormat format, List<String> columns, @Nullable RecordType<?> type, OutputStream out)
            throws IOException {
        List<String> names = List.copyOf(columns);
        if (names.isEmpty() || new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("columns must hold at least one name, and each once");
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), BUFFER);
        RowSink sink = switch (format) {
            case CSV -> new CsvSink(text, ',', CellGuard.FORMULAS);
            case NDJSON -> new JsonSink(text, names, bare(type), false);
            case JSON -> new JsonSink(text, names, bare(type), true);
            case XLSX ->
                throw new IllegalArgumentException("format: workbooks are read only; write CSV for a spreadsheet");
            case XML -> type == null ? XmlSink.of(text, names) : XmlSink.of(text, type);
        };
        if (format == DataFormat.CSV) {
            sink.write(List.copyOf(names));
        }
        return new RowWriter(names, text, sink);
    }

    private static BitSet bare(@Nullable RecordType<?> type) {
        BitSet bare = new BitSet();
        if (type != null) {
            type.fields().forEach(field -> bare.set(field.index(), field.type().isBare()));
        }
        return bare;
    }

    /**
     * The columns.
     *
     * @return in order, unmodifiable
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Writes a row.
     *
     * @param row one value a column, null where absent
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the row has another number of values, or a value is no well-formed text or, in XML, holds a
     *     character that XML cannot hold; the message does not hold the value, and nothing of the row is written
     * @throws IllegalStateException after {@link #finish()}
     */
    public void write(List<@Nullable String> row) throws IOException {
        if (finished) {
            throw new IllegalStateException("The document is finished");
        }
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("row: expected " + columns.size() + " values, got " + row.size());
        }
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            if (value != null && !isText(value)) {
                throw new IllegalArgumentException("row: the value of " + columns.get(i) + " holds half a character");
            }
        }
        sink.write(row);
    }

    /** Whether surrogates come in pairs only. */
    private static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!Character.isSurrogatePair(value.charAt(i), i + 1 < value.length() ? value.charAt(i + 1) : 0)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Ends the document and flushes it; the stream stays open. Further calls do nothing.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        if (!finished) {
            finished = true;
            sink.finish();
        }
    }

    /**
     * Closes the stream. Does not end the document: call {@link #finish()} when all rows are written.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
