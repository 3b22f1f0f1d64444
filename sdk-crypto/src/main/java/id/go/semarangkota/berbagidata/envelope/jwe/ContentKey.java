package id.go.semarangkota.berbagidata.envelope.jwe;

import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.jca.Digests;
import id.go.semarangkota.berbagidata.jca.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The key of one envelope (CEK), and the commitment to it.
 */
public final class ContentKey implements AutoCloseable {
    /** Length in bytes. */
    public static final int LENGTH = 32;

    private static final byte[] COMMITMENT = "sdx/v1 kc".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key;

    private ContentKey(byte[] key) {
        this.key = key;
    }

    /**
     * Makes a new key.
     *
     * @param random where from
     * @return a random key
     */
    public static ContentKey random(SecureRandom random) {
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        return new ContentKey(key);
    }

    /**
     * Takes a key over.
     *
     * @param key 32 bytes, not copied
     * @return the key
     */
    static ContentKey of(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("length");
        }
        return new ContentKey(key);
    }

    /**
     * What the header says about the key.
     *
     * @return {@code kc}, 32 bytes
     */
    public byte[] commitment() {
        return Hkdf.SHA_256.expand(key, COMMITMENT, LENGTH);
    }

    byte[] seal(byte[] nonce, String protectedHeader, byte[] plaintext) {
        return AesGcm.seal(key, nonce, protectedHeader.getBytes(StandardCharsets.US_ASCII), plaintext);
    }

    /**
     * Opens an envelope. The tag is always computed, also when the commitment is wrong already.
     *
     * @param jwe the envelope
     * @param commitment what its header says about the key
     * @return the plaintext, or empty if the key is not this one or anything was changed
     */
    public Optional<byte[]> open(Jwe jwe, byte[] commitment) {
        boolean committed = Digests.equal(commitment(), commitment);
        Optional<byte[]> plaintext = AesGcm.open(key, jwe.iv(), jwe.associatedData(), jwe.sealed());
        return committed ? plaintext : Optional.empty();
    }

    byte[] bytes() {
        return key;
    }

    /** Wipes. */
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
