package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A date shown by its beginning. */
enum DateGeneralization implements TreatmentRule {
    MONTH("month", "-dd".length()),
    YEAR("year", "-MM-dd".length());

    private static final int FIRST_YEAR = 1850;
    private static final int YEARS = 300;

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

    /** The dates of living people are looked up; others are spelled out. */
    @Override
    public Cell compile(Field field, Tokens tokens) {
        int perYear = this == YEAR ? 1 : Month.values().length;
        String[] labels = new String[YEARS * perYear];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(LocalDate.of(FIRST_YEAR + i / perYear, 1 + i % perYear, 1));
        }
        return value -> {
            if (value == null) {
                return null;
            }
            LocalDate date = (LocalDate) value;
            int year = date.getYear() - FIRST_YEAR;
            return year < 0 || year >= YEARS
                    ? label(date)
                    : labels[year * perYear + (date.getMonthValue() - 1) % perYear];
        };
    }

    private String label(LocalDate date) {
        String iso = date.toString();
        return iso.substring(0, iso.length() - hidden);
    }
}
