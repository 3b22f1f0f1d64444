package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.semarangkota.berbagidata.kependudukan.KartuKeluarga;
import id.go.semarangkota.berbagidata.mutu.Dimension;
import id.go.semarangkota.berbagidata.mutu.Distribution;
import id.go.semarangkota.berbagidata.mutu.FieldQuality;
import id.go.semarangkota.berbagidata.mutu.LaporanMutu;
import id.go.semarangkota.berbagidata.mutu.Rows;
import id.go.semarangkota.berbagidata.mutu.RuleCount;
import id.go.semarangkota.berbagidata.mutu.Share;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the reader measures of a file's quality. */
class QualityTest {
    private static final String HEADER = Reading.HEADER + ",Agama,TanggalPerubahan\n";

    private static String row(int serial, String agama, String tanggalPerubahan) {
        return Reading.VALID_ROW.replace("0001,", String.format(Locale.ROOT, "%04d,", serial)) + "," + agama + ","
                + tanggalPerubahan + "\n";
    }

    private static String rows(int from, int to, String agama, String tanggalPerubahan) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(serial -> row(serial, agama, tanggalPerubahan))
                .collect(Collectors.joining());
    }

    private static LaporanMutu measure(String rows) {
        ReadSummary summary = new Reading().read(Reading.canonical().measureQuality(), HEADER + rows);
        return Objects.requireNonNull(summary.laporanMutu());
    }

    private static FieldQuality field(LaporanMutu report, String path) {
        return report.fields().stream()
                .filter(field -> field.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isNotMeasured_unlessAskedFor() {
        assertThat(new Reading().read(Reading.canonical(), HEADER).laporanMutu())
                .isNull();
    }

    @Test
    void ofAnEmptyFile_isMeasuredOnNothing() {
        LaporanMutu report = measure("");
        assertThat(report.rows()).isEqualTo(new Rows(0, 0, 0, 0, 0, 0));
        for (Dimension dimension : Dimension.values()) {
            assertThat(report.overall(dimension)).isEmpty();
        }
        assertThat(report.fields()).hasSize(Reading.TYPE.fields().size());
    }

    @Test
    void countsRows_withThoseThatCouldNotBeDivided() {
        LaporanMutu report =
                measure(row(1, "ISLAM", "") + "x\n" + row(2, "ISLAM", "").replace("1980-", "1981-"));
        assertThat(report.rows()).isEqualTo(new Rows(3, 2, 1, 1, 1, 1));
        assertThat(field(report, "NIK").records()).isEqualTo(2);
        assertThat(report.overall(Dimension.CONSISTENCY)).contains(new Share(1, 2));
    }

    @Test
    void completeness_countsValuesThatAreThere_wrongOnesIncluded() {
        LaporanMutu report = measure(row(1, "ISLAM", "")
                + row(2, "", "").replace("1980-01-12", "kemarin")
                + row(3, " ", "").replace("Semarang,", " ,"));
        assertThat(field(report, "TanggalLahir").filled()).isEqualTo(3);
        assertThat(field(report, "TempatLahir").filled()).isEqualTo(2);
        assertThat(field(report, "NamaIbu").share(Dimension.COMPLETENESS)).contains(new Share(0, 3));
        assertThat(field(report, "NamaIbu").share(Dimension.VALIDITY)).isEmpty();
    }

    @Test
    void completenessOfTheFile_countsRequiredFieldsOnly() {
        LaporanMutu report = measure(row(1, "", "") + row(2, "", "").replace("BUDI SANTOSO", ""));
        long required = report.fields().stream().filter(FieldQuality::required).count();
        assertThat(report.overall(Dimension.COMPLETENESS)).contains(new Share(2 * required - 1, 2 * required));
    }

    @Test
    void validity_countsAValueOnce_howeverManyRulesItBreaks() {
        LaporanMutu report =
                measure(row(1, "ISLAM", "") + row(2, "x", "2026-99-99").replace("33740112", "33740134"));
        assertThat(field(report, "NIK").invalid()).isEqualTo(1);
        assertThat(field(report, "Agama").share(Dimension.VALIDITY)).contains(new Share(1, 2));
        assertThat(field(report, "TanggalPerubahan").share(Dimension.VALIDITY)).contains(new Share(0, 1));
        assertThat(field(report, "Nama").invalid()).isZero();
    }

    /** A missing required value is incomplete, not invalid. */
    @Test
    void aMissingValue_isNotInvalid() {
        FieldQuality name = field(measure(row(1, "", "").replace("BUDI SANTOSO", "")), "Nama");
        assertThat(name.filled()).isZero();
        assertThat(name.invalid()).isZero();
    }

    @Test
    void consistency_isOfRulesOverSeveralFields_errorsAndWarnings() {
        LaporanMutu report = measure(
                row(1, "", "") + row(2, "", "").replace("1980-", "1981-").replace("Laki-laki", "Perempuan"));
        assertThat(field(report, "TanggalLahir").inconsistent()).isEqualTo(1);
        assertThat(field(report, "JenisKelamin").inconsistent()).isEqualTo(1);
        assertThat(field(report, "TanggalLahir").invalid()).isZero();
        assertThat(report.rows().inconsistent()).isEqualTo(1);
    }

    @Test
    void uniqueness_isOfTheIdentifierOnly() {
        LaporanMutu report = measure(row(1, "", "") + row(2, "", "") + row(2, "", ""));
        assertThat(field(report, "NIK").uniqueness()).isEqualTo(new Share(2, 3));
        assertThat(field(report, "Nama").uniqueness()).isNull();
        assertThat(report.overall(Dimension.UNIQUENESS)).contains(new Share(2, 3));
        assertThat(report.fileFindings()).hasSize(1);
    }

    @Test
    void timeliness_isOfDatesThatIdentifyNobody_upTo366Days() {
        LaporanMutu report = measure(rows(1, 6, "", "2025-11-22") + rows(7, 11, "", "2025-11-21"));
        assertThat(field(report, "TanggalPerubahan").timeliness()).isEqualTo(new Share(6, 11));
        assertThat(field(report, "TanggalLahir").timeliness()).isNull();
        assertThat(report.overall(Dimension.TIMELINESS)).contains(new Share(6, 11));
    }

    @Test
    void agesOfFew_areNotShown() {
        FieldQuality few =
                field(measure(rows(1, 6, "", "2026-11-22") + rows(7, 10, "", "2010-11-21")), "TanggalPerubahan");
        assertThat(few.timeliness()).isNull();
        assertThat(few.distribution()).isNull();
        FieldQuality halves = field(
                measure(rows(1, 6, "", "2026-11-22") + rows(7, 8, "", "2026-09-01") + rows(9, 13, "", "2010-11-21")),
                "TanggalPerubahan");
        assertThat(Objects.requireNonNull(halves.distribution()).cells())
                .containsExactly(
                        new Distribution.Cell("RECENT", 8, Distribution.Shown.COUNT),
                        new Distribution.Cell("NOT_RECENT", 5, Distribution.Shown.COUNT));
        assertThat(halves.timeliness()).isEqualTo(new Share(8, 13));
    }

    @Test
    void agesOfMany_standInBands() {
        String dates = rows(1, 5, "", "2026-11-24")
                + rows(6, 10, "", "2026-10-23")
                + rows(11, 15, "", "2026-10-22")
                + rows(16, 20, "", "2026-08-22")
                + rows(21, 25, "", "2021-11-22")
                + rows(26, 30, "", "2021-11-21");
        assertThat(Objects.requireNonNull(
                                field(measure(dates), "TanggalPerubahan").distribution())
                        .cells())
                .extracting(Distribution.Cell::value, Distribution.Cell::count)
                .containsExactly(
                        tuple("FUTURE", 5L),
                        tuple("DAYS_31", 5L),
                        tuple("DAYS_92", 5L),
                        tuple("DAYS_366", 5L),
                        tuple("YEARS_5", 5L),
                        tuple("OLDER", 5L));
    }

    @Test
    void codes_areCounted_whereTheyHurtNobody() {
        LaporanMutu report = measure(rows(1, 6, "ISLAM", "") + rows(7, 8, "x", ""));
        assertThat(Objects.requireNonNull(field(report, "JenisKelamin").distribution())
                        .cells())
                .containsExactly(
                        new Distribution.Cell("Laki-laki", 8, Distribution.Shown.COUNT),
                        new Distribution.Cell("Perempuan", 0, Distribution.Shown.COUNT));
        for (FieldQuality field : report.fields()) {
            var element = Reading.TYPE.field(field.path()).orElseThrow().element();
            if (element.specific() || element.sensitivity() == Sensitivity.SENSITIVE) {
                assertThat(field.distribution()).as(field.path()).isNull();
            }
        }
    }

    @Test
    void rules_standByFieldAndSeverity_mostFrequentFirst() {
        LaporanMutu report = measure(row(1, "", "").replace("1980-", "1981-")
                + row(2, "", "").replace("33740112", "33740134")
                + row(3, "", "").replace("33740112", "33740134"));
        assertThat(report.rules())
                .startsWith(new RuleCount("nik.tanggal", "NIK", Severity.ERROR, 2))
                .contains(new RuleCount("nik.beda-tanggal-lahir", "TanggalLahir", Severity.WARNING, 1));
    }

    @Test
    void rulesWithinLists_standUnderTheFieldOfAllElements() throws IOException {
        RecordType<KartuKeluarga> type = RecordType.of(KartuKeluarga.class);
        String card = "{\"NomorKK\":\"3374010101100002\",\"Anggota\":[{\"NIK\":\"1\"},{\"NIK\":\"2\"}]}\n";
        LaporanMutu report = Objects.requireNonNull(RecordReader.of(type, Reading.DATE)
                .format(DataFormat.NDJSON)
                .measureQuality()
                .build()
                .read(new ByteArrayInputStream(card.getBytes(StandardCharsets.UTF_8)), accepted -> {})
                .laporanMutu());
        assertThat(report.rules()).contains(new RuleCount("nik.panjang", "Anggota.NIK", Severity.ERROR, 2));
        assertThat(field(report, "Anggota").invalid()).isEqualTo(1);
    }

    @Test
    void aReport_holdsNoValueOfARecord() {
        LaporanMutu report = measure(rows(1, 40, "ISLAM", "")
                + row(2, "KEYAKINANKU", "31-31-2026").replace("33740112", "33740199") + "3374011201800001;BUDI\n");
        for (String text :
                List.of(report.json(), report.html(Locale.ENGLISH), report.html(Locale.ROOT), report.toString())) {
            assertThat(text)
                    .doesNotContain("337401", "BUDI", "SANTOSO", "1980", "Sekayu", "Contoh No", "KEYAKINANKU", "31-31");
        }
    }
}
