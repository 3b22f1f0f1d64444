package id.go.semarangkota.berbagidata.jca;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The keys of one body: the derivation of C2SP chunked encryption, instantiation Cobblestone-256.
 */
public final class BodyKeys implements AutoCloseable {
    /** Length of the stream key in bytes. */
    public static final int KEY = 32;

    /** Length of the salt in bytes. */
    public static final int SALT = 24;

    /** Length of the commitment in bytes. */
    public static final int COMMITMENT = 32;

    private static final byte[] LABEL =
            "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] material;

    private BodyKeys(byte[] material) {
        this.material = material;
    }

    /**
     * Derives the keys.
     *
     * @param streamKey 32 bytes; the caller's to wipe
     * @param salt 24 bytes
     * @param context what the body is bound to, any length
     * @return the keys, to be closed by the caller
     */
    public static BodyKeys derive(byte[] streamKey, byte[] salt, byte[] context) {
        if (streamKey.length != KEY || salt.length != SALT) {
            throw new IllegalArgumentException("length of stream key or salt");
        }
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes(LABEL);
        info.writeBytes(salt);
        info.writeBytes(context);
        return new BodyKeys(Hkdf.SHA_512.expand(streamKey, info.toByteArray(), KEY + AesGcm.NONCE + COMMITMENT));
    }

    /**
     * What the body says about its key.
     *
     * @return 32 bytes, a new array
     */
    public byte[] commitment() {
        return Arrays.copyOfRange(material, KEY + AesGcm.NONCE, material.length);
    }

    /**
     * Starts to encrypt chunks.
     *
     * @return a cipher for one thread
     */
    public ChunkCipher sealing() {
        return new ChunkCipher(true, aesKey(), baseNonce());
    }

    /**
     * Starts to decrypt chunks.
     *
     * @return a cipher for one thread
     */
    public ChunkCipher opening() {
        return new ChunkCipher(false, aesKey(), baseNonce());
    }

    byte[] baseNonce() {
        return Arrays.copyOfRange(material, KEY, KEY + AesGcm.NONCE);
    }

    byte[] aeadKey() {
        return Arrays.copyOf(material, KEY);
    }

    private WipedKey aesKey() {
        return new WipedKey("AES", material, 0, KEY);
    }

    /** Wipes. */
    @Override
    public void close() {
        Arrays.fill(material, (byte) 0);
    }
}
