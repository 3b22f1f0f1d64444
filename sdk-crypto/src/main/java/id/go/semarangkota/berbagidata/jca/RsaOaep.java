package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * RSA-OAEP with SHA-256 in both places. The parameters are explicit: under the name alone the JDK takes SHA-1 for the mask.
 */
public final class RsaOaep {
    private static final String ALGORITHM = "RSA/ECB/OAEPPadding";
    private static final OAEPParameterSpec SHA_256_TWICE =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private RsaOaep() {}

    /**
     * Encrypts a key.
     *
     * @param key the recipient's
     * @param plaintext the key to encrypt
     * @param random the source of the padding
     * @return the ciphertext, as long as the modulus
     */
    public static byte[] encrypt(RSAPublicKey key, byte[] plaintext, SecureRandom random) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM, Providers.SUN_JCE);
            cipher.init(Cipher.ENCRYPT_MODE, key, SHA_256_TWICE, random);
            return cipher.doFinal(plaintext);
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Decrypts a key.
     *
     * @param key a private key, of this process or of a token
     * @param ciphertext the ciphertext
     * @return the content, or empty if it was not encrypted to this key
     * @throws InvalidKeyException if the key cannot be used for this
     */
    public static Optional<byte[]> decrypt(PrivateKey key, byte[] ciphertext) throws InvalidKeyException {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM, Providers.SUN_JCE);
            cipher.init(Cipher.DECRYPT_MODE, key, SHA_256_TWICE);
            return Optional.of(cipher.doFinal(ciphertext));
        } catch (BadPaddingException | IllegalBlockSizeException e) {
            return Optional.empty();
        } catch (InvalidKeyException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }
}
