package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.opener;
import static id.go.semarangkota.berbagidata.envelope.TestParties.seal;
import static id.go.semarangkota.berbagidata.envelope.TestParties.sealer;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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

    @BeforeEach
    void sealThreeChunks() throws Exception {
        Keystore keys = Keystore.inMemory();
        file = seal(sealer(keys.generate(KeyAlgorithm.ECDH_ES_A256KW)), CONTENT);
        bodyStart = 12 + ByteBuffer.wrap(file).getInt(8);
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
        List<String> accepted = accepted(IntStream.range(bodyStart, file.length), i -> flipped(i, 1 << (i % 8)));
        assertThat(accepted).isEmpty();
    }

    @Test
    void refuses_everyTruncation() {
        List<String> accepted = accepted(IntStream.range(0, file.length), i -> Arrays.copyOf(file, i));
        assertThat(accepted).isEmpty();
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

    private boolean isAccepted(byte[] changed) {
        ByteArrayOutputStream released = new ByteArrayOutputStream();
        try (Opened opened = opener.open(new ByteArrayInputStream(changed))) {
            opened.content().transferTo(released);
            return true;
        } catch (EnvelopeException e) {
            byte[] prefix = released.toByteArray();
            assertThat(prefix.length % 16_384).isZero();
            assertThat(prefix).isEqualTo(Arrays.copyOf(CONTENT, prefix.length));
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
