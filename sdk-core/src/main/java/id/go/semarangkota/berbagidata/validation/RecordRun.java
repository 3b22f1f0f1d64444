package id.go.semarangkota.berbagidata.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings on one record while it is being judged. */
final class RecordRun implements RuleContext {
    /** A look through so many is faster than a set. */
    private static final int FEW = 8;

    private final LocalDate referenceDate;
    private final FieldPositions positions;
    private final List<Violation> unreadable;
    /** Made with the first finding: most records have none. */
    private @Nullable List<Violation> violations;

    /** The paths of what could not be read, once they are too many to look through. */
    private @Nullable Set<String> manyUnreadable;

    private String prefix = "";
    private boolean warningsReject;
    /** The element of a list that is judged now, empty outside of lists. */
    private String element = "";
    /** How much of a path the element stands for. */
    private int replaced;
    /** How many violations there were when the rules over several fields began; -1 before. */
    private int withinFields = -1;

    RecordRun(LocalDate referenceDate, List<Violation> unreadable, FieldPositions positions) {
        this.referenceDate = referenceDate;
        this.positions = positions;
        this.unreadable = unreadable;
    }

    /** The part whose rules run now: its wire name and a dot, or empty for the record itself; and whether its warnings are errors. */
    void enter(String part, boolean warningsAreErrors) {
        prefix = part;
        warningsReject = warningsAreErrors;
    }

    /** Judges one element of a list after the other. */
    void forEach(String list, List<?> elements, Consumer<@Nullable Object> judge) {
        String outerPrefix = prefix;
        String outerElement = element;
        int outerReplaced = replaced;
        String path = whole(list);
        for (int i = 0; i < elements.size(); i++) {
            prefix = "";
            element = ElementPath.of(path, i + 1, "");
            replaced = list.length();
            judge.accept(elements.get(i));
        }
        prefix = outerPrefix;
        element = outerElement;
        replaced = outerReplaced;
    }

    /** The path as it is reported: with the number of the element that it lies in. */
    private String whole(String path) {
        return element.isEmpty() ? path : element + path.substring(replaced);
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
        String path = whole(prefix.isEmpty() ? field : prefix + field);
        if (!isReported(path)) {
            if (violations == null) {
                violations = new ArrayList<>(unreadable);
            }
            violations.add(
                    new Violation(finding, path, positions.of(path), warningsReject ? Severity.ERROR : severity));
        }
    }

    /** What could not be read has been reported as that; that it seems absent is no finding of its own. */
    @Override
    public boolean isUnreadable(String field) {
        if (unreadable.isEmpty()) {
            return false;
        }
        return isReported(whole(prefix.isEmpty() ? field : prefix + field));
    }

    private boolean isReported(String path) {
        if (unreadable.size() > FEW) {
            Set<String> paths = unreadablePaths();
            return paths.contains(path) || (!element.isEmpty() && paths.contains(element));
        }
        for (Violation violation : unreadable) {
            if (violation.field().equals(path)
                    || (!element.isEmpty() && violation.field().equals(element))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> unreadablePaths() {
        Set<String> paths = manyUnreadable;
        if (paths == null) {
            paths = unreadable.stream().map(Violation::field).collect(Collectors.toSet());
            manyUnreadable = paths;
        }
        return paths;
    }

    /** From now on rules over several fields report. */
    void endFields() {
        withinFields = found().size();
    }

    private List<Violation> found() {
        return violations == null ? unreadable : violations;
    }

    ValidationReport report() {
        return ValidationReport.of(found(), withinFields < 0 ? found().size() : withinFields);
    }
}
