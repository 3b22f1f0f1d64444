package id.go.semarangkota.berbagidata.jca;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * HMAC-SHA-256 under one key for very many short messages: the two padded key blocks are hashed once and their states
 * copied for each message, which halves the work of {@code javax.crypto.Mac} and needs no lookup.
 *
 * <p>Safe for use by several threads: the kept states never change.
 */
public final class KeyedHash {
    private static final int BLOCK = 64;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /**
     * Prepares the key.
     *
     * @param key at most 64 bytes; the caller's to wipe
     */
    public KeyedHash(byte[] key) {
        if (key.length > BLOCK) {
            throw new IllegalArgumentException("key longer than a block");
        }
        inner = padded(key, 0x36);
        outer = padded(key, 0x5c);
    }

    /**
     * Computes the code of one message.
     *
     * @param message the message
     * @return 32 bytes, a new array
     */
    public byte[] hash(byte[] message) {
        try {
            MessageDigest first = (MessageDigest) inner.clone();
            byte[] middle = first.digest(message);
            return ((MessageDigest) outer.clone()).digest(middle);
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("the JDK's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest padded(byte[] key, int pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) pad;
        }
        MessageDigest digest = Digests.digest("SHA-256");
        digest.update(block);
        Arrays.fill(block, (byte) 0);
        return digest;
    }
}
