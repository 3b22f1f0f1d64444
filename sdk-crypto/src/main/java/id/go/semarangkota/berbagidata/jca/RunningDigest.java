package id.go.semarangkota.berbagidata.jca;

import java.security.MessageDigest;

/**
 * A SHA-2 over bytes that pass by. For one thread at a time.
 */
public final class RunningDigest {
    private final MessageDigest digest;

    RunningDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * Takes more bytes in.
     *
     * @param bytes the array
     * @param offset where they start
     * @param length how many
     */
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /**
     * Ends.
     *
     * @return the digest of all bytes so far
     */
    public byte[] finish() {
        return digest.digest();
    }
}
