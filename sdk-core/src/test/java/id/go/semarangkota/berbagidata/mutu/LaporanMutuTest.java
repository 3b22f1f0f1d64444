package id.go.semarangkota.berbagidata.mutu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class LaporanMutuTest {
    private static final LaporanMutu EMPTY =
            LaporanMutu.of(RecordType.of(Penduduk.class), LocalDate.of(2026, 11, 23), new Rows(0, 0, 0, 0, 0, 0));
    private static final Rows ROWS = new Rows(10_000, 9_000, 400, 1_000, 7, 500);

    private static final LaporanMutu REPORT = LaporanMutu.of(
                    RecordType.of(Penduduk.class), LocalDate.of(2026, 11, 23), ROWS)
            .labelled("siak <1> & \"2\".csv")
            .with(
                    List.of(
                            new FieldQuality(
                                    "NIK",
                                    "Nomor.",
                                    "Number.",
                                    false,
                                    9_993,
                                    9_990,
                                    3,
                                    2,
                                    new Share(9_986, 9_987),
                                    null,
                                    null),
                            new FieldQuality("Nama", "Nama.", "Name.", true, 9_993, 9_992, 9_992, 0, null, null, null),
                            new FieldQuality(
                                    "Agama",
                                    "Agama.",
                                    "Religion.",
                                    false,
                                    9_993,
                                    9_000,
                                    0,
                                    0,
                                    null,
                                    null,
                                    Distribution.of(List.of("ISLAM", "BUDHA", "HINDU"), new long[] {8_000, 3, 97})
                                            .orElseThrow()),
                            new FieldQuality(
                                    "TanggalPerubahan",
                                    "Tanggal.",
                                    "Date.",
                                    false,
                                    9_993,
                                    30,
                                    0,
                                    0,
                                    null,
                                    new Share(10, 30),
                                    null)),
                    List.of(
                            new RuleCount("nik.bulan", "NIK", Severity.ERROR, 3),
                            new RuleCount("baris.jumlah-kolom", "", Severity.ERROR, 7),
                            new RuleCount("nik.beda-tanggal-lahir", "TanggalLahir", Severity.WARNING, 7)),
                    List.of(new Violation(
                            new Finding("berkas.pengenal-ganda", "1 / 9987: #12"),
                            "NIK",
                            Position.NONE,
                            Severity.FILE_FINDING)));

    private static Document parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(html)));
    }

    @Nested
    class Json {
        @Test
        void isTheSame_forTheSameReport() throws IOException {
            try (InputStream in = LaporanMutuTest.class.getResourceAsStream("/mutu/laporan-mutu.json")) {
                assertThat(REPORT.json())
                        .isEqualTo(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        @Test
        void holdsNoSmallCount() {
            assertThat(REPORT.json()).doesNotContain("\"count\": 97");
        }
    }

    @Nested
    class Page {
        @ParameterizedTest
        @ValueSource(strings = {"id", "en"})
        void isWellFormed_andNeedsNothingElse(String language) throws Exception {
            String html = REPORT.html(Locale.forLanguageTag(language));
            assertThat(parsed(html).getDocumentElement().getAttribute("lang")).isEqualTo(language);
            assertThat(html).doesNotContain("<script", "http", "src=", "href=", "url(", "@import", "@1");
        }

        @Test
        void isIndonesian_unlessEnglishIsAsked() {
            assertThat(REPORT.html(Locale.forLanguageTag("jv")))
                    .isEqualTo(REPORT.html(Violation.INDONESIAN))
                    .contains("Laporan mutu data", "23 November 2026", "10.000", "9.000 (90,0%)", "Kelengkapan");
            assertThat(REPORT.html(Locale.UK))
                    .contains("Data-quality report", "10,000", "9,000 (90.0%)", "Completeness", "1 repeated");
        }

        @Test
        void escapesTheLabel() throws Exception {
            assertThat(parsed(REPORT.html(Locale.ENGLISH))
                            .getElementsByTagName("dd")
                            .item(0)
                            .getTextContent())
                    .isEqualTo("siak <1> & \"2\".csv");
        }

        @Test
        void tellsRulesWithTheirRemedy_andFindings() {
            assertThat(REPORT.html(Violation.INDONESIAN))
                    .contains(
                            Violation.INDONESIAN.getLanguage(),
                            new Violation(new Finding("berkas.pengenal-ganda"), "", Position.NONE, Severity.ERROR)
                                    .message(),
                            "1 / 9987: #12",
                            "seluruh rekaman",
                            "peringatan",
                            "kesalahan");
        }

        @Test
        void showsSmallCounts_asSmall() {
            assertThat(REPORT.html(Violation.INDONESIAN)).contains("&lt; 5</td>", "ditahan</td>", "8.000</td>");
        }

        @Test
        void namesTheWorstFields_first() throws Exception {
            assertThat(parsed(REPORT.html(Locale.ENGLISH))
                            .getElementsByTagName("section")
                            .item(1)
                            .getTextContent())
                    .endsWith("Nama 0.0%NIK 99.9%");
        }

        @Test
        void ofNoRecords_saysSo() {
            assertThat(EMPTY.html(Violation.INDONESIAN))
                    .contains(
                            "Berkas ini tidak memuat rekaman.", "Tidak ada aturan yang dilanggar.", "Tidak ada temuan")
                    .doesNotContain("Sebaran nilai", "<dt>Berkas");
        }

        @Test
        void shows_twentyRulesAtMost() {
            List<RuleCount> rules = IntStream.rangeClosed(1, 22)
                    .mapToObj(i -> new RuleCount("aturan." + i, "NIK", Severity.ERROR, i))
                    .toList();
            assertThat(EMPTY.with(List.of(), rules, List.of()).html(Violation.INDONESIAN))
                    .contains("aturan.22</code>", "aturan.3</code>", "2 aturan lain")
                    .doesNotContain("aturan.2</code>");
        }
    }

    @Nested
    class Shares {
        @ParameterizedTest
        @CsvSource({
            "0, 10, 0.0%",
            "1, 10000, < 0.1%",
            "1, 1000, 0.1%",
            "9999, 10000, 99.9%",
            "10000, 10000, 100%",
            "9223372036854775806, 9223372036854775807, 99.9%",
        })
        void areRoundedDown_andNeverSeemWhole(long part, long whole, String percent) {
            assertThat(MutuWords.of(Locale.ENGLISH).percent(new Share(part, whole)))
                    .isEqualTo(percent);
            assertThat(new Share(part, whole).value()).isBetween(0.0, 1.0);
        }

        @Test
        void refuse_whatIsNoPart() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0));
        }

        @Test
        void ofTheFile_areOfWhatWasMeasured() {
            assertThat(REPORT.overall(Dimension.COMPLETENESS)).contains(new Share(9_992, 9_993));
            assertThat(REPORT.overall(Dimension.VALIDITY)).contains(new Share(19_017, 29_012));
            assertThat(REPORT.overall(Dimension.UNIQUENESS)).contains(new Share(9_986, 9_987));
            assertThat(REPORT.overall(Dimension.CONSISTENCY)).contains(new Share(9_493, 9_993));
            assertThat(REPORT.overall(Dimension.TIMELINESS)).contains(new Share(10, 30));
            assertThat(EMPTY.overall(Dimension.CONSISTENCY)).isEmpty();
        }
    }

    /** Words in one language that the other lacks would show as an error only where they are needed. */
    @Test
    void everyWord_standsInBothLanguages() throws IOException {
        Properties indonesian = new Properties();
        indonesian.load(new StringReader(MutuWords.resource("mutu_id.properties")));
        Properties english = new Properties();
        english.load(new StringReader(MutuWords.resource("mutu_en.properties")));
        assertThat(indonesian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }
}
