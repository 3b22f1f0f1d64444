package id.go.semarangkota.berbagidata.json;

/**
 * The reason why a text is not the JSON that was asked for. Carries a problem and a position, never the text itself.
 */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;
    /** The part of the format. */
    private final String where;
    /** The position, or -1. */
    private final long offset;

    /** What is wrong. */
    public enum Problem {
        /** More bytes, nesting, tokens or characters than the limits allow. */
        LIMIT,
        /** The bytes are not UTF-8. */
        ENCODING,
        /** Not JSON at all. */
        SYNTAX,
        /** A name twice in one object. */
        DUPLICATE_NAME,
        /** Something follows the document. */
        TRAILING_DATA,
        /** A string with half of a surrogate pair. */
        UNPAIRED_SURROGATE,
        /** {@code null}, a fraction or a whole number beyond 2^53-1. */
        UNSUPPORTED_VALUE,
        /** A member that must be there is not. */
        MISSING_MEMBER,
        /** A member that must not be there is. */
        UNKNOWN_MEMBER,
        /** A member of another type. */
        WRONG_TYPE,
        /** Not base64url without padding, or with spare bits set. */
        BASE64URL,
        /** A value outside what the format allows. */
        BAD_VALUE
    }

    /**
     * Names a problem in a member.
     *
     * @param problem what is wrong
     * @param where the member's name, or an empty string
     */
    public JsonException(Problem problem, String where) {
        this(problem, where, -1);
    }

    JsonException(Problem problem, String where, long offset) {
        super(problem + (where.isEmpty() ? "" : " in " + where) + (offset < 0 ? "" : " at " + offset));
        this.problem = problem;
        this.where = where;
        this.offset = offset;
    }

    /**
     * What is wrong.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * The member's name as the format spells it; never a name from the input.
     *
     * @return the name, empty when the problem is not in a member
     */
    public String where() {
        return where;
    }

    /**
     * The position.
     *
     * @return the offset in characters, or -1 when unknown
     */
    public long offset() {
        return offset;
    }
}
