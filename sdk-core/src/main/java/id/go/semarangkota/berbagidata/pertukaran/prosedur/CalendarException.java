package id.go.semarangkota.berbagidata.pertukaran.prosedur;

/** A calendar that cannot answer, or a file that is no calendar. Thread-safe. */
public final class CalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Code code;
    /** A year or a line. */
    private final int position;

    CalendarException(Code code, int position) {
        super(code + " " + position);
        this.code = code;
        this.position = position;
    }

    /**
     * What is wrong.
     *
     * @return never null
     */
    public Code code() {
        return code;
    }

    /**
     * Where: the year that is missing, or the line that cannot be read.
     *
     * @return a year, or a line number from 1
     */
    public int position() {
        return position;
    }

    /** The kinds of defect. */
    public enum Code {
        /** The calendar has no holidays of this year: load the year's joint decree. */
        MISSING_YEAR,
        /** The line is not {@code date,kind,name}, or the first line is not the header. */
        MALFORMED_LINE,
        /** The date stands in the file twice. */
        DUPLICATE_DATE
    }
}
