package id.go.semarangkota.berbagidata.envelope.jwe;

import id.go.semarangkota.berbagidata.json.JsonException;

/**
 * Why a text is not an envelope that may be opened: decided from what anybody can read, without a key.
 */
public final class JweException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kind. */
    private final Kind kind;
    /** The part of the format. */
    private final String where;
    /** The position, or -1. */
    private final long offset;

    /** What kind of refusal. */
    public enum Kind {
        /** Not well formed. */
        MALFORMED,
        /** Well formed, and refused on principle: an algorithm or parameter that is not on the list. */
        REFUSED,
        /** Larger than allowed. */
        LIMIT
    }

    /**
     * Refuses.
     *
     * @param kind what kind
     * @param where the member, as the format spells it
     */
    public JweException(Kind kind, String where) {
        super(kind + " " + where);
        this.kind = kind;
        this.where = where;
        this.offset = -1;
    }

    /**
     * Refuses for the JSON's sake.
     *
     * @param cause what the JSON reader said
     */
    public JweException(JsonException cause) {
        super(cause.getMessage());
        this.kind = switch (cause.problem()) {
            case LIMIT -> Kind.LIMIT;
            case UNKNOWN_MEMBER -> Kind.REFUSED;
            default -> Kind.MALFORMED;
        };
        this.where = cause.where();
        this.offset = cause.offset();
    }

    /**
     * What kind.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The member, as the format spells it.
     *
     * @return the name, may be empty
     */
    public String where() {
        return where;
    }

    /**
     * The position.
     *
     * @return the offset in characters, or -1
     */
    public long offset() {
        return offset;
    }
}
