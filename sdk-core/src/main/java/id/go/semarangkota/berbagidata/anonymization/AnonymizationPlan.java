package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a policy means for a dataset: per field what will happen, before anything does.
 *
 * <p>Making a plan reads no data and no key. A policy that is not valid on the day, names fields that do not exist, or treats a field
 * in a way that would not protect it, is refused with every reason. Warnings are for people: none of them stops the work. A plan
 * says nothing of groups: that each record is treated does not make a rare one common. Immutable and thread-safe.
 *
 * @param <T> the record class
 */
public final class AnonymizationPlan<T extends Record> {
    private final AnonymizationPolicy policy;
    private final RecordType<T> type;
    private final Map<Field, TreatmentRule> rules;
    private final List<Violation> warnings;

    private AnonymizationPlan(AnonymizationPolicy policy, RecordType<T> type, Map<Field, TreatmentRule> rules) {
        this.policy = policy;
        this.type = type;
        this.rules = Collections.unmodifiableMap(rules);
        this.warnings = PlanWarnings.of(rules, leafRules());
    }

    /**
     * Plans a policy for a dataset.
     *
     * @param policy the policy
     * @param type the dataset, of the policy's identifier and major version and not of an earlier minor one
     * @param referenceDate the day of use
     * @return the plan
     * @param <T> the record class
     * @throws PolicyException with every reason, if the policy must not be followed for this dataset on this day
     */
    public static <T extends Record> AnonymizationPlan<T> of(
            AnonymizationPolicy policy, RecordType<T> type, LocalDate referenceDate) {
        PolicyReview review = new PolicyReview(policy, type);
        return new AnonymizationPlan<>(policy, type, review.rules(referenceDate));
    }

    /**
     * The policy.
     *
     * @return as given
     */
    public AnonymizationPolicy policy() {
        return policy;
    }

    /**
     * The dataset.
     *
     * @return as given
     */
    public RecordType<T> type() {
        return type;
    }

    /**
     * The columns that leave. They keep their wire names whatever happens to their values.
     *
     * @return full wire names in wire order, at least one
     */
    public List<String> columns() {
        return rules.entrySet().stream()
                .filter(entry -> entry.getValue() != PlainTreatment.DROP)
                .map(entry -> entry.getKey().path())
                .toList();
    }

    /**
     * What happens to each leaf field; a part's treatment is worked out for its fields, and what nobody named is dropped.
     *
     * @return by full wire name in wire order, every leaf, unmodifiable
     */
    public Map<String, Treatment> treatments() {
        Map<String, Treatment> treatments = new LinkedHashMap<>();
        leafRules().forEach((field, rule) -> treatments.put(field.path(), rule));
        return Collections.unmodifiableMap(treatments);
    }

    /**
     * The names of the keys that the work needs.
     *
     * @return sorted, empty if nothing is pseudonymized; unmodifiable
     */
    public SortedSet<String> keyReferences() {
        SortedSet<String> keys = new TreeSet<>();
        for (TreatmentRule rule : leafRules().values()) {
            if (rule instanceof Pseudonym pseudonym) {
                keys.add(pseudonym.key());
            }
        }
        return Collections.unmodifiableSortedSet(keys);
    }

    /**
     * What a reviewer should think of before agreeing.
     *
     * @return of severity warning, with the field each is about, in wire order; messages in Indonesian and English
     */
    public List<Violation> warnings() {
        return warnings;
    }

    /**
     * The plan in words, for the person who agrees to it.
     *
     * @param locale English for English, anything else for Indonesian
     * @return lines that end in a newline character; no personal data
     */
    public String explain(Locale locale) {
        return PlanMessages.of(locale).explain(this);
    }

    Map<Field, TreatmentRule> rules() {
        return rules;
    }

    /** The rule of every leaf, those within lists too. */
    Map<Field, TreatmentRule> leafRules() {
        Map<Field, TreatmentRule> leaves = new LinkedHashMap<>();
        addLeaves(rules, leaves);
        return leaves;
    }

    private static void addLeaves(Map<Field, TreatmentRule> rules, Map<Field, TreatmentRule> leaves) {
        rules.forEach((field, rule) -> {
            if (rule instanceof ElementRules elements) {
                addLeaves(elements.rules(), leaves);
            } else {
                leaves.put(field, rule);
            }
        });
    }

    @Override
    public String toString() {
        return policy + " for " + type;
    }
}
