package id.go.semarangkota.berbagidata.audit;

/**
 * The first place where a chain of events does not hold.
 *
 * @param index the event's position in the log as received, from 0
 * @param reason what does not hold
 */
public record BrokenLink(long index, Reason reason) {
    /** What does not hold. */
    public enum Reason {
        /** The bytes are no event: not JSON, a member twice, or without number, hash or case. */
        UNREADABLE,
        /** The event belongs to another case. */
        OTHER_CASE,
        /** The number does not follow the one before: an event is missing, repeated or moved. */
        WRONG_NUMBER,
        /** The hash is not that of the event before: one of the two was changed. */
        WRONG_HASH
    }
}
