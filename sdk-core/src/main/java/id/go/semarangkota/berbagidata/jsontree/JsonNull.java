package id.go.semarangkota.berbagidata.jsontree;

/** The JSON literal {@code null}, as a value. */
public enum JsonNull {
    /** The only one. */
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
