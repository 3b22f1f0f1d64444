package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.seal;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.envelope.jwe.ContentKey;
import id.go.semarangkota.berbagidata.envelope.jwe.Jwe;
import id.go.semarangkota.berbagidata.envelope.jwe.KeyWrapping;
import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to change one byte of a three-chunk file for one recipient, and every way to cut it short. */
class TamperTest {
    private static final byte[] CONTENT = content(2 * 16_384 + 10);

    private byte[] file = new byte[0];
    private int bodyStart;
    private Opener opener = opener(Keystore.inMemory());
    private BodyKeying body = salt -> BodyKeys.derive(new byte[32], salt, new byte[0]);

    @BeforeEach
    void sealThreeChunks() throws Exception {
        Keystore keys = Keystore.inMemory();
        KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        file = seal(sealer(key), CONTENT);
        bodyStart = 12 + ByteBuffer.wrap(file).getInt(8);
        body = unlock(Arrays.copyOfRange(file, 12, bodyStart), key, keys);
        opener = opener(new TestParties.Remembering(keys));
        assertThat(TestParties.open(opener, file)).isEqualTo(CONTENT);
    }

    @Test
    void refuses_everyFlippedBitOfFrameAndEnvelope() {
        List<String> accepted = accepted(IntStream.range(0, bodyStart * 8), i -> flipped(i / 8, 1 << (i % 8)));
        assertThat(accepted).isEmpty();
    }

    @Test
    void refuses_everyFlippedByteOfTheBody() {
        assertThat(acceptedBodies(i -> flipped(i, 1 << (i % 8)))).isEmpty();
        assertThat(accepted(everyNth(101), i -> flipped(i, 0x80))).isEmpty();
    }

    @Test
    void refuses_everyTruncation() {
        assertThat(accepted(IntStream.range(0, bodyStart), i -> Arrays.copyOf(file, i)))
                .isEmpty();
        assertThat(acceptedBodies(i -> Arrays.copyOf(file, i))).isEmpty();
        assertThat(accepted(everyNth(103), i -> Arrays.copyOf(file, i))).isEmpty();
    }

    @Test
    void refuses_whateverIsAppended() {
        List<String> accepted =
                accepted(IntStream.of(1, 15, 16, 17, 16_374, 16_400), i -> Arrays.copyOf(file, file.length + i));
        assertThat(accepted).isEmpty();
    }

    @Test
    void refuses_reorderedDuplicatedAndSplicedChunks() throws IOException {
        int first = bodyStart + 56;
        int second = first + 16_400;
        byte[] swapped = file.clone();
        System.arraycopy(file, first, swapped, second, 16_400);
        System.arraycopy(file, second, swapped, first, 16_400);
        byte[] doubled = file.clone();
        System.arraycopy(file, first, doubled, second, 16_400);
        byte[] dropped = new byte[file.length - 16_400];
        System.arraycopy(file, 0, dropped, 0, second);
        System.arraycopy(file, second + 16_400, dropped, second, file.length - second - 16_400);
        List<byte[]> changed = List.of(swapped, doubled, dropped);
        assertThat(accepted(IntStream.range(0, changed.size()), changed::get)).isEmpty();
    }

    private byte[] flipped(int index, int mask) {
        byte[] changed = file.clone();
        changed[index] ^= (byte) mask;
        return changed;
    }

    /** Opens each variant to its end and lists those that were not refused. */
    private List<String> accepted(IntStream variants, IntFunction<byte[]> change) {
        return variants.parallel()
                .filter(i -> isAccepted(change.apply(i)))
                .mapToObj(i -> "variant " + i)
                .toList();
    }

    private IntStream everyNth(int step) {
        return IntStream.range(bodyStart, file.length).filter(i -> i % step == 0);
    }

    /** The same for all positions of the body, with the envelope opened once and not for each. */
    private List<String> acceptedBodies(IntFunction<byte[]> change) {
        return IntStream.range(bodyStart, file.length)
                .parallel()
                .filter(i -> isReadable(change.apply(i)))
                .mapToObj(i -> "body " + i)
                .toList();
    }

    private boolean isReadable(byte[] changed) {
        ByteArrayInputStream in = new ByteArrayInputStream(changed, bodyStart, changed.length);
        return endsWell(() ->
                new OpenedStream(in, body, new OpenedStream.Reading(false, Long.MAX_VALUE, BatchQueue.Workers.CALLER)));
    }

    private boolean isAccepted(byte[] changed) {
        return endsWell(() -> opener.open(new ByteArrayInputStream(changed)).content());
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    /** Reads to the end; whatever comes out before a refusal must be whole chunks of the content. */
    private static boolean endsWell(Source source) {
        ByteArrayOutputStream released = new ByteArrayOutputStream();
        try (InputStream content = source.open()) {
            content.transferTo(released);
            return true;
        } catch (EnvelopeException e) {
            byte[] prefix = released.toByteArray();
            assertThat(prefix.length % 16_384).isZero();
            assertThat(Arrays.equals(prefix, 0, prefix.length, CONTENT, 0, prefix.length))
                    .isTrue();
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BodyKeying unlock(byte[] envelope, KeyHandle key, Keystore keys) throws Exception {
        Jwe jwe = SealedHeader.parse(envelope, EnvelopeLimits.DEFAULTS);
        try (ContentKey content = KeyWrapping.unwrap(jwe.recipients().get(0), key.id(), keys, new SecureRandom())) {
            byte[] commitment = jwe.protectedHeader().bytes("kc", ContentKey.LENGTH);
            return Manifest.parse(content.open(jwe, commitment).orElseThrow());
        }
    }
}
