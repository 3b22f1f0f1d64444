package id.go.semarangkota.berbagidata.pertukaran.wire;

/**
 * A document that is not what the contract says. Code and place tell what and where; the message never holds the document.
 * Thread-safe.
 */
public final class WireFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Code code;
    /** Which member. */
    private final String pointer;
    /** Characters from the start. */
    private final long offset;

    WireFormatException(Code code, String pointer, long offset, String detail) {
        super(code + " at '" + pointer + "'" + (offset < 0 ? "" : ", character " + offset) + detail);
        this.code = code;
        this.pointer = pointer;
        this.offset = offset;
    }

    WireFormatException(Code code, String pointer) {
        this(code, pointer, -1, "");
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
     * Which member is wrong.
     *
     * @return a JSON pointer (RFC 6901); empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Where reading stopped.
     *
     * @return characters from the start; -1 if only the member is known
     */
    public long offset() {
        return offset;
    }

    /** The kinds of defect. */
    public enum Code {
        /** Not JSON in UTF-8, a member twice, or something after the end. */
        NOT_JSON,
        /** Larger or deeper than the limits allow. */
        LIMIT,
        /** A member that must be there is not. */
        MISSING_MEMBER,
        /** A member has another JSON type than the contract says; {@code null} stands for nothing. */
        WRONG_TYPE,
        /** A code that the list of codes lacks. */
        UNKNOWN_CODE,
        /** The right type, yet not allowed: blank, too long, out of bounds, or badly spelled. */
        INVALID_VALUE
    }
}
