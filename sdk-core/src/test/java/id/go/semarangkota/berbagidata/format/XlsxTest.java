package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, as a spreadsheet writes them and as nobody should. */
class XlsxTest {
    private static final RecordType<Contoh> CONTOH = RecordType.of(Contoh.class);
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Kode</t></is></c>"
            + "<c r=\"B1\" t=\"str\"><v>Jumlah</v></c><c r=\"C1\" t=\"str\"><v>Lintang</v></c>"
            + "<c r=\"D1\" t=\"str\"><v>Aktif</v></c><c r=\"E1\" t=\"str\"><v>Tanggal</v></c></row>";

    @TempDir
    private Path folder;

    private final Reading reading = new Reading();
    private final List<Contoh> examples = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private static RecordReader.Builder<Contoh> contoh() {
        return RecordReader.of(CONTOH, Reading.DATE).format(DataFormat.XLSX);
    }

    private ReadSummary read(RecordReader.Builder<Contoh> reader, byte[] workbook) throws IOException {
        return reader.build().read(new ByteArrayInputStream(workbook), new RecordReader.Handler<>() {
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

    private ReadSummary readRows(String rows) throws IOException {
        return read(contoh(), Workbooks.of(HEADER + rows).bytes());
    }

    private Contoh example(String cells) throws IOException {
        readRows("<row r=\"2\">" + cells + "</row>");
        assertThat(violations).isEmpty();
        return examples.get(0);
    }

    private String rule(String cells) throws IOException {
        readRows("<row r=\"2\">" + cells + "</row>");
        assertThat(examples).isEmpty();
        assertThat(violations.get(0).position().line()).isEqualTo(2);
        return violations.get(0).ruleId();
    }

    private UnreadableInputException.Code refused(RecordReader.Builder<Contoh> reader, byte[] workbook) {
        UnreadableInputException refused =
                catchThrowableOfType(UnreadableInputException.class, () -> read(reader, workbook));
        assertThat(refused).isNotNull();
        assertThat(refused.message(Locale.ENGLISH)).doesNotContain("berkas.", "rahasia");
        return refused.code();
    }

    private UnreadableInputException.Code refused(Workbooks workbook) {
        return refused(contoh(), workbook.bytes());
    }

    private static byte[] residents(java.util.function.Consumer<Worksheet> changes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Uji", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Penduduk");
            String[] names = Reading.HEADER.split(",", -1);
            String[] values = Reading.VALID_ROW.split(",", -1);
            for (int i = 0; i < names.length; i++) {
                sheet.value(0, i, names[i]);
                sheet.value(1, i, values[i]);
            }
            sheet.value(1, 3, LocalDate.of(1980, 1, 12));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            changes.accept(sheet);
        }
        return out.toByteArray();
    }

    @Nested
    class Sheets {
        @Test
        void ofASpreadsheet_becomeRecords() throws IOException {
            ReadSummary summary = reading.read(Reading.canonical().format(DataFormat.XLSX), residents(sheet -> {}));
            Penduduk budi = reading.only();
            assertThat(budi.nik()).isEqualTo("3374011201800001");
            assertThat(budi.alamat().rt()).isEqualTo("001");
            assertThat(budi.tanggalLahir()).isEqualTo("1980-01-12");
            assertThat(summary.columns().mapped()).hasSize(11);
        }

        @Test
        void withIdentifiersAsNumbers_areRefusedWithTheReason() throws IOException {
            byte[] workbook = residents(sheet -> sheet.value(1, 0, 3374011201800001L));
            reading.read(Reading.canonical().format(DataFormat.XLSX), workbook);
            assertThat(reading.violations()).containsExactly("teks.bukan-teks NIK @2:1");
        }

        @Test
        void areReadFromFilesToo_inPlace() throws IOException {
            Path file = folder.resolve("penduduk.xlsx");
            Files.write(file, residents(sheet -> {}));
            long[] bytes = new long[1];
            Reading.canonical()
                    .format(DataFormat.XLSX)
                    .limits(new ReadLimits(1_000, 100, 100, 0, 8, 1, 1_000))
                    .onProgress(progress -> bytes[0] = progress.bytesRead())
                    .build()
                    .read(file, reading);
            assertThat(reading.accepted).hasSize(1);
            assertThat(bytes[0]).isPositive();
            Files.delete(file);
        }

        @Test
        void areTheFirst_orThatOfAName() throws IOException {
            byte[] workbook = Workbooks.of(HEADER + "<row><c t=\"str\"><v>A</v></c></row>")
                    .bytes();
            assertThat(read(contoh(), workbook).records()).isEqualTo(1);
            assertThat(read(contoh().sheet("Lain"), workbook).records()).isZero();
            assertThat(refused(contoh().sheet("rahasia"), workbook))
                    .isEqualTo(UnreadableInputException.Code.SHEET_MISSING);
        }

        @Test
        void mayHaveEmptyRowsAndCells_anywhere() throws IOException {
            ReadSummary summary = readRows("<row r=\"2\"><c r=\"A2\"/><c r=\"C2\" s=\"1\"/></row><row r=\"3\"/>"
                    + "<row r=\"7\"><c r=\"C7\"><v>1.5</v></c><c r=\"H7\"/></row>"
                    + "<row r=\"9\"><c r=\"E9\"><v>1.5</v></c></row>");
            assertThat(summary.blankRows()).isEqualTo(1);
            assertThat(examples).containsExactly(new Contoh(null, null, new BigDecimal("1.5"), null, null));
            assertThat(violations.get(0).position().line()).isEqualTo(9);
            assertThat(violations.get(0).position().column()).isEqualTo(5);
        }

        @Test
        void withAValueBeyondTheHeader_loseNothingInSilence() throws IOException {
            assertThat(rule("<c r=\"A2\" t=\"str\"><v>A</v></c><c r=\"F2\"><v>1</v></c>"))
                    .isEqualTo("baris.jumlah-kolom");
        }

        @Test
        void withoutContent_areEmpty() {
            assertThat(refused(Workbooks.of(""))).isEqualTo(UnreadableInputException.Code.EMPTY);
            assertThat(refused(Workbooks.of("<row><c t=\"str\"><v>X</v></c></row>")))
                    .isEqualTo(UnreadableInputException.Code.HEADER_UNKNOWN);
        }
    }

    @Nested
    class Cells {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<c t='s'><v>0</v></c>|nol",
                    "<c t='s'><v>2</v></c>|'satu '",
                    "<c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>|ab",
                    "<c t='str'><f>A1&amp;\"x\"</f><v>007</v></c>|007",
                    "<c t='s'><v>1</v></c>|",
                    "<c t='s'/>|",
                    "<c/>|"
                })
        void ofText_stayText(String cell, String expected) throws IOException {
            assertThat(example(cell + "<c r='B2'><v>1</v></c>").kode()).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<c><v>7</v></c>",
                    "<c t='n'><v>7</v></c>",
                    "<c><f>3+4</f><v>7</v></c>",
                    "<c t='b'><v>1</v></c>",
                    "<c s='1'><v>36526</v></c>"
                })
        void ofOtherKinds_areNoText(String cell) throws IOException {
            assertThat(rule(cell)).isEqualTo("teks.bukan-teks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<c t='e'><v>#N/A</v></c>", "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>"})
        void withErrors_areRefused(String cell) throws IOException {
            assertThat(rule(cell)).isEqualTo("isian.galat-lembar");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1.1000000000000001|1.1",
                    "42|42",
                    "1.5E3|1500",
                    "-6.98|-6.98",
                    "1E-7|0.00000010",
                    "150000.0|150000"
                })
        void ofNumbers_areTheDecimalNumberThatWasMeant(String value, BigDecimal expected) throws IOException {
            assertThat(example("<c r='C2'><v>" + value + "</v></c>").lintang()).isEqualByComparingTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.5", "1E300", "NaN", "0x10", "1E99999", "dua", "1d"})
        void thatAreNoWholeNumbers_areRefused(String value) throws IOException {
            assertThat(rule("<c r='B2'><v>" + value + "</v></c>")).startsWith("angka.");
        }

        @ParameterizedTest
        @CsvSource({
            "1,1,1900-01-01",
            "1,59,1900-02-28",
            "1,61,1900-03-01",
            "1,36526,2000-01-01",
            "2,36526,2000-01-01",
            "4,29232,1980-01-12",
            "1,2958465,9999-12-31",
            "1,29231.9999999,1980-01-12"
        })
        void ofDates_areTheDayThatIsShown(int style, String serial, LocalDate expected) throws IOException {
            assertThat(example("<c r='E2' s='" + style + "'><v>" + serial + "</v></c>")
                            .tanggal())
                    .isEqualTo(expected);
        }

        @Test
        void ofDates_countFrom1904_whereTheWorkbookDoes() throws IOException {
            Workbooks workbook = Workbooks.of(HEADER + "<row r='2'><c r='E2' s='1'><v>27770</v></c></row>")
                    .replaced("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
            read(contoh(), workbook.bytes());
            assertThat(examples.get(0).tanggal()).isEqualTo("1980-01-12");
        }

        @Test
        void ofDatesByIso_areDates() throws IOException {
            assertThat(example("<c r='E2' t='d'><v>1980-01-12T00:00:00</v></c>").tanggal())
                    .isEqualTo("1980-01-12");
        }

        @ParameterizedTest
        @CsvSource({
            "0,36526,tanggal.format", "3,0.5,tanggal.format", "5,36526,tanggal.format", "1,60,tanggal.format",
            "1,0,tanggal.format", "1,-1,tanggal.format", "1,2958466,tanggal.format", "1,36526.5,tanggal.dengan-waktu"
        })
        void thatShowNoDay_areNoDates(int style, String serial, String expected) throws IOException {
            assertThat(rule("<c r='E2' s='" + style + "'><v>" + serial + "</v></c>"))
                    .isEqualTo(expected);
        }

        @Test
        void ofTruthValues_areTrueAndFalse() throws IOException {
            assertThat(example("<c r='D2' t='b'><v>1</v></c>").aktif()).isTrue();
            examples.clear();
            assertThat(example("<c r='D2' t='b'><v>0</v></c>").aktif()).isFalse();
            assertThat(rule2("<c r='D2' t='b'><v>2</v></c>")).isEqualTo("boolean.format");
        }

        private String rule2(String cells) throws IOException {
            examples.clear();
            return rule(cells);
        }
    }

    @Nested
    class Hostile {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "D0CF11E0A1B11AE1",
                    "504B0304",
                    "504B050600000000000000000000000000000000000000000000",
                    "3C"
                })
        void bytes_areNoWorkbook(String hex) {
            byte[] bytes = java.util.HexFormat.of().parseHex(hex);
            assertThat(refused(contoh(), bytes))
                    .isIn(
                            UnreadableInputException.Code.WORKBOOK_MALFORMED,
                            UnreadableInputException.Code.TRUNCATED,
                            UnreadableInputException.Code.EMPTY);
        }

        @Test
        void cuts_areFound_whereverTheyAre() {
            byte[] whole =
                    Workbooks.of(HEADER + "<row><c t='s'><v>0</v></c></row>").bytes();
            for (int length = 1; length < whole.length - 700; length += 7) {
                assertThat(refused(contoh(), Arrays.copyOf(whole, length)))
                        .isIn(
                                UnreadableInputException.Code.WORKBOOK_MALFORMED,
                                UnreadableInputException.Code.TRUNCATED);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
        void parts_thatAreMissing(String part) {
            assertThat(refused(Workbooks.of(HEADER).without(part)))
                    .isEqualTo(UnreadableInputException.Code.WORKBOOK_MALFORMED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"})
        void documentTypes_inAnyPart(String part) {
            String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
            assertThat(refused(Workbooks.of(HEADER).with(part, bomb)))
                    .isEqualTo(UnreadableInputException.Code.WORKBOOK_MALFORMED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<c t='s'><v>3</v></c>",
                    "<c t='s'><v>2000000000</v></c>",
                    "<c t='s'><v>-1</v></c>",
                    "<c t='s'><v>x</v></c>",
                    "<c t='x'><v>1</v></c>",
                    "<c r='12'><v>1</v></c>",
                    "<c r='B2'><v>1</v></c><c r='A2'><v>1</v></c>",
                    "<c><v><v>1</v></v></c>",
                    "<c>"
                })
        void cells_thatAreNone(String cells) {
            assertThat(refused(Workbooks.of(HEADER + "<row r='2'>" + cells + "</row>")))
                    .isEqualTo(UnreadableInputException.Code.WORKBOOK_MALFORMED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"ALM2", "XFD2", "ZZZZZZZ2"})
        void columns_beyondTheLimit(String address) {
            assertThat(refused(Workbooks.of(HEADER + "<row r='2'><c r='" + address + "'><v>1</v></c></row>")))
                    .isEqualTo(UnreadableInputException.Code.TOO_MANY_COLUMNS);
        }

        @Test
        void values_beyondTheLimit() {
            String run = "<r><t>" + "x".repeat(10_000) + "</t></r>";
            assertThat(refused(Workbooks.of(HEADER + "<row><c t='inlineStr'><is>" + run.repeat(7) + "</is></c></row>")))
                    .isEqualTo(UnreadableInputException.Code.CELL_TOO_LONG);
            assertThat(refused(Workbooks.of(HEADER)
                            .with("xl/sharedStrings.xml", "<sst><si>" + run.repeat(7) + "</si></sst>")))
                    .isEqualTo(UnreadableInputException.Code.CELL_TOO_LONG);
            String row = "<row>" + ("<c t='str'><v>" + "x".repeat(60_000) + "</v></c>").repeat(20) + "</row>";
            assertThat(refused(Workbooks.of(HEADER + row))).isEqualTo(UnreadableInputException.Code.RECORD_TOO_LONG);
        }

        @Test
        void texts_beyondTheLimit_alsoEmptyOnes() {
            RecordReader.Builder<Contoh> small = contoh().limits(new ReadLimits(1_000, 100, 100, 0, 8, 1, 50_000));
            byte[] empties = Workbooks.of(HEADER)
                    .with("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(7_000) + "</sst>")
                    .bytes();
            assertThat(refused(small, empties)).isEqualTo(UnreadableInputException.Code.WORKBOOK_TOO_LARGE);
        }

        @Test
        void streams_beyondTheLimit() {
            RecordReader.Builder<Contoh> small = contoh().limits(new ReadLimits(1_000, 100, 100, 0, 8, 1, 1_000));
            assertThat(refused(small, Workbooks.of(HEADER).bytes()))
                    .isEqualTo(UnreadableInputException.Code.WORKBOOK_TOO_LARGE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"})
        void bombs_inAnyPart(String part) {
            String bomb = "<worksheet>" + " ".repeat(60_000_000) + "</worksheet>";
            assertThat(refused(Workbooks.of(HEADER).with(part, bomb)))
                    .isEqualTo(UnreadableInputException.Code.WORKBOOK_TOO_LARGE);
        }

        @Test
        void depths() {
            assertThat(refused(Workbooks.of(HEADER + "<row r='2'>" + "<x>".repeat(100_000))))
                    .isEqualTo(UnreadableInputException.Code.TOO_DEEP);
        }
    }

    @Nested
    class Quarantined {
        @Test
        void rows_holdNoNumberAsText_andDatesInThePattern() throws IOException {
            RecordReader.Builder<Contoh> reader = contoh().quarantine(Quarantine.in(folder.resolve("karantina")));
            String cells = "<row r='2'><c r='A2'><v>3374011201800001</v></c><c r='B2'><v>5</v></c>"
                    + "<c r='E2' s='1'><v>36526</v></c></row>";
            Path file = read(reader, Workbooks.of(HEADER + cells).bytes()).quarantineFile();
            assertThat(Files.readString(file))
                    .contains("2000-01-01", "teks.bukan-teks", "kosongkan sel ATURAN")
                    .doesNotContain("3374011201800001");
        }
    }

    @Nested
    class Oracle {
        /** What fastexcel-reader reads of a workbook that fastexcel wrote, this reader reads too. */
        @Test
        void agrees_onTexts() throws IOException {
            Random random = new Random(20261127);
            List<String> texts = new ArrayList<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(out, "Uji", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Data");
                sheet.value(0, 0, "Kode");
                for (int i = 1; i <= 2_000; i++) {
                    String text = random.ints(1 + random.nextInt(20), 0, 18)
                            .mapToObj(at -> "ab<>&\"' 0123\u00E9\u4E2D__xyz".substring(at, at + 1))
                            .reduce("t", String::concat);
                    texts.add(text);
                    sheet.value(i, 0, text);
                }
            }
            read(contoh(), out.toByteArray());
            assertThat(examples).extracting(Contoh::kode).isEqualTo(texts);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                    Stream<org.dhatim.fastexcel.reader.Row> rows =
                            workbook.getFirstSheet().openStream()) {
                assertThat(rows.skip(1).map(row -> row.getCellText(0))).isEqualTo(texts);
            }
        }
    }

    @Test
    void isNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordWriter.of(CONTOH, DataFormat.XLSX, new ByteArrayOutputStream()))
                .withMessageContaining("format");
    }
}
