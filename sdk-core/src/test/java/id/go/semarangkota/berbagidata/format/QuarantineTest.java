package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {
    private static final String SIAK_HEADER =
            "NIK;NAMA_LGKP;JENIS_KLMIN;TMPT_LHR;TGL_LHR;ALAMAT;NO_RT;NO_RW;NO_PROP;NO_KAB;NO_KEC;NO_KEL;CATATAN\n";
    private static final String MONTH_34 = "3573011234567890;JOHN DOE;1;SEMARANG;1980-01-15 00:00:00.0;"
            + "=JL. RUMUS;1;2;33;74;1;1001;\"a;b\"\"c\"\n";
    private static final String CUT = "3374011201800001;BUDI SANTOSO;1\n";
    private static final String VALID =
            "3374011201800001;BUDI SANTOSO;1;SEMARANG;1980-01-12 00:00:00.0;" + "JL. PEMUDA 1;1;2;33;74;1;1001;\n";

    @TempDir
    private Path parent;

    private Path folder;
    private final Reading reading = new Reading();

    @BeforeEach
    void nameFolder() {
        folder = parent.resolve("rahasia");
    }

    private RecordReader.Builder<Penduduk> siak() {
        return Reading.siak().quarantine(Quarantine.in(folder));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve(Quarantine.FILE_NAME), StandardCharsets.UTF_8);
    }

    /** What a person repairing the file does, in a plain editor. */
    private byte[] repaired(String... replacements) throws IOException {
        String text = Files.readString(folder.resolve(Quarantine.FILE_NAME), StandardCharsets.UTF_8);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class Write {
        @Test
        void keeps_columnsAsRead_andSaysWhy() throws IOException {
            ReadSummary summary = reading.read(siak(), SIAK_HEADER + VALID + MONTH_34);
            assertThat(summary.quarantineFile()).isEqualTo(folder.resolve("karantina.csv"));
            assertThat(lines()).hasSize(2);
            assertThat(lines().get(0)).isEqualTo("\uFEFF" + SIAK_HEADER.strip() + ";BARIS;ATURAN;KOLOM;PENJELASAN");
            assertThat(lines().get(1))
                    .startsWith(
                            "'3573011234567890;JOHN DOE;'1;SEMARANG;'1980-01-15 00:00:00.0;'=JL. RUMUS;'1;'2;'33;'74;'1;"
                                    + "'1001;\"a;b\"\"c\";3;nik.bulan;NIK;");
        }

        @Test
        void explains_inIndonesian_withoutTheValue() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34);
            Violation month = reading.rejected.get(0).violations().get(0);
            assertThat(lines().get(1)).contains(month.message(Violation.INDONESIAN));
            assertThat(month.message()).doesNotContain("3573011234567890");
        }

        @Test
        void creates_nothing_whereNothingIsRejected() {
            ReadSummary summary = reading.read(siak(), SIAK_HEADER + VALID);
            assertThat(summary.quarantineFile()).isNull();
            assertThat(summary.quarantineNotice(Locale.ENGLISH)).isEmpty();
            assertThat(folder).doesNotExist();
        }

        @Test
        void isForTheOwnerOnly_wherePermissionsExist() throws IOException {
            assumeThat(parent.getFileSystem().supportedFileAttributeViews()).contains("posix");
            reading.read(siak(), SIAK_HEADER + MONTH_34);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("karantina.csv"))))
                    .isEqualTo("rw-------");
        }

        @Test
        void isAnnounced_inBothLanguages() {
            ReadSummary summary = reading.read(siak(), SIAK_HEADER + MONTH_34);
            assertThat(summary.quarantineNotice(Violation.INDONESIAN).orElseThrow())
                    .contains("data pribadi", "karantina.csv");
            assertThat(summary.quarantineNotice(Locale.ENGLISH).orElseThrow())
                    .contains("personal data", "karantina.csv");
        }

        @Test
        void keeps_jsonRecords_underTheDatasetsColumns() throws IOException {
            reading.read(
                    Reading.canonical().format(DataFormat.NDJSON).quarantine(Quarantine.in(folder)),
                    "{\"NIK\":3374011201800001,\"Alamat\":{\"Kota\":\"Kota Semarang\"},\"X\":1}\n");
            assertThat(lines().get(0)).startsWith("\uFEFFNIK;Nama;TempatLahir;").contains(";Alamat.Kota;");
            assertThat(lines().get(1))
                    .startsWith(";;;")
                    .contains("Kota Semarang", "teks.bukan-teks", "kosongkan sel ATURAN")
                    .doesNotContain("3374011201800001");
        }
    }

    @Nested
    class Refuse {
        @Test
        void anExistingFile_beforeReading() throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("karantina.csv"), "perbaikan", StandardCharsets.UTF_8);
            RecordReader<Penduduk> reader = siak().build();
            assertThatExceptionOfType(Quarantine.AccessException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(new byte[0]), reading))
                    .matches(e -> e.code() == Quarantine.AccessException.Code.EXISTS)
                    .withMessageContaining("karantina.csv");
            assertThat(folder.resolve("karantina.csv")).hasContent("perbaikan");
        }

        @Test
        void aFolderThatIsNone() throws IOException {
            Files.writeString(folder, "x", StandardCharsets.UTF_8);
            RecordReader<Penduduk> reader = siak().build();
            byte[] file = (SIAK_HEADER + MONTH_34).getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(Quarantine.AccessException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(file), reading))
                    .matches(e -> e.code() == Quarantine.AccessException.Code.UNWRITABLE)
                    .withMessageContaining("Pastikan foldernya")
                    .matches(e -> e.message(Locale.ENGLISH).contains("Make sure that its folder"))
                    .withCauseInstanceOf(IOException.class);
        }

        @Test
        void aLinkToNothing_beforeReading() throws IOException {
            Files.createDirectories(folder);
            Files.createSymbolicLink(folder.resolve("karantina.csv"), parent.resolve("tidak-ada"));
            RecordReader<Penduduk> reader = siak().build();
            byte[] file = (SIAK_HEADER + MONTH_34).getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(Quarantine.AccessException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(file), reading))
                    .matches(e -> e.code() == Quarantine.AccessException.Code.EXISTS);
            assertThat(reading.rejected).isEmpty();
        }

        @Test
        void aNameThatIsTaken_whileReading() {
            RecordReader<Penduduk> reader = siak().build();
            byte[] file = (SIAK_HEADER + MONTH_34 + VALID).getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(Quarantine.AccessException.class)
                    .isThrownBy(() -> reader.read(
                            new ByteArrayInputStream(file),
                            accepted -> Files.writeString(folder.resolve("karantina.csv"), "lain")))
                    .matches(e -> e.code() == Quarantine.AccessException.Code.EXISTS);
            assertThat(folder.resolve("karantina.csv")).hasContent("lain");
            assertThat(folder.resolve("karantina.csv.part")).exists();
        }

        @Test
        void aSecondReading_whileTheFirstWrites() throws IOException {
            byte[] file = (SIAK_HEADER + MONTH_34 + VALID).getBytes(StandardCharsets.UTF_8);
            Reading second = new Reading();
            siak().build()
                    .read(
                            new ByteArrayInputStream(file),
                            accepted -> assertThatExceptionOfType(Quarantine.AccessException.class)
                                    .isThrownBy(() -> siak().build().read(new ByteArrayInputStream(file), second))
                                    .matches(e -> e.code() == Quarantine.AccessException.Code.IN_USE)
                                    .matches(e -> e.message(Locale.ENGLISH).contains("Another reading")));
            assertThat(second.rejected).isEmpty();
            assertThat(lines()).hasSize(2);
        }

        @Test
        void aSecondReading_thatBeganBeforeTheFirstWrote() throws IOException {
            byte[] file = (SIAK_HEADER + VALID + MONTH_34).getBytes(StandardCharsets.UTF_8);
            Path part = folder.resolve("karantina.csv.part");
            Files.createDirectories(folder);
            RecordReader<Penduduk> reader = siak().build();
            assertThatExceptionOfType(Quarantine.AccessException.class)
                    .isThrownBy(() -> reader.read(
                            new ByteArrayInputStream(file), accepted -> Files.writeString(part, "milik lain")))
                    .matches(e -> e.code() == Quarantine.AccessException.Code.IN_USE);
            assertThat(part).hasContent("milik lain");
            assertThat(folder.resolve("karantina.csv")).doesNotExist();
        }
    }

    @Nested
    class Overwrite {
        @Test
        void replaces_theFileOfAnEarlierRun() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34 + CUT);
            reading.read(Reading.siak().quarantine(Quarantine.in(folder).overwriting()), SIAK_HEADER + MONTH_34);
            assertThat(lines()).hasSize(2);
        }

        @Test
        void deletes_theFileOfAnEarlierRun_whereNothingIsRejectedNow() {
            reading.read(siak(), SIAK_HEADER + MONTH_34);
            reading.read(Reading.siak().quarantine(Quarantine.in(folder).overwriting()), SIAK_HEADER + VALID);
            assertThat(folder.resolve("karantina.csv")).doesNotExist();
        }
    }

    @Nested
    class Failure {
        @Test
        void ofTheSource_leavesAPartOnly_withAllThatWasRejectedBefore() throws IOException {
            RecordReader<Penduduk> reader = siak().build();
            byte[] file = (SIAK_HEADER + MONTH_34 + "\"3374").getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(file), reading))
                    .matches(e -> e.code() == UnreadableInputException.Code.QUOTE_UNCLOSED);
            assertThat(folder.resolve("karantina.csv")).doesNotExist();
            assertThat(Files.readAllLines(folder.resolve("karantina.csv.part"), StandardCharsets.UTF_8))
                    .hasSize(2);
        }

        @Test
        void ofAnEarlierRun_isReplaced() throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("karantina.csv.part"), "lama", StandardCharsets.UTF_8);
            reading.read(siak(), SIAK_HEADER + MONTH_34);
            assertThat(lines()).hasSize(2);
            assertThat(folder.resolve("karantina.csv.part")).doesNotExist();
        }
    }

    @Nested
    class AbandonedPart {
        @Test
        void isDeleted_whereNothingIsRejectedNow() throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("karantina.csv.part"), "3374011201800001", StandardCharsets.UTF_8);
            reading.read(siak(), SIAK_HEADER + VALID);
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void isDeleted_beforeTheFileIsRead() throws IOException {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("karantina.csv.part"), "3374011201800001", StandardCharsets.UTF_8);
            RecordReader<Penduduk> reader = siak().build();
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(new byte[0]), reading));
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void isNamed_whereItCannotBeDeleted() throws IOException {
            Files.createDirectories(folder.resolve("karantina.csv.part").resolve("isi"));
            RecordReader<Penduduk> reader = siak().build();
            assertThatExceptionOfType(Quarantine.AccessException.class)
                    .isThrownBy(() -> reader.read(new ByteArrayInputStream(new byte[0]), reading))
                    .matches(e -> e.code() == Quarantine.AccessException.Code.UNWRITABLE)
                    .withMessageContaining("karantina.csv.part");
        }
    }

    @Nested
    class FeedBack {
        @Test
        void takes_theRepairedRowsOnly() throws IOException {
            reading.read(siak(), SIAK_HEADER + VALID + MONTH_34 + MONTH_34.replace("3573", "3574"));
            byte[] mended = repaired("'3573011234567890", "'3573011501800890");
            Reading second = new Reading();
            ReadSummary summary = second.read(Reading.siak(), mended);
            assertThat(summary.records()).isEqualTo(2);
            assertThat(second.only().nik()).isEqualTo("3573011501800890");
            assertThat(second.violations()).containsExactly("nik.bulan NIK @3:1");
            assertThat(summary.columns().ignored()).containsExactly("CATATAN");
        }

        @Test
        void restores_whatWasGuarded() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34);
            Reading second = new Reading();
            second.read(Reading.siak(), repaired("'3573011234567890", "3573011501800890"));
            Penduduk penduduk = second.only();
            assertThat(penduduk.alamat()).isNotNull();
            assertThat(penduduk.alamat().jalan()).isEqualTo("=JL. RUMUS");
            assertThat(penduduk.alamat().rt()).isEqualTo("001");
            assertThat(penduduk.alamat().kodeWilayah()).isEqualTo("33.74.01.1001");
        }

        @Test
        void knowsTheFile_alsoSavedWithCommasInWindows1252() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34.replace("\"a;b\"\"c\"", ""));
            String text = new String(repaired("'3573011234567890", "3573011501800890"), StandardCharsets.UTF_8);
            String saved = text.substring(1)
                    .replace("JOHN", "REN\u00C9")
                    .replace(',', ' ')
                    .replace(';', ',');
            Reading second = new Reading();
            second.read(Reading.siak(), saved.getBytes(java.nio.charset.Charset.forName("windows-1252")));
            assertThat(second.only().nama()).isEqualTo("REN\u00C9 DOE");
        }

        @Test
        void isUtf8_alsoWhereASpreadsheetDroppedItsMark() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34.replace("JOHN", "JO"));
            String text = new String(repaired("'3573011234567890", "3573011501800890"), StandardCharsets.UTF_8)
                    .substring(1)
                    .replace("JO ", "REN\u00C9 ");
            Reading second = new Reading();
            ReadSummary summary = second.read(Reading.siak(), text);
            assertThat(second.only().nama()).isEqualTo("REN\u00C9 DOE");
            assertThat(summary.fileFindings()).isEmpty();
        }

        @Test
        void isOneCharsetOnly() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34.replace("JOHN", "JO"));
            byte[] mixed = new String(repaired("JO ", "REN\u00C9 \u00C3\u2030 "), StandardCharsets.UTF_8)
                    .substring(1)
                    .replace("\u00C3\u2030", "\u0000")
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] = mixed[i] == 0 ? (byte) 0xC9 : mixed[i];
            }
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> new Reading().read(Reading.siak(), mixed))
                    .matches(e -> e.code() == UnreadableInputException.Code.ENCODING);
        }

        @Test
        void refuses_aCutRow_untilItsRulesAreEmptied() throws IOException {
            reading.read(siak(), SIAK_HEADER + CUT);
            byte[] untouched = repaired();
            byte[] mended = repaired(
                    "'1;;;;;;;;;;;2;baris.jumlah-kolom;",
                    "'1;SEMARANG;1980-01-12 00:00:00.0;JL. PEMUDA 1;1;2;33;74;1;1001;;2;;");
            Reading second = new Reading();
            second.read(Reading.siak(), untouched);
            assertThat(second.violations()).containsExactly("baris.belum-diperbaiki  @2:15");
            second.read(Reading.siak(), mended);
            assertThat(second.only().nama()).isEqualTo("BUDI SANTOSO");
        }

        @Test
        void takes_repairedRecordsOfJson_asCanonicalCsv() throws IOException {
            String object = "{\"NIK\":3374011201800001,\"Nama\":\"BUDI\",\"TempatLahir\":\"Semarang\","
                    + "\"TanggalLahir\":\"1980-01-12\",\"JenisKelamin\":\"Laki-laki\",\"Alamat\":{\"Jalan\":\"-5 dari gang\","
                    + "\"RT\":\"001\",\"Kelurahan\":\"Sekayu\",\"Kecamatan\":\"Semarang Tengah\",\"Kota\":\"Kota Semarang\"}}";
            reading.read(Reading.canonical().format(DataFormat.JSON).quarantine(Quarantine.in(folder)), object);
            Reading second = new Reading();
            second.read(Reading.canonical(), repaired());
            assertThat(second.violations()).containsExactly("baris.belum-diperbaiki  @2:31");
            second.read(Reading.canonical(), repaired("\uFEFF", "", ";teks.bukan-teks;", ";;"));
            assertThat(second.violations()).endsWith("nik.tanpa-alasan NIK @2:1");
            second.read(Reading.canonical(), repaired("\n;", "\n'3374011201800001;", ";teks.bukan-teks;", ";;"));
            Penduduk penduduk = second.only();
            assertThat(penduduk.nik()).isEqualTo("3374011201800001");
            assertThat(penduduk.alamat()).isNotNull();
            assertThat(penduduk.alamat().rt()).isEqualTo("001");
            assertThat(penduduk.alamat().jalan()).isEqualTo("-5 dari gang");
        }

        @Test
        void quarantinesAgain_withoutDoublingItsColumns() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34);
            byte[] unrepaired = repaired();
            Path again = parent.resolve("lagi");
            new Reading().read(Reading.siak().quarantine(Quarantine.in(again)), unrepaired);
            assertThat(Files.readString(again.resolve("karantina.csv"), StandardCharsets.UTF_8))
                    .isEqualTo(new String(unrepaired, StandardCharsets.UTF_8));
        }

        @Test
        void keeps_cellsBeyondTheHeader_fromPassToPass() throws IOException {
            reading.read(siak(), SIAK_HEADER + VALID.strip() + ";lebih;lagi\n");
            assertThat(lines().get(1)).endsWith(";lebih;lagi");
            byte[] declaredRepaired = repaired("baris.jumlah-kolom", "");
            Path again = parent.resolve("lagi");
            Reading second = new Reading();
            second.read(Reading.siak().quarantine(Quarantine.in(again)), declaredRepaired);
            assertThat(second.violations()).containsExactly("baris.jumlah-kolom  @2:0");
            assertThat(Files.readAllLines(again.resolve("karantina.csv"), StandardCharsets.UTF_8)
                            .get(1))
                    .endsWith(";lebih;lagi");
            second.read(Reading.siak(), repaired("baris.jumlah-kolom", "", ";lebih;lagi", ""));
            assertThat(second.only().nama()).isEqualTo("BUDI SANTOSO");
        }

        @Test
        void refuses_cellsBeyondTheHeader_alsoWhereASpreadsheetFilledUpTheHeader() throws IOException {
            reading.read(siak(), SIAK_HEADER + VALID.strip() + ";lebih;lagi\n");
            Reading second = new Reading();
            second.read(Reading.siak(), repaired(";PENJELASAN", ";PENJELASAN;;", "baris.jumlah-kolom", ""));
            assertThat(second.violations()).containsExactly("baris.jumlah-kolom  @2:0");
            second.read(
                    Reading.siak(),
                    repaired(";PENJELASAN", ";PENJELASAN;;", "baris.jumlah-kolom", "", ";lebih;lagi", ";;"));
            assertThat(second.only().nama()).isEqualTo("BUDI SANTOSO");
        }

        @Test
        void takes_columnsThatWereAddedBehindItsOwn() throws IOException {
            reading.read(siak(), SIAK_HEADER + MONTH_34);
            byte[] mended = repaired(
                    "'3573011234567890",
                    "3573011501800890",
                    ";PENJELASAN",
                    ";PENJELASAN;NAMA_LGKP_IBU;PETUGAS",
                    "]\n",
                    "];SITI;x\n");
            Reading second = new Reading();
            ReadSummary summary = second.read(Reading.siak(), mended);
            assertThat(second.only().namaIbu()).isEqualTo("SITI");
            assertThat(summary.columns().ignored()).containsExactly("CATATAN", "PETUGAS");
        }

        @Test
        void isKnown_withoutItsExplanations() throws IOException {
            reading.read(siak(), SIAK_HEADER + CUT);
            for (String header : List.of(";KOLOM;", ";KOLOM")) {
                Reading second = new Reading();
                String file = new String(repaired(";KOLOM;PENJELASAN", header), StandardCharsets.UTF_8);
                second.read(Reading.siak(), header.endsWith(";") ? file : file.replaceAll(";[^;]*ATURAN\\.\n", "\n"));
                assertThat(second.violations()).containsExactly("baris.belum-diperbaiki  @2:15");
            }
        }

        @Test
        void isRefused_withoutItsRules() throws IOException {
            reading.read(siak(), SIAK_HEADER + CUT);
            byte[] file = repaired(";ATURAN;", ";");
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> new Reading().read(Reading.siak(), file))
                    .matches(e -> e.code() == UnreadableInputException.Code.QUARANTINE_HEADER);
        }

        @Test
        void refuses_aJsonValueThatIsNoText_untilItsRulesAreEmptied() throws IOException {
            String object =
                    "{\"NIK\":\"3374011201800001\",\"Nama\":\"BUDI\",\"TempatLahir\":\"Semarang\",\"NamaIbu\":true,"
                            + "\"TanggalLahir\":\"1980-01-12\",\"JenisKelamin\":\"Laki-laki\",\"NamaAyah\":{\"a\":1},"
                            + "\"Alamat\":{\"Jalan\":\"X\",\"Kelurahan\":\"Sekayu\",\"Kecamatan\":\"Semarang Tengah\","
                            + "\"Kota\":\"Kota Semarang\"}}";
            reading.read(
                    Reading.canonical()
                            .format(DataFormat.JSON)
                            .limits(new ReadLimits(1000, 1000, 1000, 0, 8, 1, 1))
                            .quarantine(Quarantine.in(folder)),
                    object);
            assertThat(lines().get(1))
                    .contains("teks.bukan-teks", "isian.struktur")
                    .doesNotContain("true");
            Reading second = new Reading();
            second.read(Reading.canonical(), repaired());
            assertThat(second.violations()).containsExactly("baris.belum-diperbaiki  @2:31");
        }

        @Test
        void refuses_halfACharacterAgain() throws IOException {
            String object =
                    "{\"NIK\":\"3374011201800001\",\"Nama\":\"BUDI \\ud83d\",\"TempatLahir\":\"S\\ud83d\\ude00\","
                            + "\"TanggalLahir\":\"1980-01-12\",\"JenisKelamin\":\"Laki-laki\","
                            + "\"Alamat\":{\"Jalan\":\"X\",\"Kelurahan\":\"Sekayu\",\"Kecamatan\":\"Semarang Tengah\","
                            + "\"Kota\":\"Kota Semarang\"}}";
            reading.read(Reading.canonical().format(DataFormat.JSON).quarantine(Quarantine.in(folder)), object);
            assertThat(lines().get(1)).contains(";BUDI \uFFFD;S\uD83D\uDE00;");
            Reading second = new Reading();
            second.read(Reading.canonical(), repaired());
            assertThat(second.violations()).contains("teks.rusak Nama @2:2");
        }
    }
}
