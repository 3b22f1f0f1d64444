package id.go.semarangkota.berbagidata.audit;

import java.util.Base64;

/**
 * A commitment to a document that the log holds in its place, so that the document can be erased and the log stay whole.
 *
 * <p>It is SHA-256 over 32 random bytes and the document. Who has both can check it; who has only the commitment learns nothing,
 * not even by guessing. Stateless and thread-safe.
 */
public final class SaltedCommitment {
    /** The length of the salt in bytes; fixed, so that salt and document cannot be told apart in two ways. */
    public static final int SALT_BYTES = 32;

    private SaltedCommitment() {}

    /**
     * Commits to a document.
     *
     * @param salt 32 bytes from a secure random source, used for no other document
     * @param content the document as it will be kept
     * @return the commitment
     * @throws IllegalArgumentException if the salt has another length
     */
    public static Digest commit(byte[] salt, byte[] content) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("salt: must have 32 bytes, not " + salt.length);
        }
        return Sha256.start().add(salt).add(content).finish();
    }

    /**
     * Tells whether a document is the one that was committed to.
     *
     * @param commitment what the log holds
     * @param salt base64url without padding, as received
     * @param content the document as received
     * @return false also for a salt that cannot be read
     */
    public static boolean matches(Digest commitment, String salt, byte[] content) {
        byte[] decoded;
        try {
            decoded = Base64.getUrlDecoder().decode(salt);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return decoded.length == SALT_BYTES && commit(decoded, content).equals(commitment);
    }
}
