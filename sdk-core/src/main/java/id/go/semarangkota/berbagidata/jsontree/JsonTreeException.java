package id.go.semarangkota.berbagidata.jsontree;

/** A document that cannot be read as JSON. The message never holds the document. Thread-safe. */
public final class JsonTreeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;
    /** Characters from the start. */
    private final long offset;

    JsonTreeException(Problem problem, long offset) {
        super(problem.name() + " at character " + offset);
        this.problem = problem;
        this.offset = offset;
    }

    /**
     * What is wrong.
     *
     * @return never null
     */
    public Problem problem() {
        return problem;
    }

    /**
     * Where reading stopped.
     *
     * @return characters from the start; -1 if unknown
     */
    public long offset() {
        return offset;
    }

    /** The kinds of defect. */
    public enum Problem {
        /** The bytes are not UTF-8. */
        ENCODING,
        /** The text is not JSON. */
        SYNTAX,
        /** An object has a member twice. */
        DUPLICATE_NAME,
        /** Something follows the document. */
        TRAILING_DATA,
        /** A string holds half a surrogate pair. */
        UNPAIRED_SURROGATE,
        /** A limit was hit. */
        LIMIT
    }
}
