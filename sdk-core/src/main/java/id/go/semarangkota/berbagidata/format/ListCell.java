package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.json.JsonCell;
import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.ElementPath;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one list: a JSON array, whose objects become records as the rows of a file do. One object serves a file. */
final class ListCell {
    private static final Finding NO_LIST = new Finding("isian.bukan-daftar");

    private final Field field;
    private final JsonCell cell;
    private final @Nullable Elements elements;

    /** What reads the objects of a list of records. */
    private record Elements(RecordType<?> type, ColumnMap map, Row row, RecordAssembly assembly) {}

    ListCell(Field field, SourceLimits limits) {
        this.field = field;
        RecordType<?> type = field.records().orElse(null);
        if (type == null) {
            this.elements = null;
            this.cell = new JsonCell(limits, field.path(), column -> false);
        } else {
            RecordPlan plan = RecordPlan.of(type, null);
            ColumnMap map = new ColumnMap(plan);
            Row row = new Row();
            this.elements = new Elements(type, map, row, new RecordAssembly(plan, map, row, limits));
            this.cell = new JsonCell(limits, field.path(), plan::isColumn);
        }
    }

    /** The list, null if it could not be read; each fault goes to {@code faults} with the path of its field. */
    @Nullable
    List<?> read(char[] chars, int start, int end, CellKind kind, BiConsumer<String, Finding> faults) {
        List<?> list = null;
        if (kind == CellKind.TEXT || kind == CellKind.STRUCTURE) {
            list = elements == null
                    ? cell.readTexts(chars, start, end, field.maxElements())
                    : records(elements, chars, start, end, faults);
        }
        if (list == null) {
            faults.accept(field.path(), NO_LIST);
        }
        return list;
    }

    private @Nullable List<?> records(
            Elements read, char[] chars, int start, int end, BiConsumer<String, Finding> faults) {
        List<Object> records = new ArrayList<>();
        boolean whole = cell.readObjects(chars, start, end, read.row, () -> {
            read.map.extend(cell.columns());
            Finding twice = read.map.settle(read.row);
            Finding defect = twice == null ? read.row.defect() : twice;
            int number = records.size() + 1;
            // One element beyond the limit stands there only so that the list is seen to be too long.
            boolean judged = number <= field.maxElements();
            if (judged && defect != null) {
                faults.accept(ElementPath.of(field.path(), number, ""), defect);
            }
            read.assembly.read(number);
            List<Violation> unreadable = judged ? read.assembly.unreadable() : List.of();
            for (Violation violation : unreadable) {
                faults.accept(ElementPath.of(field.path(), number, violation.field()), violation.finding());
            }
            records.add(read.type.create(read.assembly.values()));
            return judged;
        });
        return whole ? records : null;
    }

    /** The names of the objects' members that no field stands for. */
    List<String> ignored() {
        return elements == null ? List.of() : elements.map.ignored(elements.assembly.ignored());
    }
}
