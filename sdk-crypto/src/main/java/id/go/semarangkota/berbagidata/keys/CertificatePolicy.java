package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.CertificateChain;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which certificates are believed: their path, validity, KeyUsage and strength. Revocation is not asked here.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CertificatePolicy {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private final Set<X509Certificate> anchors;
    private final Clock clock;

    private CertificatePolicy(Set<X509Certificate> anchors, Clock clock) {
        this.anchors = Set.copyOf(anchors);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Believes what leads to an anchor. A certificate may be its own anchor: that is pinning.
     *
     * @param anchors the trusted certificates, at least one, copied
     * @param clock tells the instant of each check
     * @return the policy
     */
    public static CertificatePolicy trusting(Set<X509Certificate> anchors, Clock clock) {
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("anchors: none");
        }
        return new CertificatePolicy(anchors, clock);
    }

    /**
     * Believes every issuer and checks validity, KeyUsage and strength only: for certificates that were received over a
     * trusted way.
     *
     * @param clock tells the instant of each check
     * @return the policy
     */
    public static CertificatePolicy dangerouslyTrustingAnyIssuer(Clock clock) {
        return new CertificatePolicy(Set.of(), clock);
    }

    /**
     * Checks a certificate and takes its key.
     *
     * @param chain the certificate first, then its issuers
     * @param algorithm what the key is wanted for
     * @return the key
     * @throws KeyRefusedException if the certificate is expired, not yet valid or untrusted, or does not permit this use,
     *     or if its key is weak
     */
    public PublicJwk check(List<X509Certificate> chain, KeyAlgorithm algorithm) throws KeyRefusedException {
        requireTrusted(chain);
        requireValid(chain.get(0), clock.instant());
        if (!permitted(chain.get(0)).contains(algorithm)) {
            throw new KeyRefusedException(Reason.CERTIFICATE_KEY_USAGE);
        }
        return PublicJwk.of(keyOf(chain.get(0)), algorithm);
    }

    /** Refuses a chain that leads nowhere; says nothing of the leaf's own validity. */
    void requireTrusted(List<X509Certificate> chain) throws KeyRefusedException {
        if (chain.isEmpty()) {
            throw new KeyRefusedException(Reason.UNREADABLE);
        }
        X509Certificate leaf = chain.get(0);
        if (anchors.isEmpty() || anchors.contains(leaf)) {
            return;
        }
        // The path of an expired leaf is judged on its last day, so that the leaf's own expiry has its own reason.
        Instant last = leaf.getNotAfter().toInstant();
        Instant first = leaf.getNotBefore().toInstant();
        Instant now = clock.instant();
        Instant at = now.isAfter(last) ? last : now.isBefore(first) ? first : now;
        if (!CertificateChain.leadsTo(chain, anchors, at)) {
            throw new KeyRefusedException(Reason.CERTIFICATE_UNTRUSTED);
        }
    }

    static void requireValid(X509Certificate certificate, Instant now) throws KeyRefusedException {
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            throw new KeyRefusedException(Reason.CERTIFICATE_EXPIRED);
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new KeyRefusedException(Reason.CERTIFICATE_NOT_YET_VALID);
        }
    }

    /** What the kind of key and the KeyUsage extension leave; without the extension everything (RFC 5280, 4.2.1.3). */
    static Set<KeyAlgorithm> permitted(X509Certificate certificate) throws KeyRefusedException {
        boolean[] usage = certificate.getKeyUsage();
        PublicKey key = keyOf(certificate);
        boolean rsa = key instanceof RSAPublicKey;
        Set<KeyAlgorithm> permitted = EnumSet.noneOf(KeyAlgorithm.class);
        for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
            boolean allowed = algorithm.isSignature()
                    ? has(usage, DIGITAL_SIGNATURE) || has(usage, NON_REPUDIATION)
                    : has(usage, rsa ? KEY_ENCIPHERMENT : KEY_AGREEMENT);
            // A certificate does not say which of the two agreements it means; a draft is never implied.
            if (allowed && !algorithm.isDraft() && fits(key, algorithm)) {
                permitted.add(algorithm);
            }
        }
        return permitted;
    }

    static PublicKey keyOf(X509Certificate certificate) throws KeyRefusedException {
        try {
            return CertificateChain.publicKey(certificate);
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.WEAK_KEY);
        }
    }

    private static boolean has(boolean[] usage, int bit) {
        return usage == null || usage[bit];
    }

    private static boolean fits(PublicKey key, KeyAlgorithm algorithm) {
        try {
            KeyKinds.requireFit(key, algorithm);
            return true;
        } catch (KeyRefusedException e) {
            return false;
        }
    }
}
