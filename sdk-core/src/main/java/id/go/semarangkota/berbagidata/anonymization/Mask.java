package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters hidden by place. */
record Mask(String template) implements TreatmentRule {
    static final String KIND = "mask";
    private static final char SHOWN = '#';
    private static final char HIDDEN = '*';
    private static final int MOST_SHOWN_OF_IDENTIFIER = 2;
    private static final int SHORTEST_OF_IDENTIFIER = 8;

    Mask {
        PolicyText.shaped("template", template, PolicyText.TEMPLATE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("template", template);
    }

    /** Free text and addresses have no fixed places: what a template hides there is chance. */
    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        Sensitivity sensitivity = field.sensitivity();
        if (field.type() != DataType.TEXT || sensitivity == Sensitivity.FREE_TEXT || role.isAddress()) {
            return TreatmentRule.unsuitable(this);
        }
        boolean identifier = sensitivity == Sensitivity.DIRECT_IDENTIFIER || role.isIdentifier();
        return identifier && leaksIdentifier() ? new Finding("perlakuan.samaran-bocor", template) : null;
    }

    private boolean leaksIdentifier() {
        int firstShown = template.indexOf(SHOWN);
        return template.length() < SHORTEST_OF_IDENTIFIER
                || (firstShown >= 0 && firstShown < template.length() - MOST_SHOWN_OF_IDENTIFIER);
    }

    boolean showsSomething() {
        return template.indexOf(SHOWN) >= 0;
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        String allHidden = template.replace(SHOWN, HIDDEN);
        char[] places = template.toCharArray();
        return value -> {
            if (value == null) {
                return null;
            }
            String text = (String) value;
            return text.length() == places.length ? masked(text, places) : allHidden;
        };
    }

    /** Half a surrogate pair is hidden too: it is no character. */
    private static String masked(String text, char[] places) {
        char[] result = places.clone();
        for (int i = 0; i < result.length; i++) {
            if (result[i] == SHOWN) {
                char shown = text.charAt(i);
                result[i] = Character.isSurrogate(shown) ? HIDDEN : shown;
            }
        }
        return new String(result);
    }
}
