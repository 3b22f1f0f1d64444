package id.go.semarangkota.berbagidata.testkit.data;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.format.RowWriter;
import id.go.semarangkota.berbagidata.standard.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sample files of one dataset: valid ones, and one of which each row breaks a rule that the file beside it names. */
final class ContohBerkas<T extends Record> {
    static final DataSintetis DATA = DataSintetis.withSeed(3374);

    /** The valid files, the same records in each format that is written. */
    static final Map<DataFormat, String> VALID = Map.of(
            DataFormat.CSV, "sah.csv",
            DataFormat.NDJSON, "sah.ndjson",
            DataFormat.JSON, "sah.json",
            DataFormat.XML, "sah.xml");

    static final int ROWS = 20;

    private static final int AT_MOST = 5_000;

    private final Generated<T> dataset;
    private final List<String> columns;

    /** A way to make a row invalid. */
    private record Fault(
            String where, String column, @Nullable String cell, String rule) {}

    ContohBerkas(Generated<T> dataset) {
        this.dataset = dataset;
        this.columns = dataset.type().fields().stream().map(Field::path).toList();
    }

    /** Names and contents. */
    Map<String, String> files() throws IOException {
        List<Fault> faults = faults();
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<DataFormat, String> sample : VALID.entrySet()) {
            files.put(sample.getValue(), valid(sample.getKey()));
        }
        files.put("tidak-sah.csv", invalid(faults));
        files.put("tidak-sah.aturan.csv", expectation(faults));
        return files;
    }

    private String valid(DataFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter<T> writer = RecordWriter.of(dataset.type(), format, out);
        for (Iterator<T> rows = dataset.stream(DATA, ROWS).iterator(); rows.hasNext(); ) {
            writer.write(rows.next());
        }
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String invalid(List<Fault> faults) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowWriter writer = RowWriter.of(DataFormat.CSV, columns, out);
        Iterator<T> rows = dataset.stream(DATA, AT_MOST).iterator();
        for (Fault fault : faults) {
            List<@Nullable String> row = next(rows, fault.where);
            String cell = fault.cell == null ? null : filled(fault.cell, row);
            row.set(columns.indexOf(fault.column), cell);
            writer.write(row);
        }
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<@Nullable String> next(Iterator<T> rows, String where) {
        while (true) {
            List<@Nullable String> row = dataset.cells(rows.next());
            if (where.isEmpty() || List.of(where.split("&")).stream().allMatch(condition -> holds(condition, row))) {
                return row;
            }
        }
    }

    private boolean holds(String condition, List<@Nullable String> row) {
        String[] sides = condition.split("!?=", 2);
        String cell = Objects.requireNonNullElse(row.get(columns.indexOf(sides[0])), "");
        return cell.equals(sides[1]) != condition.contains("!=");
    }

    private String filled(String cell, List<@Nullable String> row) {
        String filled = cell;
        for (String column : columns) {
            filled = filled.replace(
                    "${" + column + "}", Objects.requireNonNullElse(row.get(columns.indexOf(column)), ""));
        }
        return filled;
    }

    /** Lines are counted as a spreadsheet does: the header is the first. */
    private static String expectation(List<Fault> faults) {
        StringBuilder text = new StringBuilder("Baris,Kolom,Aturan\n");
        int line = 1;
        for (Fault fault : faults) {
            text.append(++line)
                    .append(',')
                    .append(fault.column)
                    .append(',')
                    .append(fault.rule)
                    .append('\n');
        }
        return text.toString();
    }

    private List<Fault> faults() throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (InputStream in = ContohBerkas.class.getResourceAsStream("contoh-tidak-sah.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] parts = line.split("\\|", -1);
                if (parts[0].strip().equals(dataset.type().id())) {
                    String cell = parts[3].strip();
                    faults.add(new Fault(
                            parts[1].strip(), parts[2].strip(), cell.isEmpty() ? null : cell, parts[4].strip()));
                }
            }
        }
        return faults;
    }
}
