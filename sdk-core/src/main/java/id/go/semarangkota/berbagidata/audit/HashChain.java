package id.go.semarangkota.berbagidata.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a case's events: each names its place ({@code seq}, from 1) and the SHA-256 of the one before ({@code prevHash}).
 *
 * <p>Hand it the events one by one, as received and in order; it keeps one digest, so a chain of any length is checked in constant
 * memory. It stops at the first link that does not hold and names it. Whoever can rewrite the whole chain can make a new one that
 * holds: compare the {@linkplain #head() head} with one that was signed or logged elsewhere. Not thread-safe.
 */
public final class HashChain {
    /** What the first event names as the hash of the one before: 32 zero bytes. */
    public static final Digest GENESIS = new Digest(new byte[32]);

    private final String chain;
    private Digest head = GENESIS;
    private long count;
    private @Nullable BrokenLink broken;

    private HashChain(String chain) {
        this.chain = chain;
    }

    /**
     * Starts at the beginning of a case's log.
     *
     * @param permohonan the identifier of the request; an event of another one breaks the chain
     * @return a chain without events
     */
    public static HashChain of(String permohonan) {
        return new HashChain(permohonan);
    }

    /**
     * Goes on where an earlier check ended.
     *
     * @param permohonan the identifier of the request
     * @param count how many events were checked, 0 or more
     * @param head the digest of the last one
     * @return a chain whose next event has the number after {@code count}
     * @throws IllegalArgumentException if {@code count} is negative
     */
    public static HashChain resume(String permohonan, long count, Digest head) {
        if (count < 0) {
            throw new IllegalArgumentException("count: negative");
        }
        HashChain chain = new HashChain(permohonan);
        chain.count = count;
        chain.head = head;
        return chain;
    }

    /**
     * Checks a whole log.
     *
     * @param permohonan the identifier of the request
     * @param events the events as received, in order
     * @return the chain, to be asked for {@link #broken()} and {@link #head()}
     */
    public static HashChain verify(String permohonan, List<byte[]> events) {
        HashChain chain = of(permohonan);
        for (byte[] event : events) {
            chain.add(event);
        }
        return chain;
    }

    /**
     * Checks the next event.
     *
     * @param event its bytes as received, not kept
     * @return true if this and all events before hold; false for every event after a broken link
     */
    public boolean add(byte[] event) {
        if (broken != null) {
            return false;
        }
        ChainLink link = ChainLink.read(event);
        BrokenLink.Reason reason = judge(link);
        if (reason != null) {
            broken = new BrokenLink(count, reason);
            return false;
        }
        head = Digest.sha256(event);
        count++;
        return true;
    }

    private BrokenLink.@Nullable Reason judge(@Nullable ChainLink link) {
        if (link == null) {
            return BrokenLink.Reason.UNREADABLE;
        }
        if (!link.chain().equals(chain)) {
            return BrokenLink.Reason.OTHER_CASE;
        }
        if (link.seq() != count + 1) {
            return BrokenLink.Reason.WRONG_NUMBER;
        }
        return link.prevHash().equals(head) ? null : BrokenLink.Reason.WRONG_HASH;
    }

    /**
     * The first link that does not hold.
     *
     * @return null while all do
     */
    public @Nullable BrokenLink broken() {
        return broken;
    }

    /**
     * The digest of the last event that holds: what the next one must name.
     *
     * @return {@link #GENESIS} before the first
     */
    public Digest head() {
        return head;
    }

    /**
     * How many events hold.
     *
     * @return 0 or more
     */
    public long count() {
        return count;
    }
}
