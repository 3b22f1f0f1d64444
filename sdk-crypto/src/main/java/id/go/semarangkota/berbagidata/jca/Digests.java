package id.go.semarangkota.berbagidata.jca;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-2 and comparison in constant time.
 */
public final class Digests {
    private Digests() {}

    /**
     * Starts a SHA-256.
     *
     * @return a new digest
     */
    public static RunningDigest sha256() {
        return new RunningDigest(digest("SHA-256"));
    }

    /**
     * Starts a SHA-512.
     *
     * @return a new digest
     */
    public static RunningDigest sha512() {
        return new RunningDigest(digest("SHA-512"));
    }

    /**
     * Hashes with SHA-256.
     *
     * @param parts what is hashed, one after the other
     * @return 32 bytes
     */
    public static byte[] sha256(byte[]... parts) {
        MessageDigest digest = digest("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /**
     * Compares without telling by time where the difference is.
     *
     * @param a one
     * @param b the other
     * @return true if equal
     */
    public static boolean equal(byte[] a, byte[] b) {
        return MessageDigest.isEqual(a, b);
    }

    static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw Providers.impossible(e);
        }
    }
}
