package id.go.semarangkota.berbagidata.anonymization;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A policy that cannot be read, or that must not be followed: every reason, with field or position.
 *
 * <p>Messages name rules, fields and places; they repeat nothing of what a policy file holds but the names of fields.
 */
public final class PolicyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    PolicyException(List<Violation> violations) {
        super(sentences(violations, Violation.INDONESIAN));
        this.violations = List.copyOf(violations);
    }

    PolicyException(Finding finding) {
        this(finding, Position.NONE);
    }

    PolicyException(Finding finding, Position position) {
        this(List.of(new Violation(finding, "", position, Severity.ERROR)));
    }

    /** The same reasons, found at this place of a file. */
    PolicyException at(String field, Position position) {
        Violation first = violations.get(0);
        return first.position().equals(Position.NONE)
                ? new PolicyException(List.of(new Violation(first.finding(), field, position, first.severity())))
                : this;
    }

    /**
     * The reasons.
     *
     * @return at least one; with a position if the policy came from a file that could not be read, with a field if a plan refused
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * The first reason's rule.
     *
     * @return such as {@code kebijakan.json.tak-dikenal}
     */
    public String code() {
        return violations.get(0).ruleId();
    }

    /**
     * Where the first reason stands.
     *
     * @return line and column in the policy file, or {@link Position#NONE}
     */
    public Position position() {
        return violations.get(0).position();
    }

    /**
     * All reasons in words; {@link #getMessage()} says them in Indonesian.
     *
     * @param locale English for English, anything else for Indonesian
     * @return one line a reason
     */
    public String message(Locale locale) {
        return sentences(violations, locale);
    }

    private static String sentences(List<Violation> violations, Locale locale) {
        return violations.stream().map(v -> sentence(v, locale)).collect(Collectors.joining("\n"));
    }

    private static String sentence(Violation violation, Locale locale) {
        Position at = violation.position();
        String place = at.equals(Position.NONE) ? "" : at.line() + ":" + at.column() + " ";
        String field = violation.field().isEmpty() ? "" : violation.field() + ": ";
        return place + field + violation.message(locale);
    }
}
