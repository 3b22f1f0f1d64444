package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.AesGcm;
import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.jca.ChunkCipher;
import id.go.semarangkota.berbagidata.jca.Digests;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 and length of the two sealed parts of a package: what a dispatch signs and an acceptance repeats.
 */
public final class SealedDigests {
    /** Length of salt and commitment. */
    static final int BODY_HEADER = BodyKeys.SALT + BodyKeys.COMMITMENT;

    private final byte[] envelope;
    private final long envelopeLength;
    private final byte[] body;
    private final long bodyLength;

    private SealedDigests(byte[] envelope, long envelopeLength, byte[] body, long bodyLength) {
        this.envelope = envelope;
        this.envelopeLength = envelopeLength;
        this.body = body;
        this.bodyLength = bodyLength;
    }

    /**
     * Puts the parts together.
     *
     * @param envelopeSha256 32 bytes, copied
     * @param envelopeLength bytes of the envelope, from 1
     * @param bodySha256 32 bytes, copied
     * @param bodyLength bytes of the sealed body; at least the 72 of an empty one
     * @return the value
     */
    public static SealedDigests of(byte[] envelopeSha256, long envelopeLength, byte[] bodySha256, long bodyLength) {
        if (envelopeSha256.length != 32 || envelopeLength < 1) {
            throw new IllegalArgumentException("envelope");
        }
        if (bodySha256.length != 32 || plaintextLength(bodyLength) < 0) {
            throw new IllegalArgumentException("body");
        }
        return new SealedDigests(envelopeSha256.clone(), envelopeLength, bodySha256.clone(), bodyLength);
    }

    /**
     * The envelope's digest.
     *
     * @return 32 bytes, a copy
     */
    public byte[] envelopeSha256() {
        return envelope.clone();
    }

    /**
     * The envelope's length.
     *
     * @return bytes
     */
    public long envelopeLength() {
        return envelopeLength;
    }

    /**
     * The sealed body's digest.
     *
     * @return 32 bytes, a copy
     */
    public byte[] bodySha256() {
        return body.clone();
    }

    /**
     * The sealed body's length.
     *
     * @return bytes
     */
    public long bodyLength() {
        return bodyLength;
    }

    /**
     * The content's length, which follows from the body's.
     *
     * @return bytes
     */
    public long plaintextLength() {
        return plaintextLength(bodyLength);
    }

    /** The length of the content of a sealed body, or -1 if no body has this length. */
    static long plaintextLength(long bodyLength) {
        long chunks = bodyLength - BODY_HEADER;
        long rest = chunks % ChunkCipher.SEALED_CHUNK - AesGcm.TAG;
        long whole = chunks / ChunkCipher.SEALED_CHUNK;
        return chunks < 0 || rest < 0 || whole >= ChunkCipher.MAX_CHUNKS ? -1 : whole * ChunkCipher.CHUNK + rest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedDigests that
                && envelopeLength == that.envelopeLength
                && bodyLength == that.bodyLength
                && Digests.equal(envelope, that.envelope)
                && Digests.equal(body, that.body);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(body);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return "SealedDigests[envelope " + envelopeLength + " " + hex.formatHex(envelope) + ", body " + bodyLength + " "
                + hex.formatHex(body) + "]";
    }
}
