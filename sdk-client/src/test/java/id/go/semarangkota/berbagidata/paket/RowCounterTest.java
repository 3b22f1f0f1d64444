package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are counted as readers of CSV count them. */
class RowCounterTest {
    private static final List<String> COLUMNS = List.of("A", "B");

    static List<Arguments> files() {
        return List.of(
                Arguments.of("", 0),
                Arguments.of("A,B", 0),
                Arguments.of("A,B\n", 0),
                Arguments.of("A,B\n1,2\n", 1),
                Arguments.of("A,B\n1,2", 1),
                Arguments.of("A,B\r\n1,2\r\n3,4\r\n", 2),
                Arguments.of("A,B\r1,2\r3,4", 2),
                Arguments.of("A,B\n\n1,2\n\n\n3,4\n\n", 2),
                Arguments.of("A,B\n\"\"\n", 1),
                Arguments.of("A,B\n\"1\n2\",3\n", 1),
                Arguments.of("A,B\n\"1\r\n2\",3\r\n4,5\r\n", 2),
                Arguments.of("A,B\n\"\"\"\n\"\"\",3\n", 1),
                Arguments.of("A,B\n\"\"\"\"\"\",\"\"\n1,2\n", 2),
                Arguments.of("A,B\n\"a\"\"\nb\",\"\n\n\"\n1,2\n", 2),
                Arguments.of("A,B\n\u00e9\u4e2d,2\n", 1));
    }

    @ParameterizedTest
    @MethodSource("files")
    void counts(String csv, long records) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        RowCounter counter = new RowCounter(whole, COLUMNS);
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        counter.write(bytes, 0, bytes.length);
        assertThat(counter.records()).isEqualTo(records);
        assertThat(counter.isSound()).isEqualTo(!csv.isEmpty());
        assertThat(whole.toByteArray()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("files")
    void countsAlike_whereverTheBytesAreDivided(String csv, long records) throws IOException {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            RowCounter counter = new RowCounter(whole, COLUMNS);
            counter.write(bytes, 0, cut);
            for (int i = cut; i < bytes.length; i++) {
                counter.write(bytes[i]);
            }
            assertThat(counter.records()).as("cut at " + cut).isEqualTo(records);
            assertThat(counter.isSound()).as("cut at " + cut).isEqualTo(!csv.isEmpty());
            assertThat(whole.toByteArray()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\n",
                "A,\n",
                "A,B,C\n",
                "A,C\n",
                "B,A\n",
                " A,B\n",
                "A,B \n",
                "\"A\",B\n",
                "a,b\n",
                "\ufeffA,B\n",
                "A;B\n"
            })
    void findsUnsound_anyOtherHeader(String csv) throws IOException {
        RowCounter counter = new RowCounter(new ByteArrayOutputStream(), COLUMNS);
        counter.write((csv + "1,2\n").getBytes(StandardCharsets.UTF_8));
        assertThat(counter.isSound()).isFalse();
    }

    @Test
    void findsUnsound_aQuoteThatIsNotClosed() throws IOException {
        RowCounter counter = new RowCounter(new ByteArrayOutputStream(), COLUMNS);
        counter.write("A,B\n1,\"2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(counter.isSound()).isFalse();
    }
}
