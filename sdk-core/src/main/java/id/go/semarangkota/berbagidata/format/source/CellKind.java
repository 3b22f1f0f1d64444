package id.go.semarangkota.berbagidata.format.source;

/** What a cell was in its source. CSV and XML have text only. */
public enum CellKind {
    /** Nothing, or a JSON null. */
    ABSENT,
    /** Text. */
    TEXT,
    /** A number: plain digits, with a point before decimals. In JSON one without quotes. */
    NUMBER,
    /** True or false that is not in quotes. */
    BOOLEAN,
    /** A date by ISO 8601, from a source that knows dates; with a time of day behind it if there is one. */
    DATE,
    /** The error of a spreadsheet's formula, such as {@code #N/A}. */
    ERROR,
    /** An object or array: its compact text, or nothing where no field of the dataset stands. */
    STRUCTURE
}
