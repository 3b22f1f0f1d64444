package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML beyond the vectors that all formats share: lists, reports, the quarantine, writing. */
class XmlTest {
    private static final RecordType<ListFieldTest.Kelas> KELAS = RecordType.of(ListFieldTest.Kelas.class);
    private static final String GOOD = "<Data>\n<Rekaman><Kode>7A</Kode><Murid>\n"
            + "<Butir><NIK>3374010101010001</NIK><Nama>Ani</Nama><Nilai>90</Nilai></Butir>\n"
            + "<Butir><NIK>3374014101010002</NIK><Nama>Budi</Nama></Butir>\n"
            + "</Murid><Wilayah><Butir>33.74.01</Butir><Butir>33.74.02</Butir></Wilayah>"
            + "<Tempat>{\"type\":\"Point\",\"coordinates\":[110.40,-7.00]}</Tempat></Rekaman></Data>";

    private final List<ListFieldTest.Kelas> records = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Reading reading = new Reading();

    private static RecordReader.Builder<ListFieldTest.Kelas> kelas() {
        return RecordReader.of(KELAS, Reading.DATE).format(DataFormat.XML);
    }

    private ReadSummary read(RecordReader.Builder<ListFieldTest.Kelas> reader, String xml) throws IOException {
        return reader.build()
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), new RecordReader.Handler<>() {
                    @Override
                    public void accepted(Outcome.Accepted<ListFieldTest.Kelas> accepted) {
                        records.add(accepted.record());
                    }

                    @Override
                    public void rejected(Outcome.Rejected<ListFieldTest.Kelas> rejected) {
                        violations.addAll(rejected.violations());
                    }
                });
    }

    @Nested
    class Lists {
        @Test
        void areElementsOfAnyName() throws IOException {
            read(kelas(), GOOD.replace("Butir", "Anak"));
            assertThat(records.get(0).murid())
                    .extracting(ListFieldTest.Murid::nama)
                    .containsExactly("Ani", "Budi");
            assertThat(records.get(0).murid().get(0).nilai()).isEqualTo(90);
            assertThat(records.get(0).wilayah()).containsExactly("33.74.01", "33.74.02");
        }

        @Test
        void mayBeTheJsonOfACell() throws IOException {
            read(kelas(), GOOD.replace("<Butir>33.74.01</Butir><Butir>33.74.02</Butir>", "[\"33.74.01\"]"));
            assertThat(records.get(0).wilayah()).containsExactly("33.74.01");
        }

        @Test
        void nameTheElementOfAWrongField() throws IOException {
            read(kelas(), GOOD.replace("3374014101010002", "1").replace("33.74.02", "33.7"));
            assertThat(violations)
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactlyInAnyOrder(
                            tuple("Murid[2].NIK", "nik.panjang"), tuple("Wilayah[2]", "kode-wilayah.bentuk"));
            assertThat(violations.get(0).position().line()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<Murid/>", "<Murid></Murid>", "<Murid>\n</Murid>"})
        void withoutElementsAreEmpty(String list) throws IOException {
            read(kelas(), "<Data><Rekaman><Kode>7A</Kode>" + list + "</Rekaman></Data>");
            assertThat(violations).extracting(Violation::ruleId).containsExactly("wajib-diisi");
        }

        @Test
        void ofRecords_refuseTexts_andListsOfTexts_refuseRecords() throws IOException {
            read(
                    kelas(),
                    "<Data><Rekaman><Kode>7A</Kode><Murid><Butir>Ani</Butir></Murid>"
                            + "<Wilayah><Butir><a>33</a></Butir></Wilayah></Rekaman></Data>");
            assertThat(violations).extracting(Violation::ruleId).containsExactly("baris.teks-lepas");
            violations.clear();
            read(kelas(), GOOD.replace("<Butir>33.74.01</Butir>", "<Butir><a>33.74.01</a></Butir>"));
            assertThat(violations).extracting(Violation::ruleId).containsExactly("isian.bukan-daftar");
        }

        @Test
        void refuseAFieldTwice_andElementsInAValue() throws IOException {
            read(kelas(), GOOD.replace("<Nama>Budi</Nama>", "<Nama>Budi</Nama><Nama>Budi</Nama>"));
            read(kelas(), GOOD.replace("<Nama>Budi</Nama>", "<Nama><Depan>Budi</Depan></Nama>"));
            assertThat(violations).extracting(Violation::ruleId).contains("baris.nama-ganda", "isian.struktur");
            assertThat(records).isEmpty();
        }

        @Test
        void haveLimits() {
            String many = "<Butir><NIK>3374010101010001</NIK></Butir>".repeat(3_000);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> read(kelas(), "<Data><Rekaman><Murid>" + many + "</Murid></Rekaman></Data>"))
                    .matches(e -> e.code() == UnreadableInputException.Code.CELL_TOO_LONG);
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() ->
                            read(kelas(), "<Data><Rekaman><Murid>" + "<Butir>".repeat(9) + "</Murid></Rekaman></Data>"))
                    .matches(e -> e.code() == UnreadableInputException.Code.TOO_DEEP);
        }

        @Test
        void holdGeometriesAsText_andRefuseOtherMarkup() throws IOException {
            read(kelas(), GOOD.replaceAll("<Tempat>.*</Tempat>", "<Tempat><Point>1 2</Point></Tempat>"));
            assertThat(violations)
                    .extracting(Violation::field, Violation::ruleId)
                    .containsExactly(tuple("Tempat", "isian.bukan-geojson"));
        }
    }

    @Nested
    class Reports {
        @Test
        void name_whatIsIgnored() throws IOException {
            String xml = GOOD.replace("<Kode>", "<Kode satuan=\"x\" xml:lang=\"id\">")
                    .replace("<Rekaman>", "<Rekaman nomor=\"1\"><Hobi/>")
                    .replace("<Nama>Budi</Nama>", "<Nama gelar=\"S.T.\">Budi</Nama><Hobi>x</Hobi>");
            ReadSummary summary = read(kelas(), xml);
            assertThat(records).hasSize(1);
            assertThat(summary.columns().ignored())
                    .containsExactly("@nomor", "Hobi", "Kode.@satuan", "Kode.@lang", "Murid.Nama.@gelar", "Murid.Hobi");
            assertThat(summary.columns().mapped()).containsEntry("Murid", "Murid");
        }

        @Test
        void doNotName_anEmptyPart_orWhatIsAboutSchemas() {
            String xml = "<Data xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                    + "xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:9/x.xsd\">"
                    + "<Rekaman xsi:type=\"x\"><Alamat>\n</Alamat></Rekaman></Data>";
            ReadSummary summary = reading.read(Reading.canonical().format(DataFormat.XML), xml);
            assertThat(summary.columns().ignored()).isEmpty();
            assertThat(summary.rejected()).isEqualTo(1);
        }

        @Test
        void find_utf8InDisguise() throws IOException {
            String xml = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + GOOD.replace("Ani", "An\u00EF");
            assertThat(read(kelas(), xml).fileFindings())
                    .extracting(Violation::ruleId)
                    .containsExactly("berkas.enkode-utf8");
        }
    }

    @Nested
    class Quarantined {
        @TempDir
        private Path folder;

        @Test
        void aRecord_canBeMendedAndFedBackAsCsv() throws IOException {
            String bad = GOOD.replace("Budi", "Budi Yang Namanya Terlalu Panjang");
            Path file = read(kelas().quarantine(Quarantine.in(folder.resolve("karantina"))), bad)
                    .quarantineFile();
            String mended = Files.readString(file).replace(" Yang Namanya Terlalu Panjang", "");
            read(RecordReader.of(KELAS, Reading.DATE), mended);
            read(kelas(), GOOD);
            assertThat(records).hasSize(2);
            assertThat(records.get(0)).isEqualTo(records.get(1));
        }

        @Test
        void elementsInAValue_areNotWrittenDownAsText() throws IOException {
            String bad = GOOD.replace("<Kode>7A", "<Kode><b>7A</b>");
            Path file = read(kelas().quarantine(Quarantine.in(folder.resolve("karantina"))), bad)
                    .quarantineFile();
            assertThat(Files.readString(file))
                    .contains("isian.struktur", "kosongkan sel ATURAN")
                    .doesNotContain("7A", "<");
        }
    }

    @Nested
    class Writing {
        private String written() {
            return out.toString(StandardCharsets.UTF_8);
        }

        private String write(String value) throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.XML, List.of("Kode"), out);
            writer.write(List.of(value));
            writer.finish();
            return written();
        }

        @Test
        void hasTheShapeOfTheSchema() throws IOException {
            read(kelas(), GOOD);
            RecordWriter<ListFieldTest.Kelas> writer = RecordWriter.of(KELAS, DataFormat.XML, out);
            writer.write(records.get(0));
            writer.finish();
            assertThat(written())
                    .isEqualTo(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                    + "<Data dataset=\"contoh.kelas\" versi=\"1.0\">\n"
                                    + "<Rekaman><Kode>7A</Kode><Murid>"
                                    + "<Butir><NIK>3374010101010001</NIK><Nama>Ani</Nama><Nilai>90</Nilai></Butir>"
                                    + "<Butir><NIK>3374014101010002</NIK><Nama>Budi</Nama></Butir></Murid>"
                                    + "<Wilayah><Butir>33.74.01</Butir><Butir>33.74.02</Butir></Wilayah>"
                                    + "<Tempat>{\"type\":\"Point\",\"coordinates\":[110.40,-7.00]}</Tempat></Rekaman>\n</Data>\n");
        }

        @Test
        void nestsDottedColumns_alsoWhereTheyStandApart() throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.XML, List.of("A.X", "B", "A.Y.Z", "C.D"), out);
            writer.write(Arrays.asList("1", "2", "3", null));
            writer.finish();
            assertThat(written())
                    .contains("<Data>\n<Rekaman><A><X>1</X><Y><Z>3</Z></Y></A><B>2</B></Rekaman>\n</Data>\n");
        }

        @Test
        void keepsMarkupAndLineEnds() throws IOException {
            assertThat(write("<a href='x'>&amp;]]>\r\n\t\"")).contains("&lt;a href='x'&gt;&amp;amp;]]&gt;&#13;\n\t\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rahasia\0",
                    "rahasia\u0001",
                    "rahasia\u001F",
                    "rahasia\uFFFE",
                    "rahasia\uFFFF",
                    "rahasia\uD83D",
                    "\uDE00rahasia"
                })
        void refuses_whatXmlCannotHold_withoutTheValue_andWithoutHalfARow(String value) throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.XML, List.of("Baik", "Kode"), out);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(List.of("x", value)))
                    .withMessageContaining("Kode")
                    .withMessageNotContaining("rahasia");
            writer.finish();
            assertThat(written()).endsWith("<Data>\n</Data>\n");
        }

        @Test
        void refuses_whatXmlCannotHold_alsoWithinLists() throws IOException {
            RecordWriter<ListFieldTest.Kelas> writer = RecordWriter.of(KELAS, DataFormat.XML, out);
            ListFieldTest.Murid murid = new ListFieldTest.Murid("1", "rahasia\u0002", null, null);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(new ListFieldTest.Kelas("7A", List.of(murid), null, null)))
                    .withMessageContaining("Murid")
                    .withMessageNotContaining("rahasia");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Kode Wilayah", "1A", "", "A.", ".A", "A..B", "A:B", "<A"})
        void refuses_namesThatAreNoElements(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RowWriter.of(DataFormat.XML, List.of(name), out))
                    .withMessageContaining("element");
        }

        @Test
        void isVisiblyCutOff_withoutFinish() throws IOException {
            RowWriter writer = RowWriter.of(DataFormat.XML, List.of("NIK"), out);
            writer.write(List.of("3374011201800001"));
            writer.close();
            assertThatExceptionOfType(UnreadableInputException.class)
                    .isThrownBy(() -> reading.read(Reading.canonical().format(DataFormat.XML), out.toByteArray()))
                    .matches(e -> e.code() == UnreadableInputException.Code.TRUNCATED);
        }
    }

    @Nested
    class Streams {
        @Test
        void thatFail_passTheirOwnExceptionOn() {
            InputStream broken = new SequenceInputStream(
                    new ByteArrayInputStream("<Data><Rekaman>".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("cable");
                        }

                        @Override
                        public int read(byte[] target, int offset, int length) throws IOException {
                            throw new IOException("cable");
                        }
                    });
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> kelas().build().read(broken, accepted -> {}))
                    .withMessage("cable");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "ISO-8859-1", "US-ASCII"})
        void areReadInWhatTheyDeclare(String charset) throws IOException {
            String xml = "<?xml version='1.0'\n encoding = \"" + charset + "\" standalone='yes' ?>" + GOOD;
            kelas().build()
                    .read(
                            new ByteArrayInputStream(xml.getBytes(Charset.forName(charset))),
                            accepted -> records.add(accepted.record()));
            assertThat(records).hasSize(1);
        }

        /** 100 MB of records: what the reader holds must not grow with them. */
        @Test
        void areReadInConstantMemory() throws IOException {
            String record = GOOD.substring(GOOD.indexOf("<Rekaman>"), GOOD.indexOf("</Data>"));
            ArrayNode described = JsonNodeFactory.instance.arrayNode().add("<Data>");
            described.addObject().put("repeat", record).put("times", 200_000);
            InputStream many = new PieceStream(described.add("</Data>"), described);
            Runtime runtime = Runtime.getRuntime();
            long[] seen = {0, Long.MAX_VALUE};
            kelas().build().read(many, accepted -> {
                if (++seen[0] % 50_000 == 0) {
                    runtime.gc();
                    long used = runtime.totalMemory() - runtime.freeMemory();
                    assertThat(used).isLessThan(seen[1] == Long.MAX_VALUE ? used + 1 : seen[1] + (8 << 20));
                    seen[1] = Math.min(seen[1], used);
                }
            });
            assertThat(seen[0]).isEqualTo(200_000);
        }
    }

    @Test
    void numbersAndTruthValues_areReadFromTheirCanonicalText() throws IOException {
        RecordType<Contoh> type = RecordType.of(Contoh.class);
        List<Contoh> read = new ArrayList<>();
        String xml = "<D><R><Kode>007</Kode><Jumlah>42</Jumlah><Lintang>-6.98</Lintang><Aktif>true</Aktif>"
                + "<Tanggal>2020-02-29</Tanggal></R></D>";
        RecordReader.of(type, Reading.DATE)
                .format(DataFormat.XML)
                .build()
                .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), a -> read.add(a.record()));
        assertThat(read)
                .containsExactly(new Contoh("007", 42L, new BigDecimal("-6.98"), true, LocalDate.of(2020, 2, 29)));
    }
}
