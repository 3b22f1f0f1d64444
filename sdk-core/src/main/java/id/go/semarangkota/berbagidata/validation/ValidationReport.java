package id.go.semarangkota.berbagidata.validation;

import java.util.List;

/**
 * The verdict on one record.
 *
 * @param violations every rule that the record breaks, in order of fields, rules over several fields last; copied
 */
public record ValidationReport(List<Violation> violations) {
    private static final ValidationReport FLAWLESS = new ValidationReport(List.of());

    /** Copies the list. */
    public ValidationReport {
        violations = List.copyOf(violations);
    }

    /**
     * A report that holds these violations.
     *
     * @param violations copied, in this order
     * @return a shared object if there are none
     */
    public static ValidationReport of(List<Violation> violations) {
        return violations.isEmpty() ? FLAWLESS : new ValidationReport(violations);
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
