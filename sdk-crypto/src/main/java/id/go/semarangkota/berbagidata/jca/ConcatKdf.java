package id.go.semarangkota.berbagidata.jca;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The key derivation of ECDH-ES in RFC 7518, 4.6.2: one round of Concat KDF with SHA-256.
 */
public final class ConcatKdf {
    private ConcatKdf() {}

    /**
     * Derives a 256-bit key.
     *
     * @param sharedSecret the agreed secret; the caller's to wipe
     * @param algorithm the algorithm identifier
     * @param partyU about the sender, may be empty
     * @param partyV about the recipient, may be empty
     * @return 32 bytes, to be wiped by the caller
     */
    public static byte[] derive(byte[] sharedSecret, String algorithm, byte[] partyU, byte[] partyV) {
        byte[] id = algorithm.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer input =
                ByteBuffer.allocate(4 + sharedSecret.length + 12 + id.length + partyU.length + partyV.length + 4);
        input.putInt(1).put(sharedSecret);
        input.putInt(id.length).put(id);
        input.putInt(partyU.length).put(partyU);
        input.putInt(partyV.length).put(partyV);
        input.putInt(256);
        byte[] key = Digests.sha256(input.array());
        Arrays.fill(input.array(), (byte) 0);
        return key;
    }
}
