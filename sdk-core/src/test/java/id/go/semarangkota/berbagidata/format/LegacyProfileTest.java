package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.semarangkota.berbagidata.kependudukan.Agama;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Kewarganegaraan;
import id.go.semarangkota.berbagidata.kependudukan.Pekerjaan;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.kependudukan.StatusKawin;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyProfileTest {
    static final String HEADER = "NIK;NAMA_LGKP;JENIS_KLMIN;TMPT_LHR;TGL_LHR;AGAMA;STAT_KWN;JENIS_PKRJN;NO_KK;"
            + "ALAMAT;NO_RT;NO_RW;NO_PROP;NO_KAB;NO_KEC;NO_KEL;PFLAG\n";
    static final String START = "3374011201800001;BUDI SANTOSO;1;SEMARANG;1980-01-12 00:00:00.0;";
    static final String CODES = START + "3;3;31;3374011201800002;";
    static final String ROW = CODES + "JL. PEMUDA 1;1;2;33;74;1;1001;X\n";
    private static final RecordType<Contoh> CONTOH = RecordType.of(Contoh.class);
    private static final String OWN = "system = LAMA\ndataset = uji.contoh\n";

    private final Reading reading = new Reading();

    private Penduduk readOnly(LegacyProfile profile, String row) {
        reading.read(Reading.canonical().profile(profile), HEADER + row);
        return reading.only();
    }

    static LegacyProfile siak() {
        return LegacyProfile.of("SIAK", Reading.TYPE);
    }

    private static LegacyProfile own(String lines) throws IOException {
        return LegacyProfile.read(new ByteArrayInputStream((OWN + lines).getBytes(StandardCharsets.UTF_8)));
    }

    /** The only record of a file with one column, or the rules that it breaks. */
    static List<Object> contoh(String lines, String column, String cell) throws IOException {
        List<Object> seen = new ArrayList<>();
        RecordReader<Contoh> reader = RecordReader.of(CONTOH, Reading.DATE)
                .profile(own(lines))
                .delimiter(';')
                .build();
        reader.read(
                new ByteArrayInputStream((column + "\n" + cell + "\n").getBytes(StandardCharsets.UTF_8)),
                new RecordReader.Handler<>() {
                    @Override
                    public void accepted(Outcome.Accepted<Contoh> accepted) {
                        seen.add(accepted.record());
                    }

                    @Override
                    public void rejected(Outcome.Rejected<Contoh> rejected) {
                        rejected.violations().forEach(violation -> seen.add(violation.ruleId()));
                    }
                });
        return seen;
    }

    @Nested
    class Siak {
        @Test
        void reads_codesAndRegionsOfBiodataWni() {
            Penduduk penduduk = readOnly(siak(), ROW);
            assertThat(penduduk.tanggalLahir()).isEqualTo(LocalDate.of(1980, 1, 12));
            assertThat(penduduk.jenisKelamin()).isEqualTo(JenisKelamin.LAKI_LAKI);
            assertThat(penduduk.agama()).isEqualTo(Agama.KATHOLIK);
            assertThat(penduduk.statusKawin()).isEqualTo(StatusKawin.CERAI_HIDUP);
            assertThat(penduduk.pekerjaan()).isEqualTo(Pekerjaan.TUKANG_GIGI);
            assertThat(penduduk.alamat()).isNotNull();
            assertThat(penduduk.alamat().rt()).isEqualTo("001");
            assertThat(penduduk.alamat().rw()).isEqualTo("002");
            assertThat(penduduk.alamat().kodeWilayah()).isEqualTo("33.74.01.1001");
            assertThat(penduduk.alamat().kelurahan()).isNotBlank();
            assertThat(penduduk.alamat().kecamatan()).isEqualTo("Semarang Tengah");
            assertThat(penduduk.alamat().kota()).isEqualTo("Kota Semarang");
            assertThat(penduduk.alamat().provinsi()).isEqualTo("Jawa Tengah");
        }

        @Test
        void reads_labelsAndNamesOfTheWebService() {
            reading.read(
                    Reading.siak(),
                    "NIK;NAMA_LGKP;JENIS_KLMIN;TMPT_LHR;TGL_LHR;STATUS_KAWIN;ALAMAT;NO_PROP;PROP_NAME;NO_KAB;KAB_NAME;"
                            + "NO_KEC;KEC_NAME;NO_KEL;KEL_NAME;RESPON\n"
                            + "3374011201800001;BUDI;Laki-Laki;SEMARANG;1980-01-12 00:00:00.0;BELUM KAWIN;JL. A;33;"
                            + "JAWA TENGAH;74;KOTA SEMARANG;1;SEMARANG TENGAH;1001;MIROTO;\n");
            Penduduk penduduk = reading.only();
            assertThat(penduduk.statusKawin()).isEqualTo(StatusKawin.BELUM_KAWIN);
            assertThat(penduduk.alamat()).isNotNull();
            assertThat(penduduk.alamat().kota()).isEqualTo("KOTA SEMARANG");
        }

        @Test
        void reads_windows1252() {
            reading.read(
                    Reading.siak(),
                    (HEADER + ROW.replace("BUDI", "REN\u00C9")).getBytes(Charset.forName("windows-1252")));
            assertThat(reading.only().nama()).isEqualTo("REN\u00C9 SANTOSO");
        }

        @Test
        void readsNumbers_underAnotherScheme_onlyWhereItIsDeclared() {
            Penduduk penduduk =
                    readOnly(siak().with("code.StatusKawin", "BARU_6").with("code.Pekerjaan", "F101_99"), ROW);
            assertThat(penduduk.statusKawin()).isEqualTo(StatusKawin.KAWIN_BELUM_TERCATAT);
            assertThat(penduduk.pekerjaan()).isEqualTo(Pekerjaan.PENATA_RAMBUT);
        }

        @Test
        void reportsColumns() {
            ReadSummary.Columns columns =
                    reading.read(Reading.siak(), HEADER + ROW).columns();
            assertThat(columns.mapped())
                    .containsEntry("NAMA_LGKP", "Nama")
                    .containsEntry("NO_KEC", "Alamat.KodeWilayah");
            assertThat(columns.ignored()).containsExactly("PFLAG");
            assertThat(columns.missing())
                    .contains("NamaIbu", "Alamat.KodePos")
                    .doesNotContain("Alamat.Kelurahan", "NIK");
        }

        @Test
        void servesItsDatasetOnly() {
            assertThatIllegalArgumentException().isThrownBy(() -> LegacyProfile.of("SIAK", CONTOH));
            assertThatIllegalArgumentException().isThrownBy(() -> LegacyProfile.of("SISMIOP", Reading.TYPE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecordReader.of(CONTOH, Reading.DATE)
                            .profile(siak())
                            .build());
        }
    }

    @Nested
    class Dates {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "dd/MM/yyyy|01/02/1980|1980-02-01",
                    "dd-MM-yyyy|31-12-1999|1999-12-31",
                    "yyyyMMdd|19800201|1980-02-01",
                    "yyyy-MM-dd 00:00:00.0|1980-02-01 00:00:00.0|1980-02-01",
                    "d/M/yyyy|1/2/1980|1980-02-01",
                    "d/M/yyyy|01/02/1980|1980-02-01",
                    "d MMMM yyyy|1 Agustus 1980|1980-08-01",
                    "d MMMM yyyy|17 Nopember 1980|1980-11-17",
                    "d MMMM yyyy|17 NOVEMBER 1980|1980-11-17",
                    "d MMM yyyy|9 Agt 1980|1980-08-09",
                    "d MMM yyyy|9 Ags 1980|1980-08-09",
                    "d MMM yyyy|9 Agu 1980|1980-08-09",
                    "d MMM yyyy|9 Okt 1980|1980-10-09",
                    "d MMM yyyy|9 Des 1980|1980-12-09",
                    "d MMM yyyy|9 Mei 1980|1980-05-09",
                    "dd-MMM-yy pivot 1930|15-JAN-80|1980-01-15",
                    "dd-MMM-yy pivot 1930|15-DEC-29|2029-12-15",
                    "dd-MMM-yy pivot 1930|15-MAY-30|1930-05-15",
                    "dd/MM/yy pivot 2000|01/02/00|2000-02-01"
                })
        void areRead_inTheDeclaredPattern(String pattern, String cell, LocalDate date) throws IOException {
            assertThat(contoh("date = " + pattern + "\n", "TGL", cell))
                    .containsExactly(new Contoh(null, null, null, null, date));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "dd/MM/yyyy|1/2/1980|tanggal.format", "dd/MM/yyyy|1980-02-01|tanggal.format",
                    "dd/MM/yyyy|01/02/80|tanggal.format", "dd/MM/yyyy|13/13/1980|tanggal.tidak-ada",
                    "dd/MM/yyyy|31/04/1980|tanggal.tidak-ada", "dd/MM/yyyy|01/02/1980 x|tanggal.format",
                    "d MMMM yyyy|17 Nopembre 1980|tanggal.tidak-ada", "d MMM yyyy|9 1980|tanggal.format",
                    "dd-MMM-yy pivot 1930|15-JAN-1980|tanggal.format"
                })
        void areRefused_inAnyOther(String pattern, String cell, String rule) throws IOException {
            assertThat(contoh("date = " + pattern + "\n", "TGL", cell)).containsExactly(rule);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "dd/MM/yy",
                    "MM/yyyy",
                    "dd/MM/yyyy/dd",
                    "dd/MM/yyyy pivot 1930",
                    "yyy-MM-dd",
                    "dd/MM/yy pivot x",
                    ""
                })
        void needAPattern_thatSaysEverything(String pattern) throws IOException {
            LegacyProfile profile = own("date = " + pattern + "\n");
            RecordReader.Builder<Contoh> reader =
                    RecordReader.of(CONTOH, Reading.DATE).profile(profile);
            assertThatIllegalArgumentException().isThrownBy(reader::build);
        }

        @Test
        void ofOneColumn_mayHaveAPatternOfTheirOwn() {
            Penduduk penduduk = readOnly(
                    siak().with("date.TanggalLahir", "dd-MM-yyyy"), ROW.replace("1980-01-12 00:00:00.0", "12-01-1980"));
            assertThat(penduduk.tanggalLahir()).isEqualTo(LocalDate.of(1980, 1, 12));
        }

        @Test
        void mayHaveNullMarks() throws IOException {
            Contoh none = new Contoh(null, null, null, null, null);
            assertThat(contoh("null-date = 1900-01-01\ndate = yyyy-MM-dd\n", "TGL;KD", "1900-01-01;1900-01-01"))
                    .containsExactly(new Contoh("1900-01-01", null, null, null, null));
            assertThat(contoh("null.Tanggal = KOSONG\n", "TGL;KD", "KOSONG;")).containsExactly(none);
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "LAT|-6,98|-6.98",
                    "LAT|1.234.567,50|1234567.50",
                    "LAT|12|12",
                    "LAT|1234,5|1234.5",
                    "LAT|0,1|0.1"
                })
        void areRead_withDeclaredSeparators(String column, String cell, BigDecimal value) throws IOException {
            assertThat(contoh("decimal = ,\nthousands = .\n", column, cell))
                    .containsExactly(new Contoh(null, null, value, null, null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1.5",
                    "1.2345,0",
                    "12.34.567",
                    "1,",
                    ",5",
                    "--1",
                    "1e5",
                    "1 000",
                    "Rp 5",
                    "+5",
                    "1.234.56",
                    ".5"
                })
        void areRefused_otherwise(String cell) throws IOException {
            assertThat(contoh("decimal = ,\nthousands = .\n", "LAT", cell)).containsExactly("angka.format");
        }

        @Test
        void areRefused_beyondEighteenDigits() throws IOException {
            assertThat(contoh("", "JML", "999999999999999999"))
                    .containsExactly(new Contoh(null, 999_999_999_999_999_999L, null, null, null));
            assertThat(contoh("", "JML", "9999999999999999999")).containsExactly("angka.terlalu-panjang");
            assertThat(contoh("", "JML", "9".repeat(10_000))).containsExactly("angka.terlalu-panjang");
            assertThat(contoh("", "JML", "1.5")).containsExactly("angka.format");
        }

        @Test
        void mayBeTrueOrFalse_asDeclared() throws IOException {
            String lines = "true = Ya | 1\nfalse = Tidak | 0\n";
            assertThat(contoh(lines, "AKTIF", "YA")).containsExactly(new Contoh(null, null, null, true, null));
            assertThat(contoh(lines, "AKTIF", "0")).containsExactly(new Contoh(null, null, null, false, null));
            assertThat(contoh(lines, "AKTIF", "mungkin")).containsExactly("boolean.format");
            assertThat(contoh("", "AKTIF", "Ya")).containsExactly("boolean.format");
        }
    }

    @Nested
    class Apostrophes {
        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "'Aisyah,'Aisyah",
                    "\u2019Aisyah,\u2019Aisyah",
                    "'123,123",
                    "' 123,123",
                    "\u20191980,1980",
                    "'-5,'-5"
                })
        void areDropped_beforeADigitOnly(String cell, String value) throws IOException {
            assertThat(contoh("apostrophe = strip\ntrim = yes\n", "KD", cell))
                    .containsExactly(new Contoh(value, null, null, null, null));
        }

        @Test
        void alone_areNoValue() throws IOException {
            assertThat(contoh("apostrophe = strip\n", "KD", "'"))
                    .containsExactly(new Contoh(null, null, null, null, null));
        }
    }

    @Nested
    class Load {
        @TempDir
        private Path folder;

        @Test
        void saysWhatEveryRecordHolds_whereTheFileIsSilent() {
            LegacyProfile profile = siak().with("value.Kewarganegaraan", "WNI").with("value.TempatLahir", "SEMARANG");
            String header = HEADER.replace("TMPT_LHR;", "");
            reading.read(Reading.canonical().profile(profile), header + ROW.replace("SEMARANG;", ""));
            assertThat(reading.only().tempatLahir()).isEqualTo("SEMARANG");
            assertThat(reading.only().kewarganegaraan()).isEqualTo(Kewarganegaraan.WNI);
        }

        @Test
        void butTheFilesOwnWord_goesBefore() {
            LegacyProfile profile = siak().with("value.TempatLahir", "KENDAL");
            assertThat(readOnly(profile, ROW).tempatLahir()).isEqualTo("SEMARANG");
        }

        @Test
        void refuses_aConstantThatTheFieldCannotHold() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Reading.canonical()
                            .profile(siak().with("value.JenisKelamin", "LAINNYA"))
                            .build())
                    .withMessageContaining("value.JenisKelamin");
        }

        @Test
        void takes_aVendorsOwnFile() throws IOException {
            Path file = folder.resolve("lama.profil");
            Files.writeString(file, "# contoh\n" + OWN + "\ncolumn.Kode = KODE LAMA | KD2\n", StandardCharsets.UTF_8);
            LegacyProfile profile = LegacyProfile.load(file);
            assertThat(profile.system()).isEqualTo("LAMA");
            assertThat(profile.dataset()).isEqualTo("uji.contoh");
            assertThat(contoh("column.Kode = KODE LAMA | KD2\n", "kode_lama", "x"))
                    .containsExactly(new Contoh("x", null, null, null, null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "warna = merah",
                    "date",
                    "system = X",
                    "delimiter = |",
                    "charset = windows-9999",
                    "kode.Kode = X"
                })
        void refuses_aLineThatIsNotUnderstood(String line) {
            assertThatIllegalArgumentException().isThrownBy(() -> own(line + "\n"));
        }

        @Test
        void names_theLine() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> own("\n# x\nwarna = merah\n"))
                    .withMessageContaining("line 5")
                    .withMessageContaining("warna");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "date.Tangal = yyyy",
                    "code.Jumlah.X = A",
                    "pad.Kode = x",
                    "factor.Kode = 10",
                    "factor.Jumlah = 0",
                    "factor.Jumlah = 1e3",
                    "number.Kode = 1:A",
                    "split.Kode = Tidak",
                    "region.Alamat = Kode"
                })
        void refuses_aFieldThatTheDatasetHasNot_orASlip(String line) throws IOException {
            LegacyProfile profile = own(line + "\n");
            RecordReader.Builder<Contoh> reader =
                    RecordReader.of(CONTOH, Reading.DATE).profile(profile);
            assertThatIllegalArgumentException().isThrownBy(reader::build);
        }

        @Test
        void refuses_aSchemeThatTheCodeListDoesNotKnow() {
            RecordReader.Builder<Penduduk> reader = Reading.canonical().profile(siak().with("code.Agama", "SIAK_99"));
            assertThatIllegalArgumentException().isThrownBy(reader::build).withMessageContaining("SIAK_99");
        }

        @Test
        void needs_systemAndDataset_inUtf8() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LegacyProfile.read(new ByteArrayInputStream(new byte[0])));
            assertThatExceptionOfType(LegacyProfile.ProfileException.class)
                    .isThrownBy(() -> LegacyProfile.read(new ByteArrayInputStream(new byte[] {'#', '\n', (byte) 0xC9})))
                    .withMessageContaining("UTF-8")
                    .matches(e -> e.line() == 2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "trim = maybe",
                    "nbsp = yes",
                    "apostrophe = x",
                    "delimiter = |",
                    "charset = UTF-16",
                    "charset = UTF-32LE",
                    "charset = nope",
                    "charset = ?",
                    "decimal = ..",
                    "thousands = ",
                    "split.Kode = Kode",
                    "warna = merah"
                })
        void names_keyAndLine_ofAValueThatTheKeyDoesNotTake(String line) {
            String key = line.substring(0, line.indexOf(' '));
            assertThatExceptionOfType(LegacyProfile.ProfileException.class)
                    .isThrownBy(() -> own("# x\n" + line + "\n"))
                    .withMessageContaining("line 4")
                    .withMessageContaining(key)
                    .matches(e -> e.line() == 4 && e.key().equals(key));
            assertThatExceptionOfType(LegacyProfile.ProfileException.class)
                    .isThrownBy(() ->
                            siak().with(key, line.substring(key.length() + 2).strip()))
                    .matches(e -> e.line() == 0 && e.key().equals(key));
        }

        @Test
        void takes_aByteOrderMark_andLinesOfAnyEnd() throws IOException {
            byte[] text = ("\uFEFF" + OWN.replace("\n", "\r\n") + "trim = no").getBytes(StandardCharsets.UTF_8);
            assertThat(LegacyProfile.read(new ByteArrayInputStream(text)).system())
                    .isEqualTo("LAMA");
        }

        @Test
        void refuses_whatIsNoProfile() {
            byte[] tooLong = new byte[(1 << 20) + 1];
            assertThatExceptionOfType(LegacyProfile.ProfileException.class)
                    .isThrownBy(() -> LegacyProfile.read(new ByteArrayInputStream(tooLong)));
        }
    }
}
