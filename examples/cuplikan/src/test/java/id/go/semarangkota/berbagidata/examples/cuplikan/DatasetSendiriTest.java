package id.go.semarangkota.berbagidata.examples.cuplikan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the how-to of a vendor's own dataset, with the profile and the file that the page shows. */
class DatasetSendiriTest {
    @TempDir
    Path folder;

    private static String block(String page, String language) throws Exception {
        String text = Files.readString(Path.of("../../docs", page), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(block.find()).as(page + " shows no " + language).isTrue();
        return block.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset-sendiri.md", "id/dataset-sendiri.md"})
    void theFileOfThePage_isRead(String page) throws Exception {
        Path profile = Files.writeString(folder.resolve("sipasar.profil"), block(page, "properties"));
        Path file = Files.writeString(folder.resolve("los.csv"), block(page, "text"), StandardCharsets.UTF_8);
        List<LosPasar> accepted = new ArrayList<>();
        ReadSummary summary = DatasetSendiri.read(profile, file, folder.resolve("karantina"), accepted);
        assertThat(accepted)
                .containsExactly(
                        new LosPasar("A-01", "3374014502800001", new BigDecimal("4.5"), LocalDate.of(2027, 12, 31)),
                        new LosPasar("A-02", "3374011501800001", new BigDecimal("6"), LocalDate.of(2026, 6, 30)));
        assertThat(summary.violationsByRule()).containsOnlyKeys("izin.berakhir", "nik.bulan");
    }

    @Test
    void aRuleOfOnesOwn_hasItsSentence_inBothLanguages() {
        Finding finding = new Finding("izin.berakhir");
        assertThat(RuleMessages.of(Locale.ENGLISH).text(finding)).startsWith("The permit");
        assertThat(RuleMessages.of(Violation.INDONESIAN).text(finding)).startsWith("Izin");
    }

    @Test
    void schemaDictionaryAndPolicy_nameItsFields() {
        assertThat(DatasetSendiri.documents().get(0)).contains("\"NIKPedagang\"", "exclusiveMinimum");
        assertThat(DatasetSendiri.documents().get(1)).contains("| NIKPedagang |", "Market stalls");
        assertThat(DatasetSendiri.documents().get(2)).contains("NIKPedagang", "pseudonym");
    }
}
