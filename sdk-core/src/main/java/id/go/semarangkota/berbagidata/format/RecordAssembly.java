package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.value.CellRules;
import id.go.semarangkota.berbagidata.format.value.Digits;
import id.go.semarangkota.berbagidata.format.value.TextPool;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.validation.ElementPath;
import id.go.semarangkota.berbagidata.validation.FieldPositions;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one row after the other into values, and says where they stood. One object serves a file. */
final class RecordAssembly implements FieldPositions {
    private static final Finding STRUCTURE = new Finding("isian.struktur");
    private static final Finding ERROR = new Finding("isian.galat-lembar");
    private static final Finding CONTRADICTION = new Finding("isian.bertentangan");
    private static final Finding BROKEN_JOIN = new Finding("kode.gabungan");

    private final RecordPlan plan;
    private final ColumnMap map;
    private final @Nullable Object[] values;
    /** The fields that a cell of this row has filled: a constant is none. */
    private final boolean[] given;

    private final List<Violation> unreadable = new ArrayList<>();
    private final Row row;
    private final @Nullable ListCell[] lists;
    private final @Nullable TextPool[] pools;
    private long record;
    private int start;
    private int end;

    RecordAssembly(RecordPlan plan, ColumnMap map, Row row, SourceLimits limits) {
        this.plan = plan;
        this.map = map;
        this.row = row;
        this.values = new @Nullable Object[plan.type().fields().size()];
        this.given = new boolean[values.length];
        this.lists = plan.type().fields().stream()
                .map(field -> field.type() == DataType.LIST ? new ListCell(field, limits) : null)
                .toArray(ListCell[]::new);
        this.pools = plan.type().fields().stream()
                .map(field -> plan.isPooled(field) ? new TextPool() : null)
                .toArray(TextPool[]::new);
    }

    /** Reads the row that the source has just filled. */
    void read(long number) {
        record = number;
        plan.fillConstants(values);
        unreadable.clear();
        Arrays.fill(given, false);
        for (int field = 0; field < values.length; field++) {
            int column = map.column(field);
            CellKind kind = column < 0 ? CellKind.ABSENT : row.kind(column);
            if (kind == CellKind.TEXT && plan.isPlain(field)) {
                readPlain(field, column);
            } else if (kind != CellKind.ABSENT) {
                readCell(field, column);
            }
        }
        for (int i = 0; i < plan.joins().size(); i++) {
            join(plan.joins().get(i), map.joined(i));
        }
        for (int i = 0; i < plan.regions().size(); i++) {
            plan.regions().get(i).fill(values);
        }
    }

    /** What most cells are: a value as it stands, or nothing. */
    private void readPlain(int field, int column) {
        int from = row.start(column);
        int to = row.end(column);
        if (from < to) {
            TextPool pool = pools[field];
            Object value = pool == null
                    ? plan.reader(field).read(row.chars(), from, to, CellKind.TEXT)
                    : pool.text(row.chars(), from, to);
            if (value instanceof Finding finding) {
                report(field, finding);
            } else {
                values[field] = value;
            }
        }
    }

    private void readCell(int field, int column) {
        ListCell list = lists[field];
        if (row.kind(column) == CellKind.ERROR) {
            report(field, ERROR);
        } else if (list != null) {
            readList(list, field, column);
        } else if (row.kind(column) == CellKind.STRUCTURE && !plan.isGeometry(field)) {
            report(field, STRUCTURE);
        } else if (locate(field, column)) {
            int second = plan.splitInto(field);
            int slash = second < 0 ? -1 : indexOfSlash();
            if (slash >= 0) {
                readHalf(second, slash + 1);
                end = slash;
            }
            store(field, plan.reader(field).read(row.chars(), start, end, row.kind(column)));
        }
    }

    private void readList(ListCell list, int field, int column) {
        if (locate(field, column)) {
            values[field] = list.read(
                    row.chars(), start, end, row.kind(column), (path, finding) -> report(field, path, finding));
        }
    }

    /** Finds the value within its cell; false if there is none. */
    private boolean locate(int field, int column) {
        CellRules rules = plan.cellRules(field);
        start = rules.start(row.chars(), row.start(column), row.end(column));
        end = rules.end(row.chars(), start, row.end(column));
        return start < end && !rules.isNull(row.chars(), start, end);
    }

    private int indexOfSlash() {
        for (int i = start + 1; i < end - 1; i++) {
            if (row.chars()[i] == '/') {
                return i;
            }
        }
        return -1;
    }

    /** The second half must agree with the field's own cell if there is one. */
    private void readHalf(int field, int from) {
        store(field, plan.reader(field).read(row.chars(), from, end, CellKind.TEXT));
    }

    private void store(int field, Object value) {
        if (value instanceof Finding finding) {
            report(field, finding);
            return;
        }
        Object cleaned = value instanceof String text ? plan.cellRules(field).clean(text) : value;
        if (given[field] && !cleaned.equals(values[field])) {
            report(field, CONTRADICTION);
        }
        values[field] = cleaned;
        given[field] = true;
    }

    private void join(JoinedField join, int[] columns) {
        if (given[join.field()]) {
            return;
        }
        StringBuilder joined = new StringBuilder();
        int present = 0;
        for (int i = 0; i < columns.length; i++) {
            boolean found = columns[i] >= 0 && isDigits(row.kind(columns[i])) && locate(join.field(), columns[i]);
            int width = join.widths().get(i);
            if (found && Digits.isAll(row.chars(), start, end) && end - start <= width) {
                present++;
                joined.append(i == 0 ? "" : join.separator())
                        .append("0".repeat(width - (end - start)))
                        .append(row.chars(), start, end - start);
            } else if (found) {
                report(join.field(), BROKEN_JOIN);
                return;
            }
        }
        if (present == columns.length) {
            values[join.field()] = joined.toString();
        } else if (present > 0) {
            report(join.field(), BROKEN_JOIN);
        }
    }

    /** A number may be a part of a code: its width is known, so that no zero is lost. */
    private static boolean isDigits(CellKind kind) {
        return kind == CellKind.TEXT || kind == CellKind.NUMBER;
    }

    private void report(int field, Finding finding) {
        report(field, plan.type().fields().get(field).path(), finding);
    }

    private void report(int field, String path, Finding finding) {
        unreadable.add(new Violation(finding, path, position(field), Severity.ERROR));
    }

    /** The names within lists that no field stands for. */
    List<String> ignored() {
        return Stream.of(lists)
                .filter(Objects::nonNull)
                .flatMap(list -> list.ignored().stream())
                .toList();
    }

    /** One value a field; null where absent or unreadable. Valid until the next row. */
    @Nullable
    Object[] values() {
        return values;
    }

    /** What could not be read. Valid until the next row. */
    List<Violation> unreadable() {
        return unreadable;
    }

    @Override
    public Position of(String field) {
        return plan.type()
                .field(ElementPath.list(field))
                .map(known -> position(known.index()))
                .orElseGet(this::position);
    }

    private Position position(int field) {
        int column = map.anyColumn(field);
        return column < 0 ? position() : new Position(record, row.line(column), row.column(column));
    }

    /** Where the record begins. */
    Position position() {
        return new Position(record, row.line(), 0);
    }
}
