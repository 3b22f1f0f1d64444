package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files that are not in the charset that was declared. */
class CharsetTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Reading reading = new Reading();

    private ReadSummary read(String name, Charset written) {
        String file = Reading.HEADER + "\n" + Reading.VALID_ROW.replace("BUDI", name) + "\n";
        return reading.read(Reading.canonical().charset(WINDOWS), file.getBytes(written));
    }

    @Test
    void finds_utf8ReadAsSomethingElse() {
        assertThat(read("REN\u00C9", StandardCharsets.UTF_8).fileFindings())
                .extracting(Violation::ruleId, Violation::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("berkas.enkode-utf8", Severity.FILE_FINDING));
    }

    @Test
    void finds_nothing_whereTheDeclaredCharsetIsTrue_orNothingTells() {
        assertThat(read("REN\u00C9", WINDOWS).fileFindings()).isEmpty();
        assertThat(reading.only().nama()).isEqualTo("REN\u00C9 SANTOSO");
        assertThat(read("BUDI", WINDOWS).fileFindings()).isEmpty();
    }

    @Test
    void finds_nothing_whereOneByteIsNoUtf8() {
        String file = Reading.HEADER + "\n" + Reading.VALID_ROW.replace("BUDI", "REN\u00C3\u2030") + "\n"
                + Reading.VALID_ROW.replace("BUDI", "\u00C9VA").replace("0001,", "0002,") + "\n";
        assertThat(reading.read(Reading.canonical().charset(WINDOWS), file.getBytes(WINDOWS))
                        .fileFindings())
                .isEmpty();
    }
}
