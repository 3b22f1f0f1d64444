package id.go.semarangkota.berbagidata.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The findings on one record while it is being judged. */
final class RecordRun implements RuleContext {
    private final LocalDate referenceDate;
    private final FieldPositions positions;
    private final List<Violation> violations;
    private final int unreadable;
    private String prefix = "";

    RecordRun(LocalDate referenceDate, List<Violation> unreadable, FieldPositions positions) {
        this.referenceDate = referenceDate;
        this.positions = positions;
        this.violations = new ArrayList<>(unreadable);
        this.unreadable = unreadable.size();
    }

    /** The part whose rules run now: its wire name and a dot, or empty for the record itself. */
    void enter(String part) {
        prefix = part;
    }

    @Override
    public LocalDate referenceDate() {
        return referenceDate;
    }

    @Override
    public void report(Severity severity, String field, Finding finding) {
        String path = prefix + field;
        if (!isUnreadable(path)) {
            violations.add(new Violation(finding, path, positions.of(path), severity));
        }
    }

    /** What could not be read has been reported as that; that it seems absent is no finding of its own. */
    private boolean isUnreadable(String path) {
        for (int i = 0; i < unreadable; i++) {
            if (violations.get(i).field().equals(path)) {
                return true;
            }
        }
        return false;
    }

    ValidationReport report() {
        return ValidationReport.of(violations);
    }
}
