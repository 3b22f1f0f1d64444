package id.go.semarangkota.berbagidata.keys;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Where private keys live: operations, never key bytes.
 *
 * <p>{@link Keystore} implements it over keys of this process. A KMS, Vault or an HSM is another implementation: each
 * method is one remote call, {@link IOException} means that the service could not be asked, and an empty result means that
 * it was asked and the ciphertext did not open. Implementations must not tell the caller why a ciphertext did not open,
 * must check the key's state and algorithms ({@link KeyHandle#requireOpening}, {@link KeyHandle#requireSigning}), and must
 * be safe for use by several threads.
 */
public interface KeyProvider {
    /**
     * The keys.
     *
     * @return a handle for each, destroyed ones included, in no particular order
     */
    List<KeyHandle> keys();

    /**
     * Finds the key that a message names.
     *
     * @param keyId a {@code kid}: thumbprint or certificate fingerprint
     * @return the handle, or empty
     */
    default Optional<KeyHandle> find(String keyId) {
        return keys().stream().filter(handle -> handle.isNamed(keyId)).findFirst();
    }

    /**
     * The clock by which validity is judged.
     *
     * @return the system's, unless the provider has another
     */
    default Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Decrypts a content key with {@link KeyAlgorithm#RSA_OAEP_256} or {@link KeyAlgorithm#A256KW}.
     *
     * @param keyId the handle's identifier
     * @param algorithm one of the two
     * @param encryptedKey the encrypted key, not changed
     * @return the content key, to be closed by the caller; empty if it does not open
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key is unknown or may not do this
     */
    Optional<SecretBytes> unwrap(String keyId, KeyAlgorithm algorithm, byte[] encryptedKey)
            throws IOException, KeyRefusedException;

    /**
     * Agrees on a secret for {@link KeyAlgorithm#ECDH_ES_A256KW}: the plain Diffie-Hellman value, before any derivation.
     *
     * @param keyId the handle's identifier
     * @param ephemeral the sender's key, already checked to be on its curve
     * @return the secret, to be closed by the caller; empty if the two keys are not on one curve
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key is unknown or may not do this
     */
    Optional<SecretBytes> agree(String keyId, PublicJwk ephemeral) throws IOException, KeyRefusedException;

    /**
     * Takes the secret of a key encapsulation out, for {@link KeyAlgorithm#HPKE_7_KE} and {@link KeyAlgorithm#HPKE_9_KE}: the
     * KEM's shared secret, before HPKE's key schedule. A provider without these drafts need not implement it.
     *
     * @param keyId the handle's identifier
     * @param algorithm one of the two
     * @param encapsulated the encapsulated secret, not changed
     * @return 32 bytes, to be closed by the caller; empty if it cannot be one of this key's
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key is unknown or may not do this
     */
    default Optional<SecretBytes> decapsulate(String keyId, KeyAlgorithm algorithm, byte[] encapsulated)
            throws IOException, KeyRefusedException {
        throw new KeyRefusedException(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
    }

    /**
     * Signs.
     *
     * @param keyId the handle's identifier
     * @param algorithm a signature algorithm that the key is bound to
     * @param input what is signed, not changed
     * @return the signature in JWS form (ECDSA: the two numbers side by side)
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key is unknown or may not do this
     */
    byte[] sign(String keyId, KeyAlgorithm algorithm, byte[] input) throws IOException, KeyRefusedException;

    /**
     * Proves with one operation that a published public key belongs to the private key: to be called on start, before
     * others seal to a key that nobody can use.
     *
     * @param keyId the handle's identifier
     * @param published the key as others see it
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException with {@code PUBLIC_PRIVATE_MISMATCH} if it does not, or if the key may not be used
     */
    default void selfCheck(String keyId, PublicJwk published) throws IOException, KeyRefusedException {
        new SelfCheck(this, keyId).run(published);
    }
}
