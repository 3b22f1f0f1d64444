package id.go.semarangkota.berbagidata.jca;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * HMAC and HKDF (RFC 2104, RFC 5869) over SHA-256 and SHA-512.
 */
public enum Hkdf {
    /** With SHA-256. */
    SHA_256("HmacSHA256", 32),
    /** With SHA-512. */
    SHA_512("HmacSHA512", 64);

    private final String mac;
    private final int length;

    Hkdf(String mac, int length) {
        this.mac = mac;
        this.length = length;
    }

    /**
     * HKDF-Extract.
     *
     * @param salt may be empty
     * @param inputKey the input key material
     * @return the pseudorandom key, to be wiped by the caller
     */
    public byte[] extract(byte[] salt, byte[] inputKey) {
        // HMAC pads a short key with zeros, so an empty salt and one zero byte are the same key.
        Mac hmac = start(salt.length == 0 ? new byte[length] : salt);
        return hmac.doFinal(inputKey);
    }

    /**
     * HKDF-Expand.
     *
     * @param pseudorandomKey the key; the caller's
     * @param info what the output is for
     * @param size the number of bytes wanted, at most 255 hash lengths
     * @return the output, to be wiped by the caller
     */
    public byte[] expand(byte[] pseudorandomKey, byte[] info, int size) {
        if (size < 0 || size > 255 * length) {
            throw new IllegalArgumentException("size");
        }
        Mac hmac = start(pseudorandomKey);
        byte[] output = new byte[size];
        byte[] block = new byte[0];
        for (int done = 0, counter = 1; done < size; counter++) {
            hmac.update(block);
            hmac.update(info);
            hmac.update((byte) counter);
            block = hmac.doFinal();
            int step = Math.min(length, size - done);
            System.arraycopy(block, 0, output, done, step);
            done += step;
        }
        Arrays.fill(block, (byte) 0);
        return output;
    }

    private Mac start(byte[] key) {
        try (WipedKey macKey = new WipedKey(mac, key)) {
            Mac hmac = Mac.getInstance(mac, Providers.SUN_JCE);
            hmac.init(macKey);
            return hmac;
        } catch (GeneralSecurityException e) {
            throw Providers.impossible(e);
        }
    }
}
