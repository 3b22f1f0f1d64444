package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All or nothing. */
enum PlainTreatment implements TreatmentRule {
    KEEP("keep"),
    DROP("drop");

    private final String kind;

    PlainTreatment(String kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of();
    }

    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        return null;
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        if (this == DROP) {
            throw new AssertionError("A dropped field has no column");
        }
        return field.type() == DataType.TEXT
                ? value -> (String) value
                : value -> value == null ? null : field.format(value);
    }
}
