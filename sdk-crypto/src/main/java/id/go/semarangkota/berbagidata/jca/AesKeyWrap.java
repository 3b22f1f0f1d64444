package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * AES key wrap (RFC 3394) with a 256-bit key.
 */
public final class AesKeyWrap {
    private static final String ALGORITHM = "AES/KW/NoPadding";

    private AesKeyWrap() {}

    /**
     * Wraps a key.
     *
     * @param wrappingKey 32 bytes
     * @param key the key to wrap, a multiple of 8 bytes
     * @return the wrapped key, 8 bytes longer
     */
    public static byte[] wrap(byte[] wrappingKey, byte[] key) {
        try (WipedKey outer = new WipedKey("AES", wrappingKey);
                WipedKey inner = new WipedKey("AES", key)) {
            Cipher cipher = Cipher.getInstance(ALGORITHM, Providers.SUN_JCE);
            cipher.init(Cipher.WRAP_MODE, outer);
            return cipher.wrap(inner);
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }

    /**
     * Unwraps a key.
     *
     * @param wrappingKey 32 bytes
     * @param wrapped the wrapped key
     * @return the key, or empty if it was not wrapped with this one
     */
    public static Optional<byte[]> unwrap(byte[] wrappingKey, byte[] wrapped) {
        try (WipedKey outer = new WipedKey("AES", wrappingKey)) {
            Cipher cipher = Cipher.getInstance(ALGORITHM, Providers.SUN_JCE);
            cipher.init(Cipher.UNWRAP_MODE, outer);
            return Optional.of(cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded());
        } catch (InvalidKeyException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }
}
