package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.Digests;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that must not be seen: a key, a password, a private JWK.
 *
 * <p>Never in {@link #toString()}, compared in constant time, readable only with a {@link SecretAccess}, wiped by
 * {@link #close()}. Copies that the virtual machine made before cannot be wiped. Safe for use by several threads; reading
 * after closing is refused.
 */
public final class SecretBytes implements AutoCloseable {
    private final byte[] bytes;
    private volatile boolean closed;

    private SecretBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Holds a copy.
     *
     * @param bytes the secret, copied; the original is the caller's to wipe
     * @return the holder
     */
    public static SecretBytes copyOf(byte[] bytes) {
        return new SecretBytes(bytes.clone());
    }

    /**
     * Holds new random bytes.
     *
     * @param length how many, from 1
     * @param random where from
     * @return the holder
     */
    public static SecretBytes random(int length, SecureRandom random) {
        if (length < 1) {
            throw new IllegalArgumentException("length: at least 1");
        }
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new SecretBytes(bytes);
    }

    /**
     * Reads the secret.
     *
     * @param access the permission
     * @return a copy, to be wiped by the caller
     */
    public synchronized byte[] read(SecretAccess access) {
        Objects.requireNonNull(access, "access");
        if (closed) {
            throw new IllegalStateException("secret closed");
        }
        return bytes.clone();
    }

    /**
     * The length.
     *
     * @return bytes
     */
    public int length() {
        return bytes.length;
    }

    /** Wipes. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    /**
     * Compares in constant time.
     *
     * @param other anything
     * @return true for the same bytes, neither of them closed
     */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof SecretBytes that && !closed && !that.closed && Digests.equal(bytes, that.bytes);
    }

    /**
     * Tells nothing of the content, not even by a hash.
     *
     * @return a number made of the length
     */
    @Override
    public int hashCode() {
        return bytes.length;
    }

    @Override
    public String toString() {
        return "SecretBytes[***]";
    }
}
