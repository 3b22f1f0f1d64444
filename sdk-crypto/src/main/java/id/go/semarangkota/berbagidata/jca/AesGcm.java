package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM of one short message, with a 96-bit nonce and a 128-bit tag.
 */
public final class AesGcm {
    /** Length of the nonce in bytes. */
    public static final int NONCE = 12;

    /** Length of the tag in bytes. */
    public static final int TAG = 16;

    private AesGcm() {}

    /**
     * Encrypts.
     *
     * @param key 32 bytes
     * @param nonce 12 bytes, never used before with this key
     * @param aad what is authenticated beside the text
     * @param plaintext the text
     * @return ciphertext and tag
     */
    public static byte[] seal(byte[] key, byte[] nonce, byte[] aad, byte[] plaintext) {
        try (WipedKey aes = new WipedKey("AES", key)) {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, aes, nonce);
            cipher.updateAAD(aad);
            return cipher.doFinal(plaintext);
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Decrypts.
     *
     * @param key 32 bytes
     * @param nonce 12 bytes
     * @param aad what is authenticated beside the text
     * @param ciphertext ciphertext and tag, at least 16 bytes
     * @return the text, or empty if it is not authentic
     */
    public static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] aad, byte[] ciphertext) {
        try (WipedKey aes = new WipedKey("AES", key)) {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, aes, nonce);
            cipher.updateAAD(aad);
            return Optional.of(cipher.doFinal(ciphertext));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    private static Cipher cipher(int mode, WipedKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", Providers.SUN_JCE);
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        return cipher;
    }
}
