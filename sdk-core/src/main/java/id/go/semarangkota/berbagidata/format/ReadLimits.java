package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.source.SourceLimits;

/**
 * The sizes at which reading gives up, so that no file can exhaust memory. Each has an {@link UnreadableInputException.Code} of its own,
 * except {@code violations}, beyond which a record's further violations are counted but not kept.
 *
 * @param recordLength most characters of the values of a CSV row or of a JSON or XML record (default 1,048,576); {@code RECORD_TOO_LONG}
 * @param cellLength most characters of a single value (default 65,536); {@code CELL_TOO_LONG}
 * @param columns most columns, or names of JSON members or XML elements, in a file (default 1,000); {@code TOO_MANY_COLUMNS}
 * @param records most records of a file, 0 for no limit (default 0); {@code TOO_MANY_RECORDS}
 * @param nesting most levels of JSON objects and arrays, or XML elements that hold elements, in a record, the record being the first (default 8); {@code TOO_DEEP}
 * @param violations most violations kept of one record (default 100)
 * @param workbook most bytes of the texts that the cells of a workbook share, and of a workbook itself that is read from a stream (default
 *     67,108,864): the only format that does not pass through constant memory; {@code WORKBOOK_TOO_LARGE}
 */
public record ReadLimits(
        int recordLength, int cellLength, int columns, long records, int nesting, int violations, int workbook) {
    /** The defaults: far above what agencies have, far below what hurts. */
    public static final ReadLimits DEFAULT = new ReadLimits(1 << 20, 1 << 16, 1_000, 0, 8, 100, 1 << 26);

    private static final int LARGEST = 1 << 28;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a limit is below 1 ({@code records}: below 0), or a length above 268,435,456
     */
    public ReadLimits {
        require("recordLength", recordLength, LARGEST);
        require("cellLength", cellLength, LARGEST);
        require("columns", columns, LARGEST);
        require("nesting", nesting, 500);
        require("violations", violations, LARGEST);
        require("workbook", workbook, LARGEST);
        if (records < 0) {
            throw new IllegalArgumentException("records must not be negative");
        }
    }

    private static void require(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most);
        }
    }

    /**
     * The same limits with another number of records.
     *
     * @param most most records, 0 for no limit
     * @return new limits
     */
    public ReadLimits withRecords(long most) {
        return new ReadLimits(recordLength, cellLength, columns, most, nesting, violations, workbook);
    }

    SourceLimits source() {
        return new SourceLimits(recordLength, cellLength, columns, nesting);
    }
}
