package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A keyed token in place of the value. */
record Pseudonym(String key) implements TreatmentRule {
    static final String KIND = "pseudonym";

    /** Eight bytes in base64url without padding: fewer could be guessed or collide. */
    private static final int SHORTEST_TOKEN = 11;

    private static final int LONG_VALUE = 8;

    Pseudonym {
        PolicyText.shaped("key", key, PolicyText.KEY);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("key", key);
    }

    /** Texts that people write freely never repeat exactly, so a token of them serves nobody. */
    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        boolean suits = field.type() == DataType.TEXT
                && field.sensitivity() != Sensitivity.FREE_TEXT
                && role != FieldRole.STREET;
        return suits ? null : TreatmentRule.unsuitable(this);
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        UnaryOperator<String> tokenizer = tokens.of(key, field.path());
        return value -> value == null || ((String) value).isEmpty() ? null : token(tokenizer, (String) value, field);
    }

    private static String token(UnaryOperator<String> tokenizer, String value, Field field) {
        String token = tokenizer.apply(value);
        if (token == null || token.length() < SHORTEST_TOKEN || holds(token, value)) {
            throw new IllegalStateException("The pseudonymizer gave no token for " + field.path()
                    + ": a token has at least " + SHORTEST_TOKEN + " characters and does not hold the value");
        }
        return token;
    }

    /** A short value may stand in a token by chance. */
    private static boolean holds(String token, String value) {
        return token.equals(value) || (value.length() >= LONG_VALUE && token.contains(value));
    }
}
