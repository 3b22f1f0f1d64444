package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.Position;
import id.go.semarangkota.berbagidata.validation.Severity;
import id.go.semarangkota.berbagidata.validation.Violation;

/** Findings that concern a whole file. */
public final class FileFinding {
    /** Below this number of records a share says nothing. */
    public static final int ENOUGH = 30;

    private FileFinding() {}

    /**
     * A finding without place.
     *
     * @param ruleId the rule
     * @param field the field, empty for the file
     * @param detail what makes it precise without telling a value
     * @return the finding
     */
    public static Violation of(String ruleId, String field, String detail) {
        return new Violation(new Finding(ruleId, detail), field, Position.NONE, Severity.FILE_FINDING);
    }

    /**
     * A finding on so many of all.
     *
     * @param ruleId the rule
     * @param field the field, empty for the file
     * @param part how many
     * @param whole of how many
     * @return the finding
     */
    public static Violation share(String ruleId, String field, long part, long whole) {
        return of(ruleId, field, part + " / " + whole);
    }
}
