package id.go.semarangkota.berbagidata.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The frame of a single file: {@code SDX1}, version, three zero bytes, the envelope's length, the envelope; the body
 * follows.
 */
final class SingleFile {
    /** Length of what stands before the envelope. */
    static final int PREFIX = 12;

    private static final int MAGIC =
            ByteBuffer.wrap("SDX1".getBytes(StandardCharsets.US_ASCII)).getInt();
    private static final int VERSION_AND_ZEROS = 1 << 24;

    private SingleFile() {}

    static byte[] prefix(byte[] envelope) {
        return ByteBuffer.allocate(PREFIX)
                .putInt(MAGIC)
                .putInt(VERSION_AND_ZEROS)
                .putInt(envelope.length)
                .array();
    }

    static byte[] readEnvelope(InputStream in, EnvelopeLimits limits) throws IOException {
        int length = checkPrefix(in.readNBytes(PREFIX), limits);
        byte[] envelope = in.readNBytes(length);
        if (envelope.length != length) {
            throw new EnvelopeException.Malformed("SDX1", -1);
        }
        return envelope;
    }

    /** The envelope's length that a prefix announces. */
    static int checkPrefix(byte[] prefix, EnvelopeLimits limits) throws EnvelopeException {
        ByteBuffer buffer = ByteBuffer.wrap(prefix);
        if (prefix.length != PREFIX || buffer.getInt() != MAGIC) {
            throw new EnvelopeException.Malformed("SDX1", -1);
        }
        if (buffer.getInt() != VERSION_AND_ZEROS) {
            throw new EnvelopeException.Refused("SDX1");
        }
        int length = buffer.getInt();
        if (length < 1) {
            throw new EnvelopeException.Malformed("SDX1", -1);
        }
        if (length > limits.maxEnvelopeBytes()) {
            throw new EnvelopeException.TooLarge();
        }
        return length;
    }
}
