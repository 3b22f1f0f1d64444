package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a policy against a dataset: works out the rule of every leaf and collects what forbids to follow it. */
final class PolicyReview {
    private final AnonymizationPolicy policy;
    private final RecordType<?> type;
    private final List<Violation> refusals = new ArrayList<>();

    PolicyReview(AnonymizationPolicy policy, RecordType<?> type) {
        this.policy = policy;
        this.type = type;
    }

    /** Every leaf in wire order with what it comes down to, or all reasons against it. */
    Map<Field, TreatmentRule> rules(LocalDate day) {
        checkDataset();
        checkValidity(day);
        checkNames();
        Map<Field, TreatmentRule> rules = rules(type);
        if (refusals.isEmpty() && rules.values().stream().allMatch(PlainTreatment.DROP::equals)) {
            refuse("", new Finding("kebijakan.kosong"));
        }
        if (!refusals.isEmpty()) {
            throw new PolicyException(refusals);
        }
        return rules;
    }

    private Map<Field, TreatmentRule> rules(RecordType<?> described) {
        Map<Field, TreatmentRule> rules = new LinkedHashMap<>();
        for (Field field : described.fields()) {
            rules.put(field, field.records().map(this::list).orElseGet(() -> rule(field)));
        }
        return rules;
    }

    /** A list of records is a part that repeats: what is said of its fields counts, or that it goes as a whole. */
    private TreatmentRule list(RecordType<?> elements) {
        Map<Field, TreatmentRule> rules = rules(elements);
        boolean dropped = rules.values().stream().allMatch(PlainTreatment.DROP::equals);
        return dropped ? PlainTreatment.DROP : new ElementRules(elements, rules);
    }

    private void checkDataset() {
        if (!fits(policy.dataset(), type.schema())) {
            refuse("", new Finding("kebijakan.dataset", policy.dataset()));
        }
    }

    /** The same major version, and no earlier minor one: later ones only add fields, which the policy does not name. */
    private static boolean fits(String asked, String given) {
        int askedDot = asked.lastIndexOf('.');
        int givenDot = given.lastIndexOf('.');
        return PolicyText.SCHEMA.matcher(given).matches()
                && asked.substring(0, askedDot).equals(given.substring(0, givenDot))
                && Integer.parseInt(given.substring(givenDot + 1)) >= Integer.parseInt(asked.substring(askedDot + 1));
    }

    private void checkValidity(LocalDate day) {
        if (day.isBefore(policy.validFrom()) || day.isAfter(policy.validUntil())) {
            refuse("", new Finding("kebijakan.masa-berlaku", policy.validFrom() + ".." + policy.validUntil()));
        }
    }

    /** A name that fits nothing is a slip of the pen, and the field that was meant would be dropped or, worse, kept by its part. */
    private void checkNames() {
        policy.treatments().forEach((path, treatment) -> {
            if (leaves().noneMatch(field -> field.path().equals(path))) {
                checkPart(path, treatment);
            }
        });
    }

    private Stream<Field> leaves() {
        return type.fieldsWithin().filter(field -> field.records().isEmpty());
    }

    private void checkPart(String path, Treatment treatment) {
        List<Field> leaves =
                leaves().filter(field -> field.path().startsWith(path + ".")).toList();
        boolean address = leaves.stream().anyMatch(field -> FieldRole.of(field).isAddress());
        boolean suits = treatment == PlainTreatment.DROP || (treatment instanceof RegionGeneralization && address);
        if (leaves.isEmpty()) {
            refuse(path, new Finding("kebijakan.field-tak-dikenal"));
        } else if (!suits) {
            refuse(path, TreatmentRule.unsuitable(treatment));
        }
    }

    private TreatmentRule rule(Field field) {
        FieldRole role = FieldRole.of(field);
        TreatmentRule own = written(field.path());
        if (own == null) {
            TreatmentRule part = ofPart(field.path());
            return part == null ? PlainTreatment.DROP : part.on(role);
        }
        Finding refusal = own.refusal(field, role);
        if (refusal != null) {
            refuse(field.path(), refusal);
        }
        return own.on(role);
    }

    private @Nullable TreatmentRule ofPart(String path) {
        String part = FieldRole.partOf(path);
        TreatmentRule found = null;
        while (found == null && !part.isEmpty()) {
            found = written(part);
            part = FieldRole.partOf(part);
        }
        return found;
    }

    private @Nullable TreatmentRule written(String path) {
        return (TreatmentRule) policy.treatments().get(path);
    }

    private void refuse(String field, Finding finding) {
        refusals.add(new Violation(finding, field, Position.NONE, Severity.ERROR));
    }
}
