package id.go.semarangkota.berbagidata.audit;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 digest (FIPS 180-4): 32 bytes that stand for a document.
 *
 * <p>Its text is 64 lower-case hexadecimal digits, what {@code sha256sum} prints. Immutable and thread-safe.
 */
public final class Digest {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Computes the digest of a document.
     *
     * @param content the bytes, not kept
     * @return the digest
     */
    public static Digest sha256(byte[] content) {
        return Sha256.start().add(content).finish();
    }

    /**
     * Computes the digest of a stream, read to its end in bounded memory.
     *
     * @param content the stream, not closed
     * @return the digest
     * @throws IOException if reading fails
     */
    public static Digest sha256(InputStream content) throws IOException {
        Sha256 hash = Sha256.start();
        byte[] buffer = new byte[1 << 16];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            hash.add(buffer, 0, n);
        }
        return hash.finish();
    }

    /**
     * Takes a digest that something else computed.
     *
     * @param bytes 32 bytes, copied
     * @return the digest
     * @throws IllegalArgumentException if there are not 32
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("bytes: a SHA-256 digest has 32, not " + bytes.length);
        }
        return new Digest(bytes.clone());
    }

    /**
     * Reads the text of a digest.
     *
     * @param hex 64 lower-case hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException for any other text
     */
    public static Digest parse(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("hex: not 64 lower-case hexadecimal digits");
        }
        return new Digest(HexFormat.of().parseHex(hex));
    }

    /**
     * The digest itself.
     *
     * @return 32 bytes, a new array
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The value of an HTTP {@code Repr-Digest} field (RFC 9530).
     *
     * @return such as {@code sha-256=:…:}
     */
    public String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }

    /** The digest as 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Compares in constant time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    byte[] raw() {
        return bytes;
    }
}
