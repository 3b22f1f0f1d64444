package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordWriterTest {
    private static final RecordType<Contoh> CONTOH = RecordType.of(Contoh.class);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Penduduk resident(String street) {
        return Penduduk.builder()
                .nik("3374011201800001")
                .nama("BUDI \"BUD\" SANTOSO")
                .tempatLahir("Semarang")
                .tanggalLahir(LocalDate.of(1980, 1, 12))
                .jenisKelamin(JenisKelamin.LAKI_LAKI)
                .alamat(Alamat.builder()
                        .jalan(street)
                        .rt("001")
                        .rw("002")
                        .kelurahan("Sekayu")
                        .kecamatan("Semarang Tengah")
                        .kota("Kota Semarang")
                        .build())
                .build();
    }

    private void write(DataFormat format, Penduduk... residents) throws IOException {
        RecordWriter<Penduduk> writer = RecordWriter.of(Reading.TYPE, format, out);
        for (Penduduk resident : residents) {
            writer.write(resident);
        }
        writer.finish();
    }

    @Nested
    class Json {
        @Test
        void hasTheArticlesShape() throws IOException {
            write(DataFormat.JSON, resident("Jl. Contoh No. 1"));
            assertThat(written())
                    .isEqualTo(
                            "[\n{\"NIK\":\"3374011201800001\",\"Nama\":\"BUDI \\\"BUD\\\" SANTOSO\","
                                    + "\"TempatLahir\":\"Semarang\",\"TanggalLahir\":\"1980-01-12\",\"JenisKelamin\":\"Laki-laki\","
                                    + "\"Alamat\":{\"Jalan\":\"Jl. Contoh No. 1\",\"RT\":\"001\",\"RW\":\"002\","
                                    + "\"Kelurahan\":\"Sekayu\",\"Kecamatan\":\"Semarang Tengah\",\"Kota\":\"Kota Semarang\"}}\n]\n");
        }

        @Test
        void ofNoRecords_isAnEmptyArray() throws IOException {
            write(DataFormat.JSON);
            assertThat(written()).isEqualTo("[\n]\n");
        }

        @Test
        void hasOneObjectALine_asNdjson() throws IOException {
            write(DataFormat.NDJSON, resident("A"), resident("B"));
            assertThat(written().lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("{\"NIK\"") && line.endsWith("}}"));
        }

        @Test
        void writes_numbersBare_andTextQuoted() throws IOException {
            RecordWriter<Contoh> writer = RecordWriter.of(CONTOH, DataFormat.NDJSON, out);
            writer.write(new Contoh("007", 42L, new BigDecimal("-6.98"), true, null));
            writer.finish();
            assertThat(written()).isEqualTo("{\"Kode\":\"007\",\"Jumlah\":42,\"Lintang\":-6.98,\"Aktif\":true}\n");
        }

        @Test
        void isVisiblyCutOff_withoutFinish() throws IOException {
            RecordWriter<Penduduk> writer = RecordWriter.of(Reading.TYPE, DataFormat.JSON, out);
            writer.write(resident("A"));
            writer.close();
            Reading reading = new Reading();
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> reading.read(Reading.canonical().format(DataFormat.JSON), out.toByteArray()))
                    .matches(e -> e.code() == UnreadableInputException.Code.TRUNCATED);
        }
    }

    @Nested
    class RoundTrip {
        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
        void gives_theSameRecords(DataFormat format) throws IOException {
            long seed = 20261123;
            List<Contoh> records = records(new Random(seed));
            RecordWriter<Contoh> writer = RecordWriter.of(CONTOH, format, out);
            for (Contoh record : records) {
                writer.write(record);
            }
            writer.finish();
            List<Contoh> read = new ArrayList<>();
            RecordReader.of(CONTOH, Reading.DATE)
                    .format(format)
                    .build()
                    .read(new ByteArrayInputStream(out.toByteArray()), accepted -> read.add(accepted.record()));
            assertThat(read).as("seed %d", seed).isEqualTo(records);
        }

        private List<Contoh> records(Random random) {
            String characters = "ab ,;\"'=+-@\t\n\r\u00E9\u2019\uD83D\uDE00\\{}[]:0123456789";
            int[] points = characters.codePoints().toArray();
            List<Contoh> records = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                StringBuilder text = new StringBuilder("'".repeat(random.nextInt(3)));
                for (int length = random.nextInt(12) + 1; length > 0; length--) {
                    text.appendCodePoint(points[random.nextInt(points.length)]);
                }
                records.add(new Contoh(
                        text.toString(),
                        random.nextBoolean() ? null : random.nextLong() / 100,
                        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(), random.nextInt(6)),
                        random.nextBoolean() ? null : random.nextBoolean(),
                        random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000))));
            }
            return records;
        }
    }

    @Nested
    class Csv {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "=1+1|'=1+1",
                    "+62811|'+62811",
                    "@cmd|'@cmd",
                    "-cmd|'-cmd",
                    "'=1|''=1",
                    "''@x|'''@x",
                    "-6.98|-6.98",
                    "-|-",
                    "3374011201800001|3374011201800001",
                    "Jl. A|Jl. A",
                    "JL. X;=cmd|JL. X;'=cmd",
                    "JL. X;'@cmd|JL. X;''@cmd",
                    "JL. X; =1|JL. X; =1",
                    "JL. X;-cmd|JL. X;'-cmd",
                    "-6.98;110.4|-6.98;110.4",
                    "-6.98;-110.4|-6.98;-110.4",
                    "-6.98;-1+cmd|-6.98;'-1+cmd",
                    "1980-01-12;-|1980-01-12;-",
                    "\uFF1D1+1|'\uFF1D1+1",
                    "X;\uFF0Bcmd|X;'\uFF0Bcmd",
                    "\uFF0D1|'\uFF0D1",
                    "\uFF201|'\uFF201",
                    "001|001"
                })
        void guards_whatASpreadsheetWouldExecute_andNothingElse(String value, String cell) throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.CSV, List.of("Kode"), out);
            writer.write(List.of(value));
            writer.finish();
            assertThat(written()).isEqualTo("Kode\n" + cell + "\n");
        }

        @Test
        void quotes_whatNeedsIt() throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.CSV, List.of("A", "B", "C", "D"), out);
            writer.write(Arrays.asList("a,b", "a\"b", "a\nb", null));
            writer.finish();
            assertThat(written()).isEqualTo("A,B,C,D\n\"a,b\",\"a\"\"b\",\"a\nb\",\n");
        }
    }

    @Nested
    class Rows {
        @Test
        void nest_dottedColumns_alsoWhereTheyStandApart() throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.NDJSON, List.of("A.X", "B", "A.Y.Z", "C.D"), out);
            writer.write(Arrays.asList("1", "2", "3", null));
            writer.finish();
            assertThat(written()).isEqualTo("{\"A\":{\"X\":\"1\",\"Y\":{\"Z\":\"3\"}},\"B\":\"2\"}\n");
        }

        @Test
        void refuse_aNameThatIsBothValueAndPart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RowWriter.of(DataFormat.JSON, List.of("A", "A.B"), out))
                    .withMessageContaining("A.B");
            assertThatIllegalArgumentException().isThrownBy(() -> RowWriter.of(DataFormat.CSV, List.of("A", "A"), out));
            assertThatIllegalArgumentException().isThrownBy(() -> RowWriter.of(DataFormat.CSV, List.of(), out));
        }

        @Test
        void refuse_anotherNumberOfValues_andHalfCharacters_withoutTheValue() throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.CSV, List.of("A", "B"), out);
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(List.of("rahasia")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(List.of("rahasia\uD83D", "b")))
                    .withMessageNotContaining("rahasia")
                    .withMessageContaining("A");
        }

        @Test
        void refuse_anythingAfterFinish() throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.CSV, List.of("A"), out);
            writer.finish();
            writer.finish();
            assertThatIllegalStateException().isThrownBy(() -> writer.write(List.of("x")));
        }

        @Test
        void passOn_aDiskThatIsFull() throws IOException {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("No space left on device");
                }
            };
            RowWriter writer = RowWriter.of(DataFormat.NDJSON, List.of("A"), full);
            writer.write(List.of("x"));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(writer::finish)
                    .withMessageContaining("space");
        }
    }
}
