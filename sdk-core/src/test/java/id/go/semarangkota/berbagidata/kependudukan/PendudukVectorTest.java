package id.go.semarangkota.berbagidata.kependudukan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.RecordValidator;
import id.go.semarangkota.berbagidata.validation.ValidationReport;
import id.go.semarangkota.berbagidata.validation.Vectors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PendudukVectorTest {
    private static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);
    private static final JsonNode FILE = Vectors.file("penduduk.json");
    private static final RecordValidator<Penduduk> VALIDATOR =
            RecordValidator.of(TYPE, LocalDate.parse(FILE.get("referenceDate").asText()));

    static List<Arguments> penduduk() {
        return Vectors.of("penduduk.json");
    }

    @ParameterizedTest
    @MethodSource
    void penduduk(JsonNode vector) {
        Object[] values = new Object[TYPE.fields().size()];
        set(values, FILE.get("base"));
        set(values, vector.get("change"));
        List<String> expected = new ArrayList<>();
        vector.get("expect")
                .forEach(e -> expected.add(e.get("severity").asText() + " "
                        + e.get("field").asText() + " " + e.get("rule").asText()));

        assertThat(lines(VALIDATOR.validate(TYPE.create(values)))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lines(VALIDATOR.validate(values, List.of(), field -> Position.NONE)))
                .as("from values")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(VALIDATOR.validate(TYPE.create(values)).isValid())
                .isEqualTo(expected.stream().noneMatch(line -> line.startsWith("ERROR")));
    }

    private static List<String> lines(ValidationReport report) {
        return report.violations().stream()
                .map(v -> v.severity() + " " + v.field() + " " + v.ruleId())
                .toList();
    }

    private static void set(Object[] values, JsonNode fields) {
        for (Map.Entry<String, JsonNode> entry : fields.properties()) {
            Field field = TYPE.field(entry.getKey()).orElseThrow();
            values[field.index()] = entry.getValue().isNull()
                    ? null
                    : value(field, entry.getValue().asText());
        }
    }

    private static Object value(Field field, String text) {
        return switch (field.type()) {
            case DATE -> LocalDate.parse(text);
            case CODE -> field.codeList().orElseThrow().parse(text);
            default -> text;
        };
    }
}
