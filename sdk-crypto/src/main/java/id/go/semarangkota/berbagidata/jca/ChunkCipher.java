package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts or decrypts the numbered chunks of one body. One cipher object, one nonce array and the caller's buffers serve
 * the whole body. For one thread at a time.
 */
public final class ChunkCipher implements AutoCloseable {
    /** Length of a whole chunk of plaintext in bytes. */
    public static final int CHUNK = 16384;

    /** Length of a whole sealed chunk in bytes. */
    public static final int SEALED_CHUNK = CHUNK + AesGcm.TAG;

    /** A body has at most so many chunks. */
    public static final long MAX_CHUNKS = 1L << 38;

    private final int mode;
    private final WipedKey key;
    private final byte[] baseNonce;
    private final byte[] nonce = new byte[AesGcm.NONCE];
    private final Cipher cipher;

    ChunkCipher(boolean sealing, WipedKey key, byte[] baseNonce) {
        this.mode = sealing ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
        this.key = key;
        this.baseNonce = baseNonce;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding", Providers.SUN_JCE);
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Encrypts one chunk.
     *
     * @param in the plaintext's array
     * @param offset where the plaintext starts
     * @param length how long it is, at most {@link #CHUNK}
     * @param out where ciphertext and tag go, another array than {@code in}
     * @param outOffset where they start
     * @return the number of bytes written
     */
    public int seal(byte[] in, int offset, int length, byte[] out, int outOffset) {
        try {
            return cipher.doFinal(in, offset, length, out, outOffset);
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Decrypts one chunk. Nothing may be read from {@code out} if the result is negative.
     *
     * @param in the array of ciphertext and tag
     * @param offset where they start
     * @param length how long they are
     * @param out where the plaintext goes, another array than {@code in}
     * @param outOffset where it starts
     * @return the number of bytes written, or -1 if the chunk is not authentic
     */
    public int open(byte[] in, int offset, int length, byte[] out, int outOffset) {
        if (length < AesGcm.TAG) {
            return -1;
        }
        try {
            return cipher.doFinal(in, offset, length, out, outOffset);
        } catch (AEADBadTagException e) {
            return -1;
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Goes to a chunk: to be called before each one.
     *
     * @param index its number, from 0
     * @return this
     */
    public ChunkCipher at(long index) {
        if (index < 0 || index >= MAX_CHUNKS) {
            throw new IllegalArgumentException("chunk number");
        }
        System.arraycopy(baseNonce, 0, nonce, 0, AesGcm.NONCE);
        for (int i = 0; i < Long.BYTES; i++) {
            nonce[AesGcm.NONCE - 1 - i] ^= (byte) (index >>> (8 * i));
        }
        try {
            cipher.init(mode, key, new GCMParameterSpec(AesGcm.TAG * 8, nonce));
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
        return this;
    }

    /** Wipes the key. */
    @Override
    public void close() {
        key.close();
    }
}
