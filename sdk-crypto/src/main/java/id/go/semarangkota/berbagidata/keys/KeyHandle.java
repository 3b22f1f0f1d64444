package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.CertificateChain;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a private or shared key: everything but its bytes.
 *
 * @param id the RFC 7638 thumbprint
 * @param algorithms what the key is bound to, copied, not empty
 * @param state where it is in its life
 * @param publicKey its public half, or null for a shared key
 * @param certificates its certificates, the leaf first, copied; empty if there are none
 */
public record KeyHandle(
        String id,
        Set<KeyAlgorithm> algorithms,
        State state,
        @Nullable PublicJwk publicKey,
        List<X509Certificate> certificates) {

    /** Where a key is in its life. */
    public enum State {
        /** Made, not yet used. */
        PENDING,
        /** Seals, signs, opens. */
        ACTIVE,
        /** Replaced; opens what was sealed to it before. */
        DECRYPT_ONLY,
        /** Gone. */
        DESTROYED
    }

    /**
     * Copies and checks.
     *
     * @param id the RFC 7638 thumbprint
     * @param algorithms what the key is bound to, copied, not empty
     * @param state where it is in its life
     * @param publicKey its public half, or null for a shared key
     * @param certificates its certificates, the leaf first, copied; empty if there are none
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public KeyHandle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        algorithms = Set.copyOf(algorithms);
        certificates = List.copyOf(certificates);
        if (algorithms.isEmpty()) {
            throw new IllegalArgumentException("algorithms: none");
        }
    }

    /**
     * The public half, for whoever seals to this key or verifies its signatures.
     *
     * @return what may be published
     * @throws IllegalStateException if this is a shared key, which has none
     */
    public PublicJwk publicHalf() {
        if (publicKey == null) {
            throw new IllegalStateException("A shared key has no public half");
        }
        return publicKey;
    }

    /**
     * The public half, bound to one of the algorithms that the key may be used for: an EC key without a KeyUsage may both agree and sign,
     * and whoever gets it must know for what.
     *
     * @param algorithm what the other side will use it for
     * @return what may be published
     * @throws KeyRefusedException if the key is not bound to the algorithm
     * @throws IllegalStateException if this is a shared key, which has none
     */
    public PublicJwk publicHalf(KeyAlgorithm algorithm) throws KeyRefusedException {
        if (!algorithms.contains(algorithm)) {
            throw new KeyRefusedException(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
        }
        return PublicJwk.of(publicHalf().publicKey(), algorithm);
    }

    /**
     * The fingerprint of the key's certificate.
     *
     * @return {@code x5t#S256}, or empty without a certificate
     */
    public Optional<String> certificateThumbprint() {
        return certificates.isEmpty()
                ? Optional.empty()
                : Optional.of(Base64Url.encode(CertificateChain.fingerprint(certificates.get(0))));
    }

    /**
     * Tells whether a message names this key.
     *
     * @param keyId a {@code kid}
     * @return true for the thumbprint or the certificate's fingerprint
     */
    public boolean isNamed(String keyId) {
        return id.equals(keyId) || certificateThumbprint().filter(keyId::equals).isPresent();
    }

    /**
     * Refuses to open with a key that is destroyed, pending or bound to another algorithm. An expired certificate does
     * not matter here: what was sealed to the key in its time stays readable.
     *
     * @param algorithm what is asked of it
     * @throws KeyRefusedException if it may not
     */
    public void requireOpening(KeyAlgorithm algorithm) throws KeyRefusedException {
        requireBound(algorithm);
        if (state == State.PENDING) {
            throw new KeyRefusedException(Reason.PENDING);
        }
    }

    /**
     * Refuses to sign with a key that is not active, bound to another algorithm, or outside its certificate's validity.
     *
     * @param algorithm what is asked of it
     * @param now the instant
     * @throws KeyRefusedException if it may not
     */
    public void requireSigning(KeyAlgorithm algorithm, Instant now) throws KeyRefusedException {
        requireOpening(algorithm);
        if (state == State.DECRYPT_ONLY) {
            throw new KeyRefusedException(Reason.DECRYPT_ONLY);
        }
        if (!certificates.isEmpty()) {
            CertificatePolicy.requireValid(certificates.get(0), now);
        }
    }

    private void requireBound(KeyAlgorithm algorithm) throws KeyRefusedException {
        if (state == State.DESTROYED) {
            throw new KeyRefusedException(Reason.DESTROYED);
        }
        if (!algorithms.contains(algorithm)) {
            throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
        }
    }

    /** The algorithm of the public half, or the only one of a shared key. */
    KeyAlgorithm mainAlgorithm() {
        return publicKey == null ? KeyAlgorithm.A256KW : publicKey.algorithm();
    }

    /** This handle at an instant: a key that waits for its certificate's first moment is active from then on. */
    KeyHandle at(Instant now) {
        boolean begun = !certificates.isEmpty()
                && !now.isBefore(certificates.get(0).getNotBefore().toInstant());
        return state == State.PENDING && begun ? with(State.ACTIVE) : this;
    }

    KeyHandle with(State next) {
        return new KeyHandle(id, algorithms, next, publicKey, certificates);
    }

    /**
     * Identifier, algorithms and state: a certificate names persons and places, which do not belong in a log.
     *
     * @return for example {@code KeyHandle[NzbLs… ES256 ACTIVE]}
     */
    @Override
    public String toString() {
        String bound = algorithms.stream().map(KeyAlgorithm::joseName).sorted().collect(Collectors.joining("/"));
        return "KeyHandle[" + id + " " + bound + " " + state + "]";
    }
}
