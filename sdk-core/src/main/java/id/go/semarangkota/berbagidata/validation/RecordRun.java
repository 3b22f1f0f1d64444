package id.go.semarangkota.berbagidata.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings on one record while it is being judged. */
final class RecordRun implements RuleContext {
    private final LocalDate referenceDate;
    private final FieldPositions positions;
    private final List<Violation> unreadable;
    /** Made with the first finding: most records have none. */
    private @Nullable List<Violation> violations;

    private String prefix = "";

    RecordRun(LocalDate referenceDate, List<Violation> unreadable, FieldPositions positions) {
        this.referenceDate = referenceDate;
        this.positions = positions;
        this.unreadable = unreadable;
    }

    /** The part whose rules run now: its wire name and a dot, or empty for the record itself. */
    void enter(String part) {
        prefix = part;
    }

    @Override
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /** Reports an error on a field of the record itself or, by its whole path, of a part. */
    void error(String path, Finding finding) {
        report(Severity.ERROR, path, finding);
    }

    @Override
    public void report(Severity severity, String field, Finding finding) {
        String path = prefix.isEmpty() ? field : prefix + field;
        if (!isUnreadable(path)) {
            if (violations == null) {
                violations = new ArrayList<>(unreadable);
            }
            violations.add(new Violation(finding, path, positions.of(path), severity));
        }
    }

    /** What could not be read has been reported as that; that it seems absent is no finding of its own. */
    boolean isUnreadable(String path) {
        if (unreadable.isEmpty()) {
            return false;
        }
        for (Violation violation : unreadable) {
            if (violation.field().equals(path)) {
                return true;
            }
        }
        return false;
    }

    ValidationReport report() {
        return ValidationReport.of(violations == null ? unreadable : violations);
    }
}
