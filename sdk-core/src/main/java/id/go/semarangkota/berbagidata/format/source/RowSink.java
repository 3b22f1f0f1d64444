package id.go.semarangkota.berbagidata.format.source;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows of cells in one format. Not thread-safe. */
public interface RowSink {
    /**
     * Writes one row.
     *
     * @param row one value a column, null where absent
     * @throws IOException if the stream fails
     */
    void write(List<@Nullable String> row) throws IOException;

    /**
     * Writes what ends the document and flushes. The stream stays open.
     *
     * @throws IOException if the stream fails
     */
    void finish() throws IOException;
}
