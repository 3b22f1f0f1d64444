package id.go.semarangkota.berbagidata.format;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record of JSON or XML holds beside the dataset's fields, in one cell of the quarantine. */
final class UnknownFields {
    private UnknownFields() {}

    /** A JSON object of the values by their dotted names, null if there are none. */
    static @Nullable String of(Row row, ColumnMap map, List<String> columns) {
        boolean any = false;
        for (int i = 0; i < row.size() && !any; i++) {
            any = isUnknown(row, map, i);
        }
        return any ? JsonText.of(generator -> write(generator, row, map, columns)) : null;
    }

    private static boolean isUnknown(Row row, ColumnMap map, int column) {
        return map.isUnknown(column) && row.kind(column) != CellKind.ABSENT;
    }

    private static void write(JsonGenerator generator, Row row, ColumnMap map, List<String> columns)
            throws IOException {
        generator.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            String text = isUnknown(row, map, i) ? row.text(i) : null;
            if (text == null) {
                continue;
            }
            generator.writeFieldName(columns.get(i));
            if (row.kind(i) == CellKind.TEXT) {
                generator.writeString(text);
            } else if (text.isEmpty()) {
                generator.writeNull();
            } else {
                generator.writeRawValue(text);
            }
        }
        generator.writeEndObject();
    }
}
