package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of a query, from a database in memory. */
class ResultSetTest {
    private static final String RESIDENT =
            "CREATE TABLE penduduk (NIK CHAR(20), Nama VARCHAR(80), \"TempatLahir\" CLOB,"
                    + " TanggalLahir DATE, JenisKelamin VARCHAR(10), jalan VARCHAR(80), rt CHAR(5), rw CHAR(5), foto BLOB)";
    private static final String GOOD = "INSERT INTO penduduk VALUES ('3374011201800001', 'BUDI SANTOSO', 'Semarang',"
            + " DATE '1980-01-12', 'Laki-laki', 'Jl. Contoh No. 1', '001', '002', X'00')";
    private static final String QUERY = "SELECT NIK, Nama, \"TempatLahir\", TanggalLahir, JenisKelamin,"
            + " jalan AS \"Alamat.Jalan\", rt AS \"Alamat.RT\", rw AS \"Alamat.RW\", 'Sekayu' AS \"Alamat.Kelurahan\","
            + " 'Semarang Tengah' AS \"Alamat.Kecamatan\", 'Kota Semarang' AS \"Alamat.Kota\", foto FROM penduduk ORDER BY 2";

    private final Reading reading = new Reading();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        run(RESIDENT);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ReadSummary read(RecordReader.Builder<Penduduk> reader, String query) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return reader.build().read(rows, reading);
        }
    }

    private final List<Contoh> examples = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private void readExamples(String query) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            RecordReader.of(RecordType.of(Contoh.class), Reading.DATE).build().read(rows, new RecordReader.Handler<>() {
                @Override
                public void accepted(Outcome.Accepted<Contoh> accepted) {
                    examples.add(accepted.record());
                }

                @Override
                public void rejected(Outcome.Rejected<Contoh> rejected) {
                    violations.addAll(rejected.violations());
                }
            });
        }
    }

    private Contoh example(String query) throws SQLException, IOException {
        readExamples(query);
        assertThat(violations).isEmpty();
        return examples.get(0);
    }

    private String rule(String query) throws SQLException, IOException {
        readExamples(query);
        assertThat(examples).isEmpty();
        return violations.get(0).ruleId();
    }

    @Nested
    class Rows {
        @Test
        void becomeRecords_columnsMappedByTheirLabels() throws SQLException, IOException {
            run(GOOD);
            ReadSummary summary = read(Reading.canonical(), QUERY);
            Penduduk budi = reading.only();
            assertThat(budi.nik()).isEqualTo("3374011201800001");
            assertThat(budi.tempatLahir()).isEqualTo("Semarang");
            assertThat(budi.tanggalLahir()).isEqualTo("1980-01-12");
            assertThat(budi.alamat().rt()).isEqualTo("001");
            assertThat(summary.columns().ignored()).containsExactly("FOTO");
            assertThat(summary.columns().mapped()).containsEntry("NAMA", "Nama");
        }

        @Test
        void areJudged_whereTheyStand() throws SQLException, IOException {
            run(GOOD);
            run(GOOD.replace("BUDI", "TITI")
                    .replace("'3374011201800001'", "'1'")
                    .replace("'Laki-laki'", "NULL"));
            read(Reading.canonical(), QUERY);
            assertThat(reading.accepted).hasSize(1);
            assertThat(reading.violations()).containsExactly("nik.panjang NIK @2:1", "wajib-diisi JenisKelamin @2:5");
        }

        @Test
        void mayBeNone() throws SQLException, IOException {
            assertThat(read(Reading.canonical(), QUERY).records()).isZero();
        }

        @Test
        void ofAQueryThatLacksARequiredColumn_areRefused() {
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> read(Reading.canonical(), "SELECT NIK, Nama FROM penduduk"))
                    .matches(e -> e.code() == UnreadableInputException.Code.COLUMN_MISSING);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> read(Reading.canonical(), QUERY.replace("foto", "Nama AS NIK")))
                    .matches(e -> e.code() == UnreadableInputException.Code.COLUMN_DUPLICATE);
        }

        @Test
        void haveLimits() throws SQLException {
            run(GOOD);
            ReadLimits narrow = new ReadLimits(1_000, 15, 100, 0, 8, 100, 1);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> read(Reading.canonical().limits(narrow), QUERY))
                    .matches(e -> e.code() == UnreadableInputException.Code.CELL_TOO_LONG);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(
                            () -> read(Reading.canonical().limits(new ReadLimits(50, 50, 100, 0, 8, 100, 1)), QUERY))
                    .matches(e -> e.code() == UnreadableInputException.Code.RECORD_TOO_LONG);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> read(Reading.canonical().limits(new ReadLimits(50, 50, 11, 0, 8, 100, 1)), QUERY))
                    .matches(e -> e.code() == UnreadableInputException.Code.TOO_MANY_COLUMNS);
        }

        @Test
        void ofALongText_areNotTakenInWhole() throws SQLException {
            run(GOOD.replace("'Semarang'", "SPACE(10000000)"));
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> read(Reading.canonical(), QUERY))
                    .matches(e -> e.code() == UnreadableInputException.Code.CELL_TOO_LONG);
        }

        @Test
        void ofADatabaseThatFails_endInAnIOException() throws SQLException {
            run(GOOD);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> {
                        Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(QUERY);
                        rows.close();
                        Reading.canonical().build().read(rows, reading);
                    })
                    .withCauseInstanceOf(SQLException.class)
                    .withMessageContaining("SQLSTATE");
        }
    }

    @Nested
    class Values {
        @Test
        void ofEveryType_areWhatTheDatabaseSays() throws SQLException, IOException {
            assertThat(example("SELECT 'A' Kode, CAST(42 AS BIGINT) Jumlah, CAST(-6.98 AS NUMERIC(10,2)) Lintang,"
                            + " TRUE Aktif, DATE '2020-02-29' Tanggal"))
                    .isEqualTo(new Contoh("A", 42L, new BigDecimal("-6.98"), true, LocalDate.of(2020, 2, 29)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CAST(NULL AS VARCHAR)",
                    "CAST('' AS VARCHAR)",
                    "CAST('' AS CHAR(3))",
                    "CAST(NULL AS CLOB)",
                    "CAST(NULL AS INT)"
                })
        void thatAreNone_areAbsent(String value) throws SQLException, IOException {
            assertThat(example("SELECT " + value + " Kode").kode()).isNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Jumlah; CAST(NULL AS BIGINT)",
                    "Lintang; CAST(NULL AS DOUBLE)",
                    "Aktif; CAST(NULL AS BOOLEAN)",
                    "Tanggal; CAST(NULL AS DATE)",
                    "Tanggal; CAST(NULL AS TIMESTAMP)",
                    "Tanggal; CAST(NULL AS TIMESTAMP WITH TIME ZONE)",
                    "Kode; CAST(NULL AS BLOB)"
                })
        void thatAreNull_areAbsent_inEveryType(String column) throws SQLException, IOException {
            String[] parts = column.split("; ", -1);
            assertThat(example("SELECT " + parts[1] + " " + parts[0]))
                    .isEqualTo(new Contoh(null, null, null, null, null));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CAST(7 AS NUMERIC(16))",
                    "CAST(7 AS BIGINT)",
                    "CAST(7 AS DOUBLE)",
                    "TRUE",
                    "DATE '2020-01-01'",
                    "TIMESTAMP '2020-01-01 00:00:00'"
                })
        void thatAreNoText_areRefusedAsText(String value) throws SQLException, IOException {
            assertThat(rule("SELECT " + value + " Kode")).isEqualTo("teks.bukan-teks");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "CAST(150000 AS NUMERIC(15,2))|150000",
                    "CAST(150000 AS INT)|150000",
                    "CAST(150000 AS DOUBLE)|150000",
                    "CAST(-1 AS SMALLINT)|-1",
                    "CAST('1' AS VARCHAR)|1"
                })
        void thatAreWhole_areWholeNumbers(String value, long expected) throws SQLException, IOException {
            assertThat(example("SELECT " + value + " Jumlah").jumlah()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "CAST(1.50 AS NUMERIC(15,2))|1.50",
                    "CAST(0.1 AS DOUBLE)|0.1",
                    "CAST(1.1 AS REAL)|1.1",
                    "CAST(1E-7 AS DOUBLE)|0.00000010"
                })
        void thatAreDecimal_areReadWithoutLocale(String value, BigDecimal expected) throws SQLException, IOException {
            assertThat(example("SELECT " + value + " Lintang").lintang()).isEqualByComparingTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CAST(1.5 AS NUMERIC(5,2))",
                    "CAST('NaN' AS DOUBLE)",
                    "CAST('Infinity' AS DOUBLE)",
                    "CAST('1E+2000' AS DECFLOAT)",
                    "DATE '2020-01-01'",
                    "TRUE",
                    "X'00'"
                })
        void thatAreNoWholeNumbers_areRefused(String value) throws SQLException, IOException {
            assertThat(rule("SELECT " + value + " Jumlah")).isIn("angka.format", "isian.struktur");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"DATE '1945-08-17'", "TIMESTAMP '1945-08-17 00:00:00'", "CAST('1945-08-17' AS VARCHAR)"})
        void thatAreDates_areTheSameDay_inAnyZone(String value) throws SQLException, IOException {
            TimeZone kept = TimeZone.getDefault();
            try {
                for (String zone : List.of("Asia/Jakarta", "Pacific/Chatham", "America/Sao_Paulo", "Pacific/Apia")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zone));
                    examples.clear();
                    assertThat(example("SELECT " + value + " Tanggal").tanggal())
                            .as(zone)
                            .isEqualTo("1945-08-17");
                }
            } finally {
                TimeZone.setDefault(kept);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"TIMESTAMP '1945-08-17 10:00:00'", "TIMESTAMP WITH TIME ZONE '1945-08-17 00:00:00+07'"})
        void thatAreMoments_areNoDates(String value) throws SQLException, IOException {
            assertThat(rule("SELECT " + value + " Tanggal")).isEqualTo("tanggal.dengan-waktu");
        }

        /** A driver of before JDBC 4.2 knows no java.time. */
        @Test
        void thatAreDates_areReadFromOldDriversToo() throws SQLException, IOException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT DATE '1980-01-12' Tanggal UNION ALL SELECT NULL")) {
                ResultSet old = (ResultSet) Proxy.newProxyInstance(
                        ResultSetTest.class.getClassLoader(),
                        new Class<?>[] {ResultSet.class},
                        (proxy, method, args) -> {
                            if (method.getName().equals("getObject") && args.length == 2) {
                                throw new SQLFeatureNotSupportedException();
                            }
                            return method.invoke(rows, args);
                        });
                RecordReader.of(RecordType.of(Contoh.class), Reading.DATE)
                        .build()
                        .read(old, accepted -> examples.add(accepted.record()));
            }
            assertThat(examples).extracting(Contoh::tanggal).containsExactly(LocalDate.of(1980, 1, 12), null);
        }

        @Test
        void ofBytes_areRefused() throws SQLException, IOException {
            assertThat(rule("SELECT X'00' Kode")).isEqualTo("isian.struktur");
        }

        @Test
        void ofEnums_areTheirText() throws SQLException, IOException {
            assertThat(example("SELECT CAST('B' AS ENUM('A', 'B')) Kode").kode())
                    .isEqualTo("B");
        }
    }

    @Nested
    class Profile {
        private static final String SIAK = "SELECT '3374011201800001' NIK, ' BUDI SANTOSO ' NAMA_LGKP, 1 JENIS_KLMIN,"
                + " 'SEMARANG' TMPT_LHR, DATE '1980-01-12' TGL_LHR, 'JL. PEMUDA 1' ALAMAT, 1 NO_RT, 2 NO_RW,"
                + " 33 NO_PROP, 74 NO_KAB, 1 NO_KEC, 1001 NO_KEL";

        @TempDir
        private Path folder;

        @Test
        void mapsLegacyColumns_andNumbersThatStandForCodes() throws SQLException, IOException {
            read(Reading.siak(), SIAK);
            Penduduk budi = reading.only();
            assertThat(budi.nama()).isEqualTo("BUDI SANTOSO");
            assertThat(budi.tanggalLahir()).isEqualTo("1980-01-12");
            assertThat(budi.alamat().rt()).isEqualTo("001");
            assertThat(budi.alamat().kodeWilayah()).isEqualTo("33.74.01.1001");
        }

        @Test
        void quarantinesInItsOwnPattern_soThatARepairedRowIsTaken() throws SQLException, IOException {
            RecordReader.Builder<Penduduk> reader =
                    Reading.siak().quarantine(Quarantine.in(folder.resolve("karantina")));
            Path file = read(reader, SIAK.replace("'3374011201800001'", "'337401120180000'"))
                    .quarantineFile();
            assertThat(reading.violations()).containsExactly("nik.panjang NIK @1:1");
            String mended = Files.readString(file).replace("337401120180000", "3374011201800001");
            assertThat(mended).contains("1980-01-12 00:00:00.0");
            reading.read(Reading.siak(), mended);
            assertThat(reading.only().tanggalLahir()).isEqualTo("1980-01-12");
        }

        @Test
        void quarantinesNoNumber_asIfItWereText() throws SQLException, IOException {
            RecordReader.Builder<Penduduk> reader =
                    Reading.siak().quarantine(Quarantine.in(folder.resolve("karantina")));
            Path file = read(reader, SIAK.replace("'3374011201800001'", "3374011201800001"))
                    .quarantineFile();
            assertThat(reading.violations()).containsExactly("teks.bukan-teks NIK @1:1");
            assertThat(Files.readString(file))
                    .contains("teks.bukan-teks", "kosongkan sel ATURAN")
                    .doesNotContain("3374011201800001");
        }
    }
}
