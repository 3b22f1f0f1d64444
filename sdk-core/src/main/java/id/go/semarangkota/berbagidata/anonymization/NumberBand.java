package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in bands of one width, the highest of them open. */
record NumberBand(long width, long most) implements TreatmentRule {
    static final String KIND = "numberBand";
    static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,14}");
    private static final long GREATEST = 999_999_999_999_999L;

    NumberBand {
        requireBound("width", width);
        requireBound("most", most);
        if (most % width != 0) {
            throw PolicyText.refused("most", "n * width");
        }
    }

    private static void requireBound(String parameter, long value) {
        if (value < 1 || value > GREATEST) {
            throw PolicyText.refused(parameter, "1.." + GREATEST);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** As text: amounts of money are greater than the integers of a policy may be. */
    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("width", Long.toString(width));
        parameters.put("most", Long.toString(most));
        return parameters;
    }

    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        boolean numeric = field.type() == DataType.INTEGER || field.type() == DataType.DECIMAL;
        return numeric ? null : TreatmentRule.unsuitable(this);
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        return value -> value == null ? null : label(value);
    }

    /** Below zero there is one open band, as there is above the most. */
    private String label(Object value) {
        BigDecimal whole = value instanceof BigDecimal decimal
                ? decimal.setScale(0, RoundingMode.FLOOR)
                : BigDecimal.valueOf((Long) value);
        if (whole.signum() < 0) {
            return "<0";
        } else if (whole.compareTo(BigDecimal.valueOf(most)) >= 0) {
            return ">=" + most;
        }
        long low = whole.longValueExact() / width * width;
        return width == 1 ? Long.toString(low) : low + "-" + (low + width - 1);
    }
}
