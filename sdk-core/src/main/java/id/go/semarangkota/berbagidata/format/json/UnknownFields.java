package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What a record of JSON or XML holds beside the dataset's fields, in one cell of the quarantine. */
public final class UnknownFields {
    private UnknownFields() {}

    /**
     * A JSON object of the values by their dotted names.
     *
     * @param row the record
     * @param unknown accepts the columns that no field stands for
     * @param columns names of the columns
     * @return null if there are none
     */
    public static @Nullable String of(Row row, IntPredicate unknown, List<String> columns) {
        boolean any = false;
        for (int i = 0; i < row.size() && !any; i++) {
            any = isUnknown(row, unknown, i);
        }
        return any ? JsonText.of(generator -> write(generator, row, unknown, columns)) : null;
    }

    private static boolean isUnknown(Row row, IntPredicate unknown, int column) {
        return unknown.test(column) && row.kind(column) != CellKind.ABSENT;
    }

    private static void write(JsonGenerator generator, Row row, IntPredicate unknown, List<String> columns)
            throws IOException {
        generator.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            String text = isUnknown(row, unknown, i) ? row.text(i) : null;
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
