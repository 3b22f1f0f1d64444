package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.standard.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks records of one dataset in bulk: the constraints on its fields and the rules over several fields.
 *
 * <p>It reads the same annotations as a Jakarta Validation provider and gives the same verdicts; a constraint that it cannot check
 * is refused when the validator is made, never skipped in silence. Immutable and thread-safe.
 *
 * @param <T> the record class
 */
public final class RecordValidator<T extends Record> {
    private final RecordType<T> type;
    private final LocalDate referenceDate;
    private final FieldChecks checks;
    private final RuleSet rules;
    private final boolean strict;
    private final List<RecordRules<? super T>> further;

    private RecordValidator(
            RecordType<T> type, LocalDate referenceDate, boolean strict, List<RecordRules<? super T>> further) {
        this.type = type;
        this.referenceDate = referenceDate;
        this.checks = FieldChecks.of(type, strict);
        this.rules = RuleSet.of(type.recordClass(), "", strict);
        this.strict = strict;
        this.further = List.copyOf(further);
    }

    /**
     * A validator for a dataset.
     *
     * @param type the dataset
     * @param referenceDate the date against which "future" and ages are judged
     * @param <T> the record class
     * @return a new validator; make one and share it
     * @throws IllegalArgumentException if a field carries a constraint that cannot be checked
     */
    public static <T extends Record> RecordValidator<T> of(RecordType<T> type, LocalDate referenceDate) {
        return new RecordValidator<>(type, referenceDate, false, List.of());
    }

    /**
     * The same validator for strict intake: the constraints of the group {@link Strict} hold too, and what they make of warnings.
     *
     * @return a new validator; make one and share it
     * @throws IllegalArgumentException if a field carries a constraint that cannot be checked
     */
    public RecordValidator<T> strict() {
        return new RecordValidator<>(type, referenceDate, true, further);
    }

    /**
     * The same validator, which asks further rules after those that the record names: such as take parameters of the agency, as the
     * thresholds between classes of condition are. In strict intake their warnings reject too.
     *
     * @param rules the rules; thread-safe
     * @return a new validator; make one and share it
     */
    public RecordValidator<T> and(RecordRules<? super T> rules) {
        List<RecordRules<? super T>> all = new ArrayList<>(further);
        all.add(Objects.requireNonNull(rules, "rules"));
        return new RecordValidator<>(type, referenceDate, strict, all);
    }

    /**
     * The date against which "future" and ages are judged.
     *
     * @return the reference date
     */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /**
     * Checks one record.
     *
     * @param record the record
     * @return the verdict, without positions
     */
    public ValidationReport validate(T record) {
        return validate(record, type.values(record), new RecordRun(referenceDate, List.of(), field -> Position.NONE));
    }

    /**
     * Checks one record as it comes from a file, some values of which could not be read.
     *
     * @param record the record that the values make up
     * @param values one value a leaf in the order of the dataset's fields, null where absent or unreadable
     * @param unreadable violations of the fields that could not be read, in order of fields; such a field is not also reported as
     *     missing
     * @param positions says where a field, or a part that is missing as a whole, stands
     * @return the verdict, with positions
     */
    public ValidationReport validate(
            T record, @Nullable Object[] values, List<Violation> unreadable, FieldPositions positions) {
        return validate(record, values, new RecordRun(referenceDate, unreadable, positions));
    }

    private ValidationReport validate(T record, @Nullable Object[] values, RecordRun run) {
        checks.check(values, run);
        run.endFields();
        rules.check(record, run);
        for (RecordRules<? super T> more : further) {
            run.enter("", strict);
            more.check(record, run);
        }
        return run.report();
    }
}
