package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.time.LocalDate;
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
            int age = completedYears(birth);
            return age < labels.length ? labels[age] : label(age);
        };
    }

    private int completedYears(LocalDate birth) {
        int months = referenceDate.getMonthValue() - birth.getMonthValue();
        boolean birthdayToCome = months < 0 || (months == 0 && referenceDate.getDayOfMonth() < birth.getDayOfMonth());
        return referenceDate.getYear() - birth.getYear() - (birthdayToCome ? 1 : 0);
    }

    private String label(int age) {
        int low = age - age % years;
        return years == 1 ? Integer.toString(low) : low + "-" + (low + years - 1);
    }
}
