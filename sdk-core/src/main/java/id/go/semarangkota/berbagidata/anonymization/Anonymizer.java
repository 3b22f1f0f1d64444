package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does what a plan says, record by record: a record goes in, the row that may leave comes out.
 *
 * <p>Deterministic: the same record, plan and keys give the same row. Nothing of a record is held between calls, and no message
 * repeats a value. Thread-safe if its {@link Pseudonymizer} is.
 *
 * @param <T> the record class
 */
public final class Anonymizer<T extends Record> {
    private static final Pseudonymizer NONE = scope -> {
        throw new IllegalArgumentException("pseudonymizer: the plan needs one for " + scope.field());
    };

    private final String name;
    private final RecordType<T> type;
    private final List<String> columns;
    private final TreatmentRule.RecordCell[] cells;

    private Anonymizer(AnonymizationPlan<T> plan, Pseudonymizer pseudonymizer) {
        this.name = plan.toString();
        this.type = plan.type();
        this.columns = plan.columns();
        AnonymizationPolicy policy = plan.policy();
        TreatmentRule.Tokens tokens = (key, field) ->
                pseudonymizer.bind(new PseudonymScope(key, policy.purpose(), policy.recipient(), field));
        List<TreatmentRule.RecordCell> compiled = new ArrayList<>();
        plan.rules().forEach((field, rule) -> {
            if (rule != PlainTreatment.DROP) {
                compiled.add(rule.compile(field, type, tokens));
            }
        });
        this.cells = compiled.toArray(TreatmentRule.RecordCell[]::new);
    }

    /**
     * An anonymizer for a plan without pseudonyms.
     *
     * @param plan the plan
     * @return ready for any number of records
     * @param <T> the record class
     * @throws IllegalArgumentException if the plan needs keys
     */
    public static <T extends Record> Anonymizer<T> of(AnonymizationPlan<T> plan) {
        return of(plan, NONE);
    }

    /**
     * An anonymizer for any plan; every key that it needs is asked for now.
     *
     * @param plan the plan
     * @param pseudonymizer makes the pseudonyms
     * @return ready for any number of records
     * @param <T> the record class
     */
    public static <T extends Record> Anonymizer<T> of(AnonymizationPlan<T> plan, Pseudonymizer pseudonymizer) {
        return new Anonymizer<>(plan, pseudonymizer);
    }

    /**
     * The columns of every row.
     *
     * @return full wire names in wire order, unmodifiable
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The row that may leave of a record.
     *
     * @param record the record, valid or not
     * @return one canonical text a column in the order of {@link #columns()}, null where absent; new and unmodifiable
     * @throws IllegalStateException if the pseudonymizer breaks its promise
     */
    public List<@Nullable String> apply(T record) {
        @Nullable Object[] values = type.values(record);
        @Nullable String[] row = new @Nullable String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i].apply(values);
        }
        return Collections.unmodifiableList(Arrays.asList(row));
    }

    @Override
    public String toString() {
        return name;
    }
}
