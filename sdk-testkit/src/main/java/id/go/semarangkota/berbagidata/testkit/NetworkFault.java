package id.go.semarangkota.berbagidata.testkit;

import java.time.Duration;

/**
 * What goes wrong with one connection through a {@link FaultyNetwork}. Bytes are those of the wire: TLS's, its handshake included.
 *
 * @param kind what happens
 * @param bytes after how many bytes; 0 where it does not matter
 * @param pause for how long; zero where it does not matter
 */
public record NetworkFault(Kind kind, long bytes, Duration pause) {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Checks the bounds. */
    public NetworkFault {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes: negative");
        }
        if (pause.isNegative() || pause.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("pause: not within 0..30 s");
        }
    }

    /** What happens. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** The connection is reset at once. */
        REFUSE,
        /** The connection ends after so many bytes to the exchange; those arrive. */
        CUT_UPSTREAM,
        /** The connection ends after so many bytes from the exchange. */
        CUT_DOWNSTREAM,
        /** The first request arrives and is carried out; the connection ends without a byte of the answer. */
        SWALLOW_RESPONSE,
        /** Every request that changes something arrives twice. */
        DUPLICATE,
        /** Nothing passes for a while. */
        STALL,
        /** Nothing passes until the network releases it. */
        HOLD
    }

    /**
     * All goes well.
     *
     * @return no fault
     */
    public static NetworkFault none() {
        return new NetworkFault(Kind.NONE, 0, Duration.ZERO);
    }

    /**
     * The connection is reset at once.
     *
     * @return the fault
     */
    public static NetworkFault refuse() {
        return new NetworkFault(Kind.REFUSE, 0, Duration.ZERO);
    }

    /**
     * The connection ends on the way to the exchange.
     *
     * @param bytes after how many
     * @return the fault
     */
    public static NetworkFault cutUpstream(long bytes) {
        return new NetworkFault(Kind.CUT_UPSTREAM, bytes, Duration.ZERO);
    }

    /**
     * The connection ends on the way back.
     *
     * @param bytes after how many
     * @return the fault
     */
    public static NetworkFault cutDownstream(long bytes) {
        return new NetworkFault(Kind.CUT_DOWNSTREAM, bytes, Duration.ZERO);
    }

    /**
     * The first request arrives and is carried out; its answer is lost. It must tell its length, as for {@link #duplicate}.
     *
     * @return the fault
     */
    public static NetworkFault swallowResponse() {
        return new NetworkFault(Kind.SWALLOW_RESPONSE, 0, Duration.ZERO);
    }

    /**
     * Every request that changes something arrives twice: once it is carried out, the same bytes arrive once more on another
     * connection, and are answered; the caller gets the first answer. Requests must tell their length ({@code Content-Length}).
     *
     * @return the fault
     */
    public static NetworkFault duplicate() {
        return new NetworkFault(Kind.DUPLICATE, 0, Duration.ZERO);
    }

    /**
     * Nothing passes until {@link FaultyNetwork#release}, then everything.
     *
     * @return the fault
     */
    public static NetworkFault hold() {
        return new NetworkFault(Kind.HOLD, 0, Duration.ZERO);
    }

    /**
     * Nothing passes for a while, then everything.
     *
     * @param pause for how long, at most 30 seconds
     * @return the fault
     */
    public static NetworkFault stall(Duration pause) {
        return new NetworkFault(Kind.STALL, 0, pause);
    }
}
