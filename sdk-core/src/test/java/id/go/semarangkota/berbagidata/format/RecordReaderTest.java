package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {
    private static final String HEADER = Reading.HEADER + "\n";
    private static final String ROW = Reading.VALID_ROW + "\n";

    private final Reading reading = new Reading();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class Summary {
        @Test
        void counts_recordsAndRules() {
            ReadSummary summary = reading.read(
                    Reading.canonical(),
                    HEADER + ROW + ROW.replace("1980-01-12", "1981-01-12") + ROW.replace("33740112", "33740134")
                            + "x,y\n");
            assertThat(summary.records()).isEqualTo(4);
            assertThat(summary.accepted()).isEqualTo(2);
            assertThat(summary.withWarnings()).isEqualTo(1);
            assertThat(summary.rejected()).isEqualTo(2);
            assertThat(summary.violationsByRule())
                    .containsEntry("nik.tanggal", 1L)
                    .containsEntry("baris.jumlah-kolom", 1L)
                    .containsEntry("nik.beda-tanggal-lahir", 1L);
            assertThat(summary.warningsByRule()).containsOnly(Map.entry("nik.beda-tanggal-lahir", 1L));
        }

        @Test
        void tells_errorsFromWarnings() {
            ReadSummary summary = reading.read(
                    Reading.canonical(),
                    HEADER + ROW.replace("1980-01-12", "1981-01-12") + ROW.replace("33740112", "33740134"));
            assertThat(summary.warningsByRule()).containsExactly(Map.entry("nik.beda-tanggal-lahir", 1L));
            assertThat(summary.errorsByRule()).containsExactly(Map.entry("nik.tanggal", 1L));
            assertThat(summary.violationsByRule()).containsOnlyKeys("nik.beda-tanggal-lahir", "nik.tanggal");
        }

        @Test
        void reports_columnsAsTheyStand() {
            ReadSummary.Columns columns = reading.read(
                            Reading.canonical(), " nik ,Warna," + HEADER.substring(4) + "x,y," + ROW.substring(17))
                    .columns();
            assertThat(columns.mapped()).containsEntry("nik", "NIK").containsEntry("Alamat.RT", "Alamat.RT");
            assertThat(columns.ignored()).containsExactly("Warna");
            assertThat(columns.missing()).startsWith("Alamat.Provinsi", "Alamat.KodeWilayah", "Alamat.KodePos");
        }

        @Test
        void reports_jsonMembersAsColumns() {
            ReadSummary summary = reading.read(
                    Reading.canonical().format(DataFormat.NDJSON),
                    "{\"Alamat\":{\"RT\":\"001\"},\"X\":{\"Y\":1}}\n{\"Z\":1}\n");
            assertThat(summary.columns().mapped()).containsOnlyKeys("Alamat.RT");
            assertThat(summary.columns().ignored()).containsExactly("X.Y", "Z");
        }

        @Test
        void hides_numbersOfPersonsAmongNames() {
            ReadSummary summary = reading.read(
                    Reading.canonical().format(DataFormat.NDJSON), "{\"3374011201800001\":{\"Nama\":\"BUDI\"}}\n");
            assertThat(summary.columns().ignored()).containsExactly("################.Nama");
        }

        @Test
        void keeps_noMoreViolationsThanAllowed_butCountsAll() {
            ReadLimits limits = new ReadLimits(1000, 100, 100, 0, 8, 2, 1);
            ReadSummary summary = reading.read(Reading.canonical().limits(limits), HEADER + "1,,,x,y,,,,,,\n");
            assertThat(reading.rejected.get(0).violations()).hasSize(2);
            assertThat(summary.violationsByRule().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isGreaterThan(5);
        }
    }

    @Nested
    class Records {
        @Test
        void know_theirPlace() {
            reading.read(Reading.canonical(), HEADER + ROW + "\n" + ROW);
            assertThat(reading.accepted)
                    .extracting(Outcome.Accepted::position)
                    .containsExactly(new Position(1, 2, 0), new Position(2, 4, 0));
        }

        @Test
        void tell_nothingOfThemselves() {
            reading.read(Reading.canonical(), HEADER + ROW + ROW.replace("33740112", "33740134"));
            assertThat(reading.accepted.get(0).toString()).doesNotContain("BUDI", "3374");
            assertThat(reading.rejected.get(0).toString()).doesNotContain("BUDI", "3374");
        }

        @Test
        void areDelivered_beforeTheFaultThatEndsTheFile() {
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> reading.read(Reading.canonical(), HEADER + ROW + ROW + "\""))
                    .matches(e -> e.position().record() == 3);
            assertThat(reading.accepted).hasSize(2);
        }

        @Test
        void doNotDependOnHowTheStreamHandsOutItsBytes() throws IOException {
            byte[] file = bytes("\uFEFF" + HEADER
                    + ROW.replace("BUDI", "\"B\u00C9\uD83D\uDE00\"\"DI\"\"").replace(" SANTOSO", "\"") + ROW);
            InputStream single = new ByteArrayInputStream(file) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    return super.read(target, offset, Math.min(1, length));
                }
            };
            Reading whole = new Reading();
            whole.read(Reading.canonical(), file);
            Reading.canonical().build().read(single, reading);
            assertThat(reading.accepted).isEqualTo(whole.accepted).hasSize(2);
            assertThat(reading.accepted.get(0).record().nama()).isEqualTo("B\u00C9\uD83D\uDE00\"DI\"");
        }

        @Test
        void crossTheBuffersBoundary_atEveryPlace() {
            for (int shift = 0; shift < ROW.length() + 2; shift++) {
                String filler =
                        ROW.replace("BUDI", "B".repeat(60) + "x".repeat(shift % 30) + "y".repeat(shift / 30 % 9));
                String odd = ROW.replace("BUDI SANTOSO", "\"BUDI \"\"S\"\"\"").replace("\n", "\r\n");
                Reading run = new Reading();
                run.read(
                        Reading.canonical(), HEADER + filler.repeat((1 << 16) / filler.length()) + odd.repeat(3) + ROW);
                assertThat(run.rejected).as("shift %d", shift).isEmpty();
                assertThat(run.accepted.get(run.accepted.size() - 2).record().nama())
                        .isEqualTo("BUDI \"S\"");
            }
        }
    }

    @Nested
    class Handlers {
        @Test
        void endTheReading_withTheirOwnException() {
            RecordReader<Penduduk> reader = Reading.canonical().build();
            IOException full = new IOException("No space left on device");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(bytes(HEADER + ROW)), accepted -> {
                        throw full;
                    }))
                    .isSameAs(full);
        }

        @Test
        void mayServeManyFiles_withOneReader() throws IOException {
            RecordReader<Penduduk> reader = Reading.canonical().build();
            reader.read(new ByteArrayInputStream(bytes(HEADER + ROW)), reading);
            ReadSummary second = reader.read(new ByteArrayInputStream(bytes(HEADER + ROW + ROW)), reading);
            assertThat(second.records()).isEqualTo(2);
        }
    }

    @Nested
    class Sources {
        @TempDir
        private Path folder;

        @Test
        void areReadByPath() throws IOException {
            Path file = folder.resolve("penduduk.csv");
            Files.writeString(file, HEADER + ROW, StandardCharsets.UTF_8);
            assertThat(Reading.canonical().build().read(file, reading).accepted())
                    .isEqualTo(1);
        }

        @Test
        void thatAreMissing_areTheWorlds() {
            RecordReader<Penduduk> reader = Reading.canonical().build();
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> reader.read(folder.resolve("tidak-ada.csv"), reading));
        }
    }

    @Nested
    class ProgressReports {
        @Test
        void come_everyTenThousandRecords_andAtTheEnd() {
            List<RecordReader.Progress> told = new ArrayList<>();
            String file = HEADER + ROW.repeat(20_001);
            reading.read(Reading.canonical().onProgress(told::add), file);
            assertThat(told).extracting(RecordReader.Progress::records).containsExactly(10_000L, 20_000L, 20_001L);
            RecordReader.Progress last = told.get(2);
            assertThat(last.accepted()).isEqualTo(20_001);
            assertThat(last.rejected()).isZero();
            assertThat(last.bytesRead()).isEqualTo(bytes(file).length);
            assertThat(told.get(0).bytesRead()).isLessThan(last.bytesRead());
        }
    }

    @Nested
    class FileFindings {
        private List<String> findings(RecordReader.Builder<Penduduk> reader, String rows) {
            return reading.read(reader, HEADER + rows).fileFindings().stream()
                    .peek(finding -> assertThat(finding.severity()).isEqualTo(Severity.FILE_FINDING))
                    .map(finding -> finding.ruleId() + " " + finding.field() + " "
                            + finding.finding().detail())
                    .toList();
        }

        private String row(int serial) {
            return ROW.replace("0001,", String.format(Locale.ROOT, "%04d,", serial));
        }

        @Test
        void tell_spreadsheetDamage() {
            StringBuilder rows = new StringBuilder();
            for (int i = 1; i <= 40; i++) {
                rows.append(row(i * 10));
            }
            assertThat(findings(Reading.canonical(), rows.toString()))
                    .containsExactly("berkas.angka-akhir-nol NIK 40 / 40");
        }

        @Test
        void areSilent_whereATenthEndsInZero() {
            StringBuilder rows = new StringBuilder();
            for (int i = 1; i <= 1000; i++) {
                rows.append(row(i));
            }
            assertThat(findings(Reading.canonical(), rows.toString())).isEmpty();
        }

        @Test
        void tell_aShareOfRejectedRecords() {
            String rows =
                    IntStream.rangeClosed(1, 27).mapToObj(this::row).collect(Collectors.joining()) + "x\n".repeat(3);
            assertThat(findings(Reading.canonical(), rows)).isEmpty();
            assertThat(findings(Reading.canonical().rejectedShare(0.09), rows))
                    .containsExactly("berkas.banyak-ditolak  3 / 30");
        }
    }

    @Nested
    class Builder {
        @Test
        void refuses_whatCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reading.canonical().delimiter('|'));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reading.canonical().charset(StandardCharsets.UTF_16LE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reading.canonical().rejectedShare(1.1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reading.canonical().comparedIdentifiers(0));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reading.canonical().comparedIdentifiers(200_000_001));
            assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(0, 1, 1, 1, 1, 1, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, -1, 1, 1, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 1, 1, 1, 501, 1, 1));
        }
    }

    @Nested
    class BlankRows {
        @Test
        void areCounted_andAreNoRecords() {
            ReadSummary summary = reading.read(
                    Reading.canonical(), HEADER + ",,,,,,,,,,\n\n" + Reading.VALID_ROW + "\n,,,\r\n,,,,,,,,,,");
            assertThat(summary.blankRows()).isEqualTo(3);
            assertThat(summary.records()).isEqualTo(1);
        }
    }

    @Nested
    class Messages {
        private final Pattern ruleId =
                Pattern.compile("\"((?:berkas|baris|isian|tanggal|angka|boolean|kode|teks|karantina)\\.[a-z0-9-]+)\"");

        @Test
        void standInBothLanguages_forEveryRuleOfThisPackage() throws IOException {
            Path root = Path.of("src/main/java/id/go/semarangkota/berbagidata/format");
            TreeSet<String> rules = new TreeSet<>();
            try (Stream<Path> sources = Files.walk(root)) {
                for (Path source : sources.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = ruleId.matcher(Files.readString(source, StandardCharsets.UTF_8));
                    while (matcher.find()) {
                        rules.add(matcher.group(1));
                    }
                }
            }
            rules.removeAll(Set.of(Quarantine.FILE_NAME, "karantina.sdx"));
            assertThat(rules).hasSizeGreaterThan(35);
            assertThat(RuleMessages.of(Violation.INDONESIAN).ruleIds()).containsAll(rules);
            assertThat(RuleMessages.of(Locale.ENGLISH).ruleIds()).containsAll(rules);
        }

        @Test
        void ofFaults_sayWhere() {
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> reading.read(Reading.canonical(), HEADER + "a,\u0000"))
                    .withMessageContaining("Rekaman 1, baris 2, kolom 2")
                    .matches(e -> e.message(Locale.ENGLISH).contains("Record 1, line 2, column 2"));
        }
    }
}
