package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds which field. Grows with the columns of a source without header. */
final class ColumnMap {
    private final RecordPlan plan;
    private final int[] columnOfField;
    private final int[][] columnsOfJoin;
    private final Map<String, String> mapped = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final BitSet unknown = new BitSet();
    private final List<String> names = new ArrayList<>();
    private final List<Rival> rivals = new ArrayList<>();

    /** A column that stands for what another stands for already; in a source without header they may take turns. */
    private static final class Rival {
        private final int[] columns;
        private final int place;
        private int column;

        private Rival(int[] columns, int place, int column) {
            this.columns = columns;
            this.place = place;
            this.column = column;
        }
    }

    ColumnMap(RecordPlan plan) {
        this.plan = plan;
        this.columnOfField = new int[plan.type().fields().size()];
        Arrays.fill(columnOfField, -1);
        this.columnsOfJoin = new int[plan.joins().size()][];
        for (int i = 0; i < columnsOfJoin.length; i++) {
            columnsOfJoin[i] = new int[plan.joins().get(i).columns().size()];
            Arrays.fill(columnsOfJoin[i], -1);
        }
    }

    /** Takes notice of the columns that are new. */
    void extend(List<String> columns) {
        for (int i = names.size(); i < columns.size(); i++) {
            String name = columns.get(i);
            names.add(name);
            int field = plan.fieldOf(name);
            if (field >= 0) {
                map(field, i, name);
            } else if (!mapJoined(i, name)) {
                ignored.add(ColumnNames.safe(name));
                unknown.set(i);
            }
        }
    }

    private void map(int field, int column, String name) {
        place(columnOfField, field, column);
        mapped.put(name.strip(), plan.type().fields().get(field).path());
    }

    private void place(int[] columns, int place, int column) {
        if (columns[place] < 0) {
            columns[place] = column;
        } else {
            rivals.add(new Rival(columns, place, column));
        }
    }

    /** Of columns that stand for the same, the row's own counts; what is wrong if it has several. */
    @Nullable
    Finding settle(Row row) {
        Finding finding = null;
        for (Rival rival : rivals) {
            int present = rival.columns[rival.place];
            if (row.kind(rival.column) != CellKind.ABSENT) {
                if (row.kind(present) != CellKind.ABSENT) {
                    finding = new Finding("baris.kolom-ganda", ColumnNames.safe(names.get(rival.column)));
                }
                rival.columns[rival.place] = rival.column;
                rival.column = present;
            }
        }
        return finding;
    }

    private boolean mapJoined(int column, String name) {
        String key = ColumnNames.key(name);
        boolean found = false;
        for (int i = 0; i < columnsOfJoin.length; i++) {
            JoinedField join = plan.joins().get(i);
            int at = join.columns().indexOf(key);
            if (at >= 0) {
                place(columnsOfJoin[i], at, column);
                mapped.put(name.strip(), plan.type().fields().get(join.field()).path());
                found = true;
            }
        }
        return found;
    }

    /** Refuses a header, which stands on that line, that cannot give one valid record. */
    void requireUsable(long line) {
        if (mapped.isEmpty()) {
            throw InputFault.at("berkas.kepala-tidak-dikenal", "", line, 0);
        }
        if (!rivals.isEmpty()) {
            int column = rivals.get(0).column;
            throw InputFault.at("berkas.kolom-ganda", ColumnNames.safe(names.get(column)), line, column + 1);
        }
        List<String> missing = new ArrayList<>();
        for (Field field : plan.type().fields()) {
            if (field.required() && !isFilled(field.index())) {
                missing.add(field.path());
            }
        }
        if (!missing.isEmpty()) {
            throw InputFault.at("berkas.kolom-wajib", String.join(", ", missing), line, 0);
        }
    }

    /** Whether a field has a column, or its value may come from others. */
    private boolean isFilled(int field) {
        return columnOfField[field] >= 0
                || plan.isConstant(field)
                || isJoined(field)
                || isSecondHalf(field)
                || isNamedByCode(field);
    }

    private boolean isJoined(int field) {
        for (int i = 0; i < columnsOfJoin.length; i++) {
            if (plan.joins().get(i).field() == field
                    && Arrays.stream(columnsOfJoin[i]).allMatch(column -> column >= 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSecondHalf(int field) {
        for (int first = 0; first < columnOfField.length; first++) {
            if (plan.splitInto(first) == field && columnOfField[first] >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedByCode(int field) {
        return plan.regions().stream()
                .anyMatch(region -> region.names().contains(field)
                        && (columnOfField[region.code()] >= 0 || isJoined(region.code())));
    }

    /** The column of a field, -1 if it has none. */
    int column(int field) {
        return columnOfField[field];
    }

    /** The columns of a joined field, -1 where there is none. */
    int[] joined(int join) {
        return columnsOfJoin[join];
    }

    /** A column of a field, also one of those that make it up together; -1 if there is none. */
    int anyColumn(int field) {
        if (columnOfField[field] >= 0) {
            return columnOfField[field];
        }
        for (int i = 0; i < columnsOfJoin.length; i++) {
            if (plan.joins().get(i).field() == field) {
                return columnsOfJoin[i][0];
            }
        }
        return -1;
    }

    /** The column's name in the file, or the field's where it has none. */
    String nameOf(String path) {
        int column =
                plan.type().field(path).map(field -> anyColumn(field.index())).orElse(-1);
        return column < 0 ? path : names.get(column).strip();
    }

    /** Whether no field stands for a column. */
    boolean isUnknown(int column) {
        return unknown.get(column);
    }

    /** The names of columns, and of members within lists, that no field stands for. */
    List<String> ignored(List<String> withinLists) {
        return Stream.concat(ignored.stream(), withinLists.stream()).toList();
    }

    ReadSummary.Columns report(List<String> ignoredWithinLists) {
        TreeSet<Integer> missing = new TreeSet<>();
        for (Field field : plan.type().fields()) {
            if (!field.required() && !isFilled(field.index())) {
                missing.add(field.index());
            }
        }
        return new ReadSummary.Columns(
                mapped,
                ignored(ignoredWithinLists),
                missing.stream()
                        .map(index -> plan.type().fields().get(index).path())
                        .toList());
    }
}
