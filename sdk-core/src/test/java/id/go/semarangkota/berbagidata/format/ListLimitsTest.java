package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and names that are too long or too deep are a small finding, not a burden. */
class ListLimitsTest {
    @Nested
    class LongNames {
        private String rule(String json) {
            return catchThrowableOfType(
                            UnreadableInputException.class, () -> ListFieldTest.read(DataFormat.JSON, json, null))
                    .code()
                    .ruleId();
        }

        @Test
        void areRefused_andOneOfTheLimitIsRead() throws IOException {
            assertThat(rule("[{\"" + "n".repeat(513) + "\":1}]")).isEqualTo("berkas.nama-terlalu-panjang");
            assertThat(ListFieldTest.read(DataFormat.JSON, "[{\"" + "n".repeat(512) + "\":1}]", null)
                            .summary()
                            .columns()
                            .ignored())
                    .hasSize(1);
        }

        @Test
        void areRefused_whereTheyAddUpBelowOneAnother() {
            String level = "{\"" + "n".repeat(500) + "\":";
            String leaves = IntStream.range(0, 400)
                    .mapToObj(number -> "\"m" + number + "\":1")
                    .collect(Collectors.joining(","));
            assertThat(rule("[" + level.repeat(5) + "{" + leaves + "}" + "}".repeat(5) + "]"))
                    .isEqualTo("berkas.kolom-terlalu-banyak");
        }
    }

    @Nested
    class LongLists {
        private ListFieldTest.Read read(String murid, String wilayah, @Nullable Quarantine quarantine)
                throws IOException {
            String json = "{\"Kode\":\"7A\",\"Murid\":[" + murid + "],\"Wilayah\":[" + wilayah + "]}";
            return ListFieldTest.read(DataFormat.NDJSON, json, quarantine);
        }

        private String times(int count, String element) {
            return String.join(",", Collections.nCopies(count, element));
        }

        @Test
        void areNotJudgedBeyondTheirLimit(@TempDir Path folder) throws IOException {
            ListFieldTest.Read read = read(times(30_000, "1"), "", Quarantine.in(folder.resolve("karantina")));
            assertThat(read.violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(
                            tuple("Murid[1]", "baris.bukan-objek"),
                            tuple("Murid[2]", "baris.bukan-objek"),
                            tuple("Murid[3]", "baris.bukan-objek"),
                            tuple("Murid", "daftar.terlalu-panjang"));
            Path file = Objects.requireNonNull(read.summary().quarantineFile());
            assertThat(Files.size(file)).isLessThan(100_000);
        }

        @Test
        void areNotJudgedBeyondTheirLimit_byRulesOverSeveralFieldsEither() throws IOException {
            String high = "{\"NIK\":\"3374010101010001\",\"Nama\":\"A\",\"Nilai\":101}";
            assertThat(read(times(4, high), "", null).violations())
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactlyInAnyOrder(
                            tuple("Murid", "daftar.terlalu-panjang"),
                            tuple("Murid[1].Nilai", "terlalu-besar"),
                            tuple("Murid[2].Nilai", "terlalu-besar"),
                            tuple("Murid[3].Nilai", "terlalu-besar"));
        }

        @Test
        void withoutALimitOfTheirOwn_holdAThousandElements() throws IOException {
            String murid = "{\"NIK\":\"3374010101010001\",\"Nama\":\"A\"}";
            assertThat(read(murid, times(1_000, "\"33.74.01\""), null).violations())
                    .isEmpty();
            assertThat(read(murid, times(1_002, "\"33\""), null).violations())
                    .filteredOn(violation -> violation.field().equals("Wilayah"))
                    .extracting(
                            Violation::ruleId, violation -> violation.finding().detail())
                    .containsExactly(tuple("daftar.terlalu-panjang", "max 1000"));
        }
    }

    @Nested
    class BadCells {
        private static final String DEEP = "[".repeat(100);
        private static final String CLOSED = "]".repeat(100);

        @ParameterizedTest
        @ValueSource(strings = {"Murid", "Wilayah"})
        void areAFaultOfTheirField_andTheNextRowIsRead(String list) throws IOException {
            String deep = "[{\"\"x\"\":" + DEEP + CLOSED + "}]";
            String good = "[{\"\"NIK\"\":\"\"3374010101010001\"\",\"\"Nama\"\":\"\"Ani\"\"}]";
            String csv = "Kode,Murid,Wilayah\n7A,\"" + (list.equals("Murid") ? deep : good) + "\",\""
                    + (list.equals("Wilayah") ? deep : "[]") + "\"\n7B,\"" + good + "\",\n";
            ListFieldTest.Read read = ListFieldTest.read(DataFormat.CSV, csv, null);
            assertThat(read.violations())
                    .extracting(
                            Violation::field,
                            Violation::ruleId,
                            violation -> violation.position().line())
                    .containsExactly(tuple(list, "isian.bukan-daftar", 2L));
            assertThat(read.records()).extracting(ListFieldTest.Kelas::kode).containsExactly("7B");
        }
    }
}
