package id.go.semarangkota.berbagidata.format.quality;

import id.go.semarangkota.berbagidata.format.finding.Repeats;
import id.go.semarangkota.berbagidata.mutu.Distribution;
import id.go.semarangkota.berbagidata.mutu.FieldQuality;
import id.go.semarangkota.berbagidata.mutu.Share;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts for one field. */
final class FieldMeter {
    private final Field field;
    private final @Nullable AgeBands ages;
    /** How often each code of a list, or false and true, occurs; empty where values are not counted. */
    private final Map<Object, long[]> codes = new LinkedHashMap<>();

    private long filled;
    private long invalid;
    private long inconsistent;
    /** The last record in which the field broke a rule of its own, and the last in which it disagreed with others. */
    private long faultyRecord;

    private long contradictedRecord;

    FieldMeter(Field field, LocalDate referenceDate) {
        this.field = field;
        this.ages = field.type() == DataType.DATE && mayBeCounted(field) ? new AgeBands(referenceDate) : null;
        if (mayBeCounted(field)) {
            List<?> values = field.type() == DataType.BOOLEAN ? List.of(false, true) : field.codes();
            values.forEach(value -> codes.put(value, new long[1]));
        }
    }

    /** Values that may hurt a person are not counted one by one, however many share them. */
    private static boolean mayBeCounted(Field field) {
        Sensitivity sensitivity = field.sensitivity();
        return !field.specific() && (sensitivity == Sensitivity.NONE || sensitivity == Sensitivity.QUASI_IDENTIFIER);
    }

    /** The field breaks a rule of its own, or could not be read. */
    void faulty(long record) {
        faultyRecord = record;
    }

    /** The field disagrees with others. */
    void contradicted(long record) {
        if (contradictedRecord != record) {
            contradictedRecord = record;
            inconsistent++;
        }
    }

    /** Looks at the value, after all that was found of it. */
    void look(@Nullable Object value, long record) {
        boolean faulty = faultyRecord == record;
        if (!faulty && isMissing(value)) {
            return;
        }
        filled++;
        invalid += faulty ? 1 : 0;
        if (value instanceof LocalDate date && ages != null) {
            ages.count(date);
        } else if (value != null && !codes.isEmpty()) {
            Objects.requireNonNull(codes.get(value))[0]++;
        }
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty());
    }

    FieldQuality quality(long records, @Nullable Repeats repeats) {
        return new FieldQuality(
                field.path(),
                field.element().definition(),
                field.element().definitionEn(),
                field.required(),
                records,
                filled,
                invalid,
                inconsistent,
                uniqueness(repeats),
                ages == null || field.sensitivity() != Sensitivity.NONE ? null : ages.timeliness(),
                distribution());
    }

    private @Nullable Share uniqueness(@Nullable Repeats repeats) {
        return repeats == null || repeats.compared() == 0 || !repeats.field().equals(field.path())
                ? null
                : new Share(repeats.compared() - repeats.repeated(), repeats.compared());
    }

    private @Nullable Distribution distribution() {
        if (ages != null) {
            return ages.distribution();
        }
        List<String> values = codes.keySet().stream()
                .map(value -> value instanceof CodedValue code ? code.code() : value.toString())
                .toList();
        long[] counts = codes.values().stream().mapToLong(count -> count[0]).toArray();
        return Distribution.of(values, counts).orElse(null);
    }
}
