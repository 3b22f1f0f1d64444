package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same text in every row. */
record Redaction(String text) implements TreatmentRule {
    static final String KIND = "redact";

    Redaction {
        PolicyText.prose("text", text, 50);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("text", text);
    }

    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        return null;
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        return value -> text;
    }
}
