package id.go.semarangkota.berbagidata.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every dataset; what one says of another is in {@link DataSintetisRelationsTest}. */
class DataSintetisTest {
    private static final String ALL = "id.go.semarangkota.berbagidata.testkit.data.Generated#ALL";
    private static final DataSintetis DATA = DataSintetis.withSeed(42);
    private static final int MANY = 4_000;

    /** Change whenever the generator's output does: say so in CHANGELOG, then replace them. */
    private static final Map<String, String> DIGESTS = Map.ofEntries(
            Map.entry("kependudukan.penduduk", "2995935c1eaf65518c9b4a011489cb6e45d50b30315260dda8340ec0034b4ddd"),
            Map.entry(
                    "kependudukan.kartu-keluarga", "29839f4459ea8454ac56c48c2f5e99040e5710a2330e984b231b5781c4c957e9"),
            Map.entry("pajak.wajib-pajak", "c3469a8532b5b028257a1c487c8787ae67d01322362e618291b0c16b0bc07e72"),
            Map.entry("pajak.objek-pbb", "912ae23a0eebed0a627c52551e547ba56f6ccf968ab504e7c1c096c75595ded3"),
            Map.entry("pajak.ketetapan", "f70041798dc370d4164dca1f6f4089b0553905861672d4ff33911418bbf1d40a"),
            Map.entry("pajak.pembayaran", "83c1fd7e96cf3b0bb804f103b91dc6d7bcc70d65648e0ef64050df2760de7c72"),
            Map.entry("kesehatan.kasus-penyakit", "620a35041be7879471b3b9bcde913da6d778ac9b6192055cd0214f2727d6318b"),
            Map.entry("kesehatan.fasilitas", "018afe265210f61c4c94c4e9b3a6bb5d85d3c5ac323fd00b37ac554b2524eeb8"),
            Map.entry("pendidikan.peserta-didik", "bbfe2ecb18be7ab22e1bb289c586a723f1d8198492d2a048e31282d8af7e8de1"),
            Map.entry(
                    "pendidikan.satuan-pendidikan", "e8d140c82135b044f7dc8f1b29a8ea490ef609f89ed07c395b04a3f2b13d6f52"),
            Map.entry("infrastruktur.ruas-jalan", "f48ee1cc7958168b150b0b8b0a4f4e31992e9e3958720ecdd7dd9a955f44324a"),
            Map.entry(
                    "infrastruktur.kondisi-jalan", "659552075a4d60ef952f1b560eecf7eb4767675b77743e7f839edbfd9e84ed0a"));

    /** Fields that no generated record fills: what nobody but a foreigner or a newborn has. */
    private static final Set<String> NEVER_FILLED =
            Set.of("kependudukan.penduduk AlasanTanpaNIK", "pajak.wajib-pajak AlasanTanpaNIK");

    private static <T extends Record> String digest(Generated<T> dataset) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        dataset.stream(DATA, 1_000).forEach(row -> {
            String line = dataset.cells(row).stream()
                    .map(cell -> cell == null ? "" : cell)
                    .collect(Collectors.joining("\t", "", "\n"));
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void theSameSeed_givesTheSameRecordsOnEveryMachine(Generated<?> dataset) throws NoSuchAlgorithmException {
        assertThat(digest(dataset)).isEqualTo(DIGESTS.get(dataset.type().id()));
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void fewer_areTheBeginningOfMore(Generated<?> dataset) {
        List<?> few = dataset.stream(DATA, 200).toList();
        assertThat(few).hasSize(200);
        assertThat(dataset.stream(DATA, 900).limit(200).toList()).isEqualTo(few);
        assertThat(dataset.stream(DATA, 900).parallel().limit(200).toList()).isEqualTo(few);
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void anotherSeed_givesOtherRecords(Generated<?> dataset) {
        assertThat(dataset.stream(DataSintetis.withSeed(43), 20).toList())
                .isNotEqualTo(dataset.stream(DATA, 20).toList());
    }

    private static <T extends Record> List<Violation> violations(Generated<T> dataset, DataSintetis data, int count) {
        RecordValidator<T> validator = RecordValidator.of(dataset.type(), data.referenceDate());
        return dataset.stream(data, count)
                .flatMap(row -> validator.validate(row).violations().stream())
                .toList();
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void records_areValid_andFewDrawAWarning(Generated<?> dataset) {
        List<Violation> violations = violations(dataset, DATA, MANY);
        assertThat(violations).hasSizeLessThan(MANY / 40).allSatisfy(violation -> {
            assertThat(violation.severity()).isEqualTo(Severity.WARNING);
            assertThat(violation.ruleId())
                    .isIn("nik.beda-tanggal-lahir", "nik.beda-jenis-kelamin", "nik.kabupaten-tidak-dikenal");
        });
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void records_areValidAtAnyDateOfTheBounds(Generated<?> dataset) {
        for (LocalDate date :
                List.of(LocalDate.of(2010, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2099, 12, 31))) {
            assertThat(violations(dataset, DATA.asOf(date), 500))
                    .extracting(Violation::severity)
                    .doesNotContain(Severity.ERROR);
        }
    }

    private static <T extends Record> Set<String> filled(Generated<T> dataset) {
        Set<String> filled = new TreeSet<>();
        dataset.stream(DATA, MANY)
                .map(dataset::cells)
                .forEach(cells -> dataset.type().fields().stream()
                        .filter(field -> cells.get(field.index()) != null)
                        .forEach(field -> filled.add(field.path())));
        return filled;
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void everyField_isFilledSomewhere(Generated<?> dataset) {
        Set<String> filled = filled(dataset);
        assertThat(dataset.type().fields())
                .filteredOn(field -> !filled.contains(field.path()))
                .allMatch(field -> NEVER_FILLED.contains(dataset.type().id() + " " + field.path()));
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void noRecord_occursTwice(Generated<?> dataset) {
        assertThat(dataset.stream(DATA, 20_000).distinct().count()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @FieldSource(ALL)
    void theLargestStream_startsAtOnce_andAMoreLargeOneIsRefused(Generated<?> dataset) {
        assertThat(dataset.stream(DATA, DataSintetis.MAX_COUNT).limit(3).toList())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.stream(DATA, DataSintetis.MAX_COUNT + 1))
                .withMessageContaining("count");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.stream(DATA, -1))
                .withMessageContaining("count");
    }

    @Test
    void everyDataset_isOneOfTwelve() {
        assertThat(Generated.ALL.stream().map(dataset -> dataset.type().id()).distinct())
                .hasSize(12);
    }

    @Test
    void tellsItselfToWhoeverPrintsIt() {
        assertThat(DATA).hasToString("DataSintetis[seed=42, referenceDate=2026-01-01]");
    }
}
