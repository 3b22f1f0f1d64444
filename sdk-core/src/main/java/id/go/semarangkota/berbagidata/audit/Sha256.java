package id.go.semarangkota.berbagidata.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one place of this module that knows where SHA-256 comes from: the JDK, which must have it. */
final class Sha256 {
    private final MessageDigest digest;

    private Sha256(MessageDigest digest) {
        this.digest = digest;
    }

    static Sha256 start() {
        try {
            return new Sha256(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    Sha256 add(int singleByte) {
        digest.update((byte) singleByte);
        return this;
    }

    Sha256 add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        return this;
    }

    Digest finish() {
        return new Digest(digest.digest());
    }
}
