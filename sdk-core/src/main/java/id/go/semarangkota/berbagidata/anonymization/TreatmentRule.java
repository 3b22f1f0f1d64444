package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A treatment as the engine sees it: how it is written down, where it may stand, what it does. */
sealed interface TreatmentRule extends Treatment
        permits PlainTreatment,
                Redaction,
                Mask,
                DateGeneralization,
                AgeBand,
                NumberBand,
                RegionGeneralization,
                Pseudonym,
                ElementRules {
    /** The members of its JSON beside {@code treatment}, text or {@link Integer}, in the order in which sentences use them. */
    Map<String, Object> parameters();

    /** Why this cannot stand on the field, or null. */
    @Nullable
    Finding refusal(Field field, FieldRole role);

    /** What it comes down to on a field of this role: an address level cuts or drops. */
    default TreatmentRule on(FieldRole role) {
        return this;
    }

    /** The work on one value. */
    Cell compile(Field field, Tokens tokens);

    /** The work on one column of a record; on the field's own value, unless a rule must see what stands beside it. */
    default RecordCell compile(Field field, RecordType<?> type, Tokens tokens) {
        Cell cell = compile(field, tokens);
        int leaf = field.index();
        return values -> cell.apply(values[leaf]);
    }

    /** What one column shows of one value; compiled once, called for every record, by any thread. */
    @FunctionalInterface
    interface Cell {
        @Nullable
        String apply(@Nullable Object value);
    }

    /** What one column shows of one record's values; compiled once, called for every record, by any thread. */
    @FunctionalInterface
    interface RecordCell {
        @Nullable
        String apply(@Nullable Object[] values);
    }

    /** Finds the tokenizer of a field; purpose and recipient are those of the policy. */
    @FunctionalInterface
    interface Tokens {
        UnaryOperator<String> of(String keyReference, String field);
    }

    /** A finding that the treatment does not suit the field. */
    static Finding unsuitable(Treatment treatment) {
        return new Finding("perlakuan.tidak-cocok", treatment.kind());
    }
}
