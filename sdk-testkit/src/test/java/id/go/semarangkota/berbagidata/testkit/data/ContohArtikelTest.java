package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.Outcome;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContohArtikelTest {
    private static List<Violation> violations(DataFormat format, InputStream in) throws IOException {
        List<Violation> violations = new ArrayList<>();
        RecordReader.of(RecordType.of(Penduduk.class), LocalDate.of(2026, 1, 1))
                .format(format)
                .build()
                .read(in, new RecordReader.Handler<>() {
                    @Override
                    public void accepted(Outcome.Accepted<Penduduk> accepted) {
                        throw new AssertionError("the article's record was accepted");
                    }

                    @Override
                    public void rejected(Outcome.Rejected<Penduduk> rejected) {
                        violations.addAll(rejected.violations());
                    }
                });
        return violations;
    }

    @Test
    void isRefused_forMonth34AndNothingElse() throws IOException {
        List<Violation> violations = violations(DataFormat.JSON, ContohArtikel.open());
        assertThat(violations).extracting(Violation::ruleId).containsExactly(ContohArtikel.BROKEN_RULE);
        assertThat(violations.get(0).field()).isEqualTo("NIK");
        assertThat(violations.get(0).finding().detail()).isEqualTo("34");
    }

    @Test
    void isTheSameRecordOnOneLine() throws IOException {
        assertThat(ContohArtikel.ndjson()).hasLineCount(1).endsWith("}\n");
        InputStream line = new ByteArrayInputStream(ContohArtikel.ndjson().getBytes(StandardCharsets.UTF_8));
        assertThat(violations(DataFormat.NDJSON, line))
                .extracting(Violation::ruleId)
                .containsExactly(ContohArtikel.BROKEN_RULE);
    }

    @Test
    void keepsTheArticlesValues() {
        assertThat(ContohArtikel.json())
                .contains(
                        "\"3573011234567890\"",
                        "\"John Doe\"",
                        "\"1980-01-15\"",
                        "\"Jl. Contoh No. 1\"",
                        "\"Semarang\"")
                .endsWith("}\n")
                .doesNotContain("\r");
    }
}
