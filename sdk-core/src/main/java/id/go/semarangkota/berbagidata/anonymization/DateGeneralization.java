package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A date shown by its beginning. */
enum DateGeneralization implements TreatmentRule {
    MONTH("month", "-dd".length()),
    YEAR("year", "-MM-dd".length());

    private final String kind;
    private final int hidden;

    DateGeneralization(String kind, int hidden) {
        this.kind = kind;
        this.hidden = hidden;
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
        return field.type() == DataType.DATE ? null : TreatmentRule.unsuitable(this);
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        return value -> {
            if (value == null) {
                return null;
            }
            String iso = value.toString();
            return iso.substring(0, iso.length() - hidden);
        };
    }
}
