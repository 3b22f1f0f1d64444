package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Completed years of age at a reference date, in bands. */
record AgeBand(int years, LocalDate referenceDate) implements TreatmentRule {
    static final String KIND = "ageBand";
    private static final int WIDEST = 50;
    private static final int PREPARED_AGES = 130;

    AgeBand {
        if (years < 1 || years > WIDEST) {
            throw PolicyText.refused("years", "1.." + WIDEST);
        }
        PolicyText.date("referenceDate", referenceDate);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("years", years);
        parameters.put("referenceDate", referenceDate.toString());
        return parameters;
    }

    @Override
    public @Nullable Finding refusal(Field field, FieldRole role) {
        return field.type() == DataType.DATE ? null : TreatmentRule.unsuitable(this);
    }

    @Override
    public Cell compile(Field field, Tokens tokens) {
        String[] labels = new String[PREPARED_AGES];
        for (int age = 0; age < labels.length; age++) {
            labels[age] = label(age);
        }
        return value -> {
            if (value == null) {
                return null;
            }
            LocalDate birth = (LocalDate) value;
            if (birth.isAfter(referenceDate)) {
                return null;
            }
            long age = ChronoUnit.YEARS.between(birth, referenceDate);
            return age < labels.length ? labels[(int) age] : label(age);
        };
    }

    private String label(long age) {
        long low = age - age % years;
        return years == 1 ? Long.toString(low) : low + "-" + (low + years - 1);
    }
}
