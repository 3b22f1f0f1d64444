package id.go.semarangkota.berbagidata.format.source;

import java.io.IOException;
import java.util.List;

/** A file as rows of cells under named columns. Not thread-safe. */
public interface RowSource {
    /**
     * The columns that are known so far: all of them where the format has a header, those met so far where it has none.
     *
     * @return names as they stand in the source; a source only ever adds at the end
     */
    List<String> columns();

    /**
     * Whether the columns stand in a header and no others can come.
     *
     * @return false for JSON
     */
    boolean hasHeader();

    /**
     * Rows of empty cells only that were passed over. A line without any cell is none.
     *
     * @return 0 where the format has no such rows
     */
    default long blankRows() {
        return 0;
    }

    /**
     * The bytes that were read so far.
     *
     * @return 0 where the source knows none
     */
    default long bytesRead() {
        return 0;
    }

    /**
     * Reads the next row.
     *
     * @param row filled
     * @return false at the end
     * @throws IOException if the stream fails
     * @throws InputFault if the rest of the file cannot be read
     */
    boolean next(Row row) throws IOException;
}
