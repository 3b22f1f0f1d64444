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

/** Judges the vectors of one dataset: each changes the base record of its file and names every violation. */
@SuppressWarnings("exports") // for the tests of this module only
public final class DatasetVectors<T extends Record> {
    private final RecordType<T> type;
    private final JsonNode file;
    private final LocalDate referenceDate;
    private final RecordValidator<T> validator;

    public DatasetVectors(Class<T> record, String name) {
        type = RecordType.of(record);
        file = Vectors.file(name);
        referenceDate = LocalDate.parse(file.get("referenceDate").asText());
        validator = RecordValidator.of(type, referenceDate);
    }

    /** The flawless record that the vectors change. */
    public T base() {
        return type.create(values(null));
    }

    /** The bulk validator finds exactly what the vector names, from the record and from its values; a provider finds the same errors. */
    public void judge(JsonNode vector) {
        Object[] values = values(vector.get("change"));
        List<String> expected = new ArrayList<>();
        vector.get("expect")
                .forEach(e -> expected.add(e.get("severity").asText() + " "
                        + e.get("field").asText() + " " + e.get("rule").asText()));

        T record = type.create(values);
        ValidationReport report = validator.validate(record);
        assertThat(lines(report)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines(validator.validate(values, List.of(), field -> Position.NONE)))
                .as("from values")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(report.isValid()).isEqualTo(expected.stream().noneMatch(line -> line.startsWith("ERROR")));
        assertThat(ProviderErrors.of(report))
                .as("as a provider judges")
                .isEqualTo(ProviderErrors.of(record, referenceDate));
    }

    private static List<String> lines(ValidationReport report) {
        return report.violations().stream()
                .map(v -> v.severity() + " " + v.field() + " " + v.ruleId())
                .toList();
    }

    private Object[] values(JsonNode change) {
        Object[] values = new Object[type.fields().size()];
        set(values, file.get("base"));
        if (change != null) {
            set(values, change);
        }
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
            case CODE -> field.codeList().orElseThrow().parse(text);
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
        };
    }
}
