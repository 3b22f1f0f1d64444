package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import java.util.EnumSet;
import java.util.Set;

/**
 * How content keys may be wrapped. Pinned by a version: a later version of this SDK does not change what {@link #V1} permits.
 *
 * <p>Sealer and opener hold a package to their own policy; nothing in a package can widen it. Immutable.
 */
public final class EnvelopePolicy {
    /**
     * What the registered standards offer: {@code RSA-OAEP-256}, {@code ECDH-ES+A256KW} on P-256, P-384, P-521 and X25519,
     * {@code A256KW}.
     */
    public static final EnvelopePolicy V1 =
            new EnvelopePolicy(EnumSet.of(KeyAlgorithm.RSA_OAEP_256, KeyAlgorithm.ECDH_ES_A256KW, KeyAlgorithm.A256KW));

    private final Set<KeyAlgorithm> permitted;

    private EnvelopePolicy(Set<KeyAlgorithm> permitted) {
        this.permitted = Set.copyOf(permitted);
    }

    /**
     * Permits an algorithm that is a draft: a package sealed with it may be one that no later version and no other program
     * opens. For trials, and for {@link KeyAlgorithm#HPKE_9_KE} where the secret must outlast quantum computers.
     *
     * @param draft {@link KeyAlgorithm#HPKE_7_KE} or {@link KeyAlgorithm#HPKE_9_KE}
     * @return a policy that permits it too
     */
    public EnvelopePolicy permittingDraft(KeyAlgorithm draft) {
        if (!draft.isDraft()) {
            throw new IllegalArgumentException("draft: no draft");
        }
        Set<KeyAlgorithm> wider = EnumSet.copyOf(permitted);
        wider.add(draft);
        return new EnvelopePolicy(wider);
    }

    /**
     * Tells whether content keys may be wrapped so.
     *
     * @param algorithm an algorithm
     * @return true if the policy permits it
     */
    public boolean permits(KeyAlgorithm algorithm) {
        return permitted.contains(algorithm);
    }

    /** Wrapping is as weak as its weakest way: post-quantum for one recipient is worth nothing unless it is so for all. */
    static boolean isMixed(Iterable<KeyAlgorithm> algorithms) {
        boolean some = false;
        boolean all = true;
        for (KeyAlgorithm algorithm : algorithms) {
            some |= algorithm.isPostQuantum();
            all &= algorithm.isPostQuantum();
        }
        return some && !all;
    }

    @Override
    public String toString() {
        return "EnvelopePolicy[" + permitted.stream().sorted().toList() + "]";
    }
}
