package id.go.semarangkota.berbagidata.validation;

import java.util.List;

/**
 * The verdict on one record.
 *
 * @param violations every rule that the record breaks, in order of fields, rules over several fields last; copied
 * @param withinFields how many of them, from the first on, concern one field by itself
 */
public record ValidationReport(List<Violation> violations, int withinFields) {
    private static final ValidationReport FLAWLESS = new ValidationReport(List.of(), 0);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if {@code withinFields} is below 0 or above the number of violations
     */
    public ValidationReport {
        violations = List.copyOf(violations);
        if (withinFields < 0 || withinFields > violations.size()) {
            throw new IllegalArgumentException("withinFields must be 0 to the number of violations");
        }
    }

    /**
     * A report that holds these violations, none of them of a rule over several fields.
     *
     * @param violations copied, in this order
     * @return a shared object if there are none
     */
    public static ValidationReport of(List<Violation> violations) {
        return of(violations, violations.size());
    }

    static ValidationReport of(List<Violation> violations, int withinFields) {
        return violations.isEmpty() ? FLAWLESS : new ValidationReport(violations, withinFields);
    }

    /**
     * What rules over several fields found.
     *
     * @return in order of the rules, empty if the fields agree
     */
    public List<Violation> acrossFields() {
        return violations.subList(withinFields, violations.size());
    }

    /**
     * Whether the record may be accepted.
     *
     * @return true if there is no error; warnings do not count
     */
    public boolean isValid() {
        return violations.isEmpty() || errors().isEmpty();
    }

    /**
     * What rejects the record.
     *
     * @return violations of severity error, in order
     */
    public List<Violation> errors() {
        return of(Severity.ERROR);
    }

    /**
     * What travels with the record.
     *
     * @return violations of severity warning, in order
     */
    public List<Violation> warnings() {
        return of(Severity.WARNING);
    }

    private List<Violation> of(Severity severity) {
        return violations.stream().filter(v -> v.severity() == severity).toList();
    }
}
