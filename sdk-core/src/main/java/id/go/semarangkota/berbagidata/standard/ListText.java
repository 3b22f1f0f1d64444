package id.go.semarangkota.berbagidata.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import id.go.semarangkota.berbagidata.jsontree.NestedObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON array that a list travels as. */
final class ListText {
    private ListText() {}

    static String of(Field list, List<?> values) {
        return list.records()
                .map(type -> JsonText.of(generator -> writeRecords(type, values, generator)))
                .orElseGet(() -> JsonText.of(generator -> writeTexts(values, generator)));
    }

    private static void writeTexts(List<?> values, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Object value : values) {
            generator.writeString((String) value);
        }
        generator.writeEndArray();
    }

    private static void writeRecords(RecordType<?> type, List<?> records, JsonGenerator generator) throws IOException {
        NestedObject shape = shape(type);
        generator.writeStartArray();
        for (Object element : records) {
            if (element == null) {
                generator.writeNull();
                continue;
            }
            @Nullable Object[] values = type.values((Record) element);
            @Nullable String[] row = new @Nullable String[values.length];
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                row[i] = value == null ? null : type.fields().get(i).format(value);
            }
            shape.write(generator, Arrays.asList(row));
        }
        generator.writeEndArray();
    }

    private static NestedObject shape(RecordType<?> type) {
        BitSet bare = new BitSet();
        type.fields().forEach(field -> bare.set(field.index(), field.type().isBare()));
        int prefix = type.prefix().length();
        return new NestedObject(
                type.fields().stream()
                        .map(field -> field.path().substring(prefix))
                        .toList(),
                bare);
    }
}
