package id.go.semarangkota.berbagidata.format.source;

/** What stands under a dotted name of a dataset. */
public enum CellContent {
    /** A single value. */
    VALUE,
    /** A list of texts. */
    TEXTS,
    /** A list of records. */
    RECORDS,
    /** The members of a part. */
    PART,
    /** Nothing that the dataset knows. */
    UNKNOWN;

    /**
     * Whether the name is that of a column, whatever lies below it.
     *
     * @return true for values and lists
     */
    public boolean isColumn() {
        return this == VALUE || isList();
    }

    /**
     * Whether several records or texts stand there.
     *
     * @return true for lists
     */
    public boolean isList() {
        return this == TEXTS || this == RECORDS;
    }
}
