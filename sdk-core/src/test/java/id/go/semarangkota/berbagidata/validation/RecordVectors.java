package id.go.semarangkota.berbagidata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Judges the vectors of a dataset: each changes the base record of its file and names every violation. */
@SuppressWarnings("exports") // for the tests of this module only
public final class RecordVectors<T extends Record> {
    private final RecordType<T> type;
    private final JsonNode base;
    private final LocalDate referenceDate;
    private final RecordValidator<T> validator;

    private RecordVectors(RecordType<T> type, JsonNode file) {
        this.type = type;
        this.base = file.get("base");
        this.referenceDate = LocalDate.parse(file.get("referenceDate").asText());
        this.validator = RecordValidator.of(type, referenceDate);
    }

    public static <T extends Record> RecordVectors<T> of(Class<T> recordClass, String file) {
        return new RecordVectors<>(RecordType.of(recordClass), Vectors.file(file));
    }

    /** The date against which the vectors are judged. */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /** The record of a vector. */
    public T created(JsonNode vector) {
        return type.create(values(vector));
    }

    /** Bulk validation finds what the vector expects, nothing else, in a record and in values. */
    public ValidationReport judge(JsonNode vector) {
        List<String> expected = new ArrayList<>();
        vector.get("expect")
                .forEach(e -> expected.add(e.get("severity").asText() + " "
                        + e.get("field").asText() + " " + e.get("rule").asText()));
        ValidationReport report = validator.validate(created(vector));
        assertThat(lines(report)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines(validator.validate(created(vector), values(vector), List.of(), field -> Position.NONE)))
                .as("from values")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(report.isValid()).isEqualTo(expected.stream().noneMatch(line -> line.startsWith("ERROR")));
        return report;
    }

    private static List<String> lines(ValidationReport report) {
        return report.violations().stream()
                .map(v -> v.severity() + " " + v.field() + " " + v.ruleId())
                .toList();
    }

    private Object[] values(JsonNode vector) {
        Object[] values = new Object[type.fields().size()];
        set(values, base);
        set(values, vector.get("change"));
        return values;
    }

    private void set(Object[] values, JsonNode fields) {
        for (Map.Entry<String, JsonNode> entry : fields.properties()) {
            Field field = type.field(entry.getKey()).orElseThrow();
            values[field.index()] = entry.getValue().isNull()
                    ? null
                    : value(field, entry.getValue().asText());
        }
    }

    private static Object value(Field field, String text) {
        return switch (field.type()) {
            case TEXT -> text;
            case DATE -> LocalDate.parse(text);
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case CODE -> field.codeList().orElseThrow().parse(text);
            case GEOMETRY, LIST -> throw new IllegalArgumentException("see JsonRecordVectors");
        };
    }
}
