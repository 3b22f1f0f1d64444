package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.json.UnknownFields;
import id.go.semarangkota.berbagidata.format.quality.QualityMeter;
import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import id.go.semarangkota.berbagidata.format.sql.ResultSetSource;
import id.go.semarangkota.berbagidata.format.xlsx.RandomBytes;
import id.go.semarangkota.berbagidata.format.xlsx.XlsxSource;
import id.go.semarangkota.berbagidata.mutu.LaporanMutu;
import id.go.semarangkota.berbagidata.mutu.Rows;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.ValidationReport;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reading of one file. */
final class ReadRun<T extends Record> implements AutoCloseable {
    private static final int PROGRESS_EVERY = 10_000;

    private final RecordType<T> type;
    private final RecordValidator<T> validator;
    private final ReadOptions options;
    private final RecordPlan plan;
    private final Tally tally;
    private final @Nullable QualityMeter meter;
    private final ColumnMap map;
    private final Row row = new Row();
    private final RecordAssembly assembly;
    private @Nullable SourceText text;

    ReadRun(RecordType<T> type, RecordPlan plan, RecordValidator<T> validator, ReadOptions options) {
        this.type = type;
        this.plan = plan;
        this.validator = validator;
        this.options = options;
        this.tally = new Tally(type, options);
        this.meter = options.quality() ? new QualityMeter(type, validator.referenceDate()) : null;
        this.map = new ColumnMap(plan);
        this.assembly = new RecordAssembly(plan, map, row, options.limits().source());
    }

    /** Records read so far. */
    long records() {
        return tally.records;
    }

    ReadSummary read(InputStream in, RecordReader.Handler<T> handler) throws IOException {
        if (options.format() == DataFormat.XLSX) {
            return readWorkbook(RandomBytes.of(kept(in)), handler);
        }
        prepare();
        SourceOpening opening = new SourceOpening(options, plan);
        SourceText opened = opening.text(in);
        text = opened;
        return read(opening.open(opened, row), handler);
    }

    private byte[] kept(InputStream in) throws IOException {
        int most = options.limits().workbook();
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw InputFault.at("berkas.xlsx-terlalu-besar", "max " + most, 0, 0);
        }
        return bytes;
    }

    ReadSummary read(Path file, RecordReader.Handler<T> handler) throws IOException {
        if (options.format() == DataFormat.XLSX) {
            try (RandomBytes bytes = RandomBytes.of(file)) {
                return readWorkbook(bytes, handler);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, handler);
        }
    }

    private ReadSummary readWorkbook(RandomBytes file, RecordReader.Handler<T> handler) throws IOException {
        prepare();
        try (XlsxSource source = new SourceOpening(options, plan).workbook(file, row)) {
            return read(source, handler);
        }
    }

    ReadSummary read(ResultSet rows, RecordReader.Handler<T> handler) throws IOException {
        prepare();
        return read(ResultSetSource.of(rows, options.limits().source()), handler);
    }

    private void prepare() throws IOException {
        Quarantine quarantine = options.quarantine();
        if (quarantine != null) {
            quarantine.prepare();
        }
    }

    private ReadSummary read(RowSource source, RecordReader.Handler<T> handler) throws IOException {
        map.extend(source.columns());
        if (source.hasHeader()) {
            map.requireUsable(row.line());
        }
        Quarantine quarantine = options.quarantine();
        if (quarantine == null) {
            readAll(source, handler, null);
            return summary(source, null);
        }
        QuarantineFile file = quarantine.open(source.hasHeader() ? source.columns() : paths());
        try (file) {
            readAll(source, handler, file);
            return summary(source, file.commit());
        }
    }

    private List<String> paths() {
        return Stream.concat(type.fields().stream().map(Field::path), Stream.of(QuarantineColumns.UNKNOWN))
                .toList();
    }

    private ReadSummary summary(RowSource source, @Nullable Path quarantined) {
        if (text != null && text.isUtf8InDisguise()) {
            tally.find("berkas.enkode-utf8", text.charset().name());
        }
        List<Violation> findings = tally.fileFindings();
        return new ReadSummary(
                tally.records,
                tally.accepted,
                tally.withWarnings,
                tally.rejected,
                tally.errors(),
                tally.warnings(),
                findings,
                source.blankRows(),
                map.report(assembly.ignored()),
                quarantined,
                meter == null ? null : report(meter, findings));
    }

    private LaporanMutu report(QualityMeter quality, List<Violation> findings) {
        Rows rows = new Rows(
                tally.records,
                tally.accepted,
                tally.withWarnings,
                tally.rejected,
                tally.undivided,
                quality.inconsistent());
        return quality.report(rows, findings, tally.watches().repeats().orElse(null));
    }

    private void readAll(RowSource source, RecordReader.Handler<T> handler, @Nullable QuarantineFile file)
            throws IOException {
        long most = options.limits().records();
        while (source.next(row)) {
            if (most > 0 && tally.records == most) {
                throw InputFault.at("berkas.rekaman-terlalu-banyak", "max " + most, row.line(), 0);
            }
            tally.records++;
            if (!source.hasHeader()) {
                map.extend(source.columns());
                settle();
            }
            readOne(source, handler, file);
            if (tally.records % PROGRESS_EVERY == 0) {
                tell(source);
            }
        }
        tell(source);
    }

    private void settle() {
        Finding twice = map.settle(row);
        if (twice != null) {
            row.defect(twice, 0);
        }
    }

    private void tell(RowSource source) {
        long bytes = text == null ? source.bytesRead() : text.bytesRead();
        options.progress().accept(new RecordReader.Progress(tally.records, tally.accepted, tally.rejected, bytes));
    }

    private void readOne(RowSource source, RecordReader.Handler<T> handler, @Nullable QuarantineFile file)
            throws IOException {
        Finding defect = row.defect();
        ValidationReport report;
        assembly.read(tally.records);
        @Nullable T record = null;
        if (defect == null) {
            record = type.create(assembly.values());
            report = validator.validate(record, assembly.values(), assembly.unreadable(), assembly);
            tally.look(assembly.values(), report.violations());
            if (meter != null) {
                meter.look(assembly.values(), report);
            }
        } else {
            tally.undivided++;
            report = ValidationReport.of(List.of(
                    new Violation(defect, "", assembly.position().atColumn(row.defectColumn()), Severity.ERROR)));
        }
        tally.count(report.violations());
        if (meter != null) {
            meter.count(report.violations());
        }
        if (record != null && report.isValid()) {
            accept(record, report, handler);
        } else {
            reject(source, report.violations(), handler, file);
        }
    }

    private void accept(T record, ValidationReport report, RecordReader.Handler<T> handler) throws IOException {
        tally.accepted++;
        if (!report.violations().isEmpty()) {
            tally.withWarnings++;
        }
        handler.accepted(new Outcome.Accepted<>(record, kept(report.violations()), assembly.position()));
    }

    private List<Violation> kept(List<Violation> violations) {
        int most = options.limits().violations();
        return violations.size() <= most ? violations : violations.subList(0, most);
    }

    /** Those that are kept and, of the others, one for each rule without which the row would be taken as it is when it comes back. */
    private List<Violation> written(List<Violation> violations) {
        List<Violation> written = new ArrayList<>(kept(violations));
        if (written.size() == violations.size()) {
            return written;
        }
        Set<String> rules = written.stream().map(Violation::ruleId).collect(Collectors.toCollection(HashSet::new));
        violations.stream()
                .skip(written.size())
                .filter(violation -> QuarantineColumns.isGate(violation.ruleId()) && rules.add(violation.ruleId()))
                .forEach(written::add);
        return written;
    }

    private void reject(
            RowSource source,
            List<Violation> violations,
            RecordReader.Handler<T> handler,
            @Nullable QuarantineFile file)
            throws IOException {
        tally.rejected++;
        if (file != null) {
            List<Violation> written = written(violations);
            List<String> named = written.stream()
                    .map(violation -> map.nameOf(violation.field()))
                    .toList();
            Set<String> unwritable = unwritable(violations);
            file.write(
                    source.hasHeader() ? cells(source.columns(), unwritable) : fieldCells(source, unwritable),
                    written,
                    named);
        }
        handler.rejected(new Outcome.Rejected<>(kept(violations), assembly.position()));
    }

    /** Values under the columns of the source. */
    private List<@Nullable String> cells(List<String> columns, Set<String> unwritable) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int field = i < columns.size() ? plan.fieldOf(columns.get(i)) : -1;
            boolean hidden =
                    field >= 0 && unwritable.contains(type.fields().get(field).path());
            cells.add(hidden ? null : cell(i, field));
        }
        return cells;
    }

    /** A number or date as the profile writes it: the quarantine holds text only. */
    private @Nullable String cell(int column, int field) {
        CellKind kind = row.kind(column);
        boolean typed = kind == CellKind.NUMBER || kind == CellKind.DATE;
        return typed && field >= 0 && type.fields().get(field).type() != DataType.LIST
                ? plan.reader(field).text(row.chars(), row.start(column), row.end(column), kind)
                : row.text(column);
    }

    private static Set<String> unwritable(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> QuarantineColumns.isUnwritable(violation.ruleId()))
                .map(Violation::field)
                .collect(Collectors.toSet());
    }

    /** Values under the dataset's own columns; one that several columns of the source make up, as they made it up. */
    private List<@Nullable String> fieldCells(RowSource source, Set<String> unwritable) {
        List<@Nullable String> cells = new ArrayList<>();
        for (Field field : type.fields()) {
            int column = map.column(field.index());
            if (unwritable.contains(field.path())) {
                cells.add(null);
            } else if (column >= 0) {
                cells.add(cell(column, field.index()));
            } else {
                boolean joined = map.anyColumn(field.index()) >= 0;
                cells.add(joined && assembly.values()[field.index()] instanceof String text ? text : null);
            }
        }
        cells.add(UnknownFields.of(row, map::isUnknown, source.columns()));
        return cells;
    }

    /** Wipes what came from values. */
    @Override
    public void close() {
        tally.close();
    }
}
