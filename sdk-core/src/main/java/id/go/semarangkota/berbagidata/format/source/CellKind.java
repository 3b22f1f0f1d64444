package id.go.semarangkota.berbagidata.format.source;

/** What a cell was in its source. CSV has text only. */
public enum CellKind {
    /** Nothing, or a JSON null. */
    ABSENT,
    /** Text. */
    TEXT,
    /** A number that is not in quotes. */
    NUMBER,
    /** True or false that is not in quotes. */
    BOOLEAN,
    /** An object or array: its compact text, or nothing where no field of the dataset stands. */
    STRUCTURE
}
