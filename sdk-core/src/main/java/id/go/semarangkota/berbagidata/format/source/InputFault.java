package id.go.semarangkota.berbagidata.format.source;

import id.go.semarangkota.berbagidata.validation.Position;

/** A fault that ends the reading of a file: rule, a detail that is never personal, and where. Turned into the public exception above. */
public final class InputFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String ruleId;
    private final String detail;
    private final long line;
    private final int column;
    private final long byteOffset;

    private InputFault(String ruleId, String detail, Position position, long byteOffset) {
        super(ruleId);
        this.ruleId = ruleId;
        this.detail = detail;
        this.line = position.line();
        this.column = position.column();
        this.byteOffset = byteOffset;
    }

    /**
     * A fault on a line.
     *
     * @param ruleId the rule, such as {@code berkas.nul}
     * @param detail a limit, a column name or empty
     * @param line 1 for the first, 0 if unknown
     * @param column column or character in the line, 0 if unknown
     * @return a new fault
     */
    public static InputFault at(String ruleId, String detail, long line, int column) {
        return new InputFault(ruleId, detail, new Position(0, line, column), -1);
    }

    /**
     * A fault at a byte.
     *
     * @param ruleId the rule
     * @param detail a detail or empty
     * @param byteOffset 0 for the first byte of the file
     * @return a new fault, whose line is unknown
     */
    public static InputFault atByte(String ruleId, String detail, long byteOffset) {
        return new InputFault(ruleId, detail, Position.NONE, byteOffset);
    }

    /**
     * The same fault with its line, where it was not known yet.
     *
     * @param known the line that was being read
     * @return this fault or a new one
     */
    public InputFault onLine(long known) {
        return line != 0 ? this : new InputFault(ruleId, detail, new Position(0, known, column), byteOffset);
    }

    /**
     * The rule.
     *
     * @return such as {@code berkas.nul}
     */
    public String ruleId() {
        return ruleId;
    }

    /**
     * What makes it precise.
     *
     * @return never personal, may be empty
     */
    public String detail() {
        return detail;
    }

    /**
     * The line.
     *
     * @return 1 for the first, 0 if unknown
     */
    public long line() {
        return line;
    }

    /**
     * The column or the character in the line.
     *
     * @return 1 for the first, 0 if unknown
     */
    public int column() {
        return column;
    }

    /**
     * The byte.
     *
     * @return 0 for the first byte of the file, -1 if unknown
     */
    public long byteOffset() {
        return byteOffset;
    }
}
