package id.go.semarangkota.berbagidata.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.go.semarangkota.berbagidata.format.csv.CsvSource;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our tokenizer against FastCSV, on random well-formed CSV of every kind. */
class CsvOracleTest {
    private static final long SEED = 20261123;
    private static final SourceLimits LIMITS = new SourceLimits(1 << 20, 1 << 16, 1000, 8);
    private static final String[] LINE_ENDS = {"\n", "\r\n", "\r"};
    private static final String[] TEXTS = {
        "a", "", " ", "\"", "x\"y", "1;2", "\n", "\r\n", "\r", "\u00E9", "\uD83D\uDE00", "\t", "'", "kata kata"
    };

    private static String cell(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(TEXTS[random.nextInt(TEXTS.length)]);
        }
        boolean quoted = random.nextInt(3) == 0 || text.toString().matches("(?s).*[\";,\\n\\r].*");
        return quoted ? "\"" + text.toString().replace("\"", "\"\"") + "\"" : text.toString();
    }

    private static String file(Random random, int columns) {
        StringBuilder file = new StringBuilder("k;".repeat(columns - 1)).append("k\n");
        for (int row = random.nextInt(40); row > 0; row--) {
            file.append('z');
            for (int i = 0; i < columns; i++) {
                file.append(i == 0 ? "" : ";" + cell(random));
            }
            file.append(LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
        }
        return file.toString();
    }

    private static List<List<String>> ours(String file) throws IOException {
        Row row = new Row();
        SourceText text =
                new SourceText(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        CsvSource source = CsvSource.open(text, header -> ';', LIMITS, row);
        List<List<String>> rows = new ArrayList<>(List.of(source.columns()));
        while (source.next(row)) {
            assertThat(row.defect()).isNull();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.text(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<String>> theirs(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            for (CsvRecord record : reader) {
                rows.add(record.getFields());
            }
        }
        return rows;
    }

    @Test
    void agrees() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            String file = file(random, 1 + random.nextInt(6));
            assertThat(ours(file)).as("seed %d, round %d", SEED, round).isEqualTo(theirs(file));
        }
    }
}
