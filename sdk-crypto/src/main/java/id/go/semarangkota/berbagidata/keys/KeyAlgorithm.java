package id.go.semarangkota.berbagidata.keys;

import java.util.Optional;

/**
 * What a key may be used for. A key is bound to its algorithms, and nothing in a message can change that.
 */
public enum KeyAlgorithm {
    /** RSA-OAEP with SHA-256 and MGF1-SHA-256 (RFC 7518, 4.3): opens envelopes. */
    RSA_OAEP_256("RSA-OAEP-256", false),
    /** ECDH-ES with AES-256 key wrap (RFC 7518, 4.6) on P-256, P-384, P-521 or X25519: opens envelopes. */
    ECDH_ES_A256KW("ECDH-ES+A256KW", false),
    /** AES-256 key wrap with a shared key (RFC 7518, 4.4): opens envelopes. */
    A256KW("A256KW", false),
    /** HPKE on P-256 (a draft, draft-ietf-jose-hpke-encrypt): opens envelopes where the policy lets it. */
    HPKE_7_KE("HPKE-7-KE", false),
    /** HPKE with X-Wing, which no known quantum computer breaks (a draft, draft-skokan-jose-hpke-pq-pqt): as above. */
    HPKE_9_KE("HPKE-9-KE", false),
    /** ECDSA on P-256 with SHA-256: signs. */
    ES256("ES256", true),
    /** ECDSA on P-384 with SHA-384: signs. */
    ES384("ES384", true),
    /** Ed25519 (RFC 8037): signs. */
    EDDSA("EdDSA", true),
    /** RSASSA-PSS with SHA-256: signs. */
    PS256("PS256", true);

    private final String joseName;
    private final boolean signature;

    KeyAlgorithm(String joseName, boolean signature) {
        this.joseName = joseName;
        this.signature = signature;
    }

    /**
     * Finds an algorithm.
     *
     * @param joseName its name in {@code alg}
     * @return the algorithm, or empty if it is unknown or refused on principle
     */
    public static Optional<KeyAlgorithm> of(String joseName) {
        for (KeyAlgorithm algorithm : values()) {
            if (algorithm.joseName.equals(joseName)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    /**
     * The name in {@code alg}.
     *
     * @return the registered JOSE name
     */
    public String joseName() {
        return joseName;
    }

    /**
     * Tells signing from opening.
     *
     * @return true if a key of this algorithm signs
     */
    public boolean isSignature() {
        return signature;
    }

    /**
     * Tells what is a draft still: its name or its bytes may change, so nothing uses it unasked.
     *
     * @return true for the algorithms of HPKE
     */
    public boolean isDraft() {
        return this == HPKE_7_KE || this == HPKE_9_KE;
    }

    /**
     * Tells what a quantum computer does not break either.
     *
     * @return true for {@link #HPKE_9_KE}
     */
    public boolean isPostQuantum() {
        return this == HPKE_9_KE;
    }

    String use() {
        return signature ? "sig" : "enc";
    }
}
