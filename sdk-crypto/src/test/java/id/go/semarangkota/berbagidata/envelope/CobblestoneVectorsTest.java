package id.go.semarangkota.berbagidata.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.vectors.Vectors;
import id.go.semarangkota.berbagidata.vectors.Vectors.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 35 public vectors of Cobblestone-256, applied as their document says: streaming, random access and sealing. */
class CobblestoneVectorsTest {
    private static List<Case> all() {
        return Vectors.wycheproof("c2sp_chunked_encryption_aes_256_gcm_test.json");
    }

    static Stream<Case> withRightKeySize() {
        return all().stream().filter(vector -> !vector.has("InvalidKeySize"));
    }

    static Stream<Case> valid() {
        return all().stream().filter(Case::isValid);
    }

    @Test
    void thereAre35() {
        assertThat(all()).hasSize(35);
    }

    @Test
    void refuses_keysOfAnotherSize() {
        List<Case> cases =
                all().stream().filter(vector -> vector.has("InvalidKeySize")).toList();
        assertThat(cases).hasSize(2);
        for (Case vector : cases) {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> BodyKeys.derive(vector.hex("key"), new byte[24], vector.hex("ctx"))))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("withRightKeySize")
    void streams(Case vector) throws IOException {
        byte[] body = body(vector);
        if (vector.isValid()) {
            try (OpenedStream content = stream(vector, body)) {
                checkMessage(vector, content.readAllBytes());
                assertThat(content.isComplete()).isTrue();
            }
            return;
        }
        if (vector.has("HeaderFailure")) {
            assertThat(catchThrowableOfType(EnvelopeException.NotAuthentic.class, () -> stream(vector, body)))
                    .isNotNull();
            return;
        }
        try (OpenedStream content = stream(vector, body)) {
            ByteArrayOutputStream released = new ByteArrayOutputStream();
            assertThat(catchThrowableOfType(EnvelopeException.NotAuthentic.class, () -> drain(content, released)))
                    .isNotNull();
            if (vector.has("PartialPlaintext")) {
                checkMessage(vector, released.toByteArray());
            } else {
                assertThat(released.size()).isZero();
            }
            for (int again = 0; again < 3; again++) {
                assertThat(catchThrowableOfType(EnvelopeException.NotAuthentic.class, content::read))
                        .isNotNull();
                assertThat(catchThrowableOfType(
                                EnvelopeException.NotAuthentic.class,
                                () -> content.transferTo(new ByteArrayOutputStream())))
                        .isNotNull();
            }
            assertThat(content.isComplete()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("withRightKeySize")
    void readsAtAnyPosition(Case vector) throws IOException {
        byte[] body = body(vector);
        boolean lengthMayPass = vector.isValid() || vector.has("ValidFinalChunk");
        OpenedChannel channel;
        try {
            channel = new OpenedChannel(new MemoryChannel(body), 0, keying(vector), Long.MAX_VALUE);
        } catch (EnvelopeException.NotAuthentic e) {
            assertThat(lengthMayPass)
                    .as("the length of %s is authentic", vector)
                    .isFalse();
            return;
        }
        try (channel) {
            assertThat(lengthMayPass)
                    .as("the length of %s is not authentic", vector)
                    .isTrue();
            if (vector.isValid()) {
                checkMessage(vector, whole(channel));
                return;
            }
            assertThat(catchThrowableOfType(EnvelopeException.NotAuthentic.class, () -> whole(channel)))
                    .isNotNull();
            // The last chunk is genuine, and still nothing is read after an error.
            assertThat(catchThrowableOfType(EnvelopeException.NotAuthentic.class, channel::size))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void seals_toTheSameBytes(Case vector) throws IOException {
        byte[] body = body(vector);
        byte[] message;
        try (OpenedStream content = stream(vector, body)) {
            message = content.readAllBytes();
        }
        byte[] salt = Arrays.copyOf(body, BodyKeys.SALT);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (BodyKeys keys = keying(vector).bodyKeys(salt);
                SealingStream stream = new SealingStream(
                        new byte[] {'{'},
                        keys,
                        salt,
                        new SealingStream.Destination(
                                sealed, null, true, BodyKeying.UNKNOWN, BatchQueue.Workers.CALLER))) {
            stream.write(message);
            stream.finish();
            assertThat(stream.digests().plaintextLength()).isEqualTo(message.length);
        }
        assertThat(sealed.toByteArray()).isEqualTo(body);
    }

    private static OpenedStream stream(Case vector, byte[] body) throws IOException {
        return new OpenedStream(
                new ByteArrayInputStream(body),
                keying(vector),
                new OpenedStream.Reading(true, Long.MAX_VALUE, BatchQueue.Workers.CALLER));
    }

    private static BodyKeying keying(Case vector) {
        return salt -> BodyKeys.derive(vector.hex("key"), salt, vector.hex("ctx"));
    }

    private static byte[] body(Case vector) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(vector.hex("ct")))) {
            return in.readAllBytes();
        }
    }

    private static void drain(InputStream content, ByteArrayOutputStream released) throws IOException {
        byte[] some = new byte[1000];
        int read = content.read(some);
        while (read >= 0) {
            released.write(some, 0, read);
            read = content.read(some);
        }
    }

    /** Reads the chunks in an order that no stream has. */
    private static byte[] whole(OpenedChannel channel) throws IOException {
        byte[] message = new byte[Math.toIntExact(channel.size())];
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start < message.length; start += 10_000) {
            starts.add(0, start);
        }
        for (int start : starts) {
            ByteBuffer part = ByteBuffer.wrap(message, start, Math.min(10_000, message.length - start));
            channel.position(start);
            while (part.hasRemaining() && channel.read(part) >= 0) {
                assertThat(channel.position()).isEqualTo(part.position());
            }
        }
        assertThat(channel.position(message.length).read(ByteBuffer.allocate(1)))
                .isEqualTo(-1);
        return message;
    }

    private static void checkMessage(Case vector, byte[] message) {
        assertThat(message.length).isEqualTo(((Number) vector.test().get("msgLength")).intValue());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(message);
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(vector.text("msgSha512"));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
