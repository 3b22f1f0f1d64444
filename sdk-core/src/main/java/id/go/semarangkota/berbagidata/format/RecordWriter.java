package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of a dataset in canonical form: ISO dates, codes as text, identifiers as text.
 *
 * <p>The form is that of {@link RowWriter}, whose promises hold here too; parts are nested objects in JSON, as in the source article.
 * XML is as the dataset's schema ({@code standard.schema.XmlSchema}) says.
 * Nothing is validated. Not thread-safe.
 *
 * @param <T> the record class
 */
public final class RecordWriter<T extends Record> implements Closeable {
    private final RecordType<T> type;
    private final RowWriter rows;
    private final @Nullable String[] row;
    private final List<@Nullable String> view;

    private RecordWriter(RecordType<T> type, RowWriter rows) {
        this.type = type;
        this.rows = rows;
        this.row = new @Nullable String[type.fields().size()];
        this.view = Arrays.asList(row);
    }

    /**
     * Starts a document.
     *
     * @param type the dataset
     * @param format the format
     * @param out takes the bytes; closed by {@link #close()}
     * @param <T> the record class
     * @return a new writer
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the format is only read
     */
    public static <T extends Record> RecordWriter<T> of(RecordType<T> type, DataFormat format, OutputStream out)
            throws IOException {
        return new RecordWriter<>(type, RowWriter.of(format, type, out));
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a value is no well-formed text or, in XML, holds a character that XML cannot hold; the message does
     *     not hold it
     * @throws IllegalStateException after {@link #finish()}
     */
    public void write(T record) throws IOException {
        @Nullable Object[] values = type.values(record);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            row[i] = value == null ? null : type.fields().get(i).format(value);
        }
        rows.write(view);
    }

    /**
     * Ends the document and flushes it; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public void finish() throws IOException {
        rows.finish();
    }

    /**
     * Closes the stream. Does not end the document: call {@link #finish()} when all records are written.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        rows.close();
    }
}
