package id.go.semarangkota.berbagidata.pertukaran.dokumen;

/** An entry of a case that cannot be used. The message never holds what the document says. Thread-safe. */
public final class CaseFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Code code;
    /** Which event. */
    private final long seq;

    CaseFileException(Code code, long seq, String document) {
        super(code + " at event " + seq + ": " + document);
        this.code = code;
        this.seq = seq;
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
     * Which event.
     *
     * @return its place in the log, from 1
     */
    public long seq() {
        return seq;
    }

    /** The kinds of defect. */
    public enum Code {
        /** A document stands beside an event that made no commitment to it. */
        NO_COMMITMENT,
        /** A document is not the one that the event committed to: it was changed. */
        COMMITMENT_MISMATCH,
        /** A document that the letters need was erased or never there. */
        MISSING_DOCUMENT
    }
}
