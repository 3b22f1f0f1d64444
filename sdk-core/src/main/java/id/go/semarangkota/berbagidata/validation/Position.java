package id.go.semarangkota.berbagidata.validation;

/**
 * Where something stands in its source.
 *
 * @param record number of the record, 1 for the first (the header is not one); 0 if there is none
 * @param line line in the file, 1 for the first; 0 if unknown
 * @param column number of the column (CSV) or of the character in its line (JSON, XML), 1 for the first; 0 if unknown
 */
public record Position(long record, long line, int column) {
    /** No position: the record did not come from a file. */
    public static final Position NONE = new Position(0, 0, 0);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Position {
        if (record < 0 || line < 0 || column < 0) {
            throw new IllegalArgumentException("record, line and column must not be negative");
        }
    }

    /**
     * The same record and line, at another column.
     *
     * @param column number of the column, 1 for the first; 0 if unknown
     * @return the position
     */
    public Position atColumn(int column) {
        return new Position(record, line, column);
    }
}
