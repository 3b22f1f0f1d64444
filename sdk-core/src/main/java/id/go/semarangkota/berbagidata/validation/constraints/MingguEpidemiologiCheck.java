package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The form of an epidemiological week: {@code 2026-W01} to {@code 2026-W53}. Thread-safe. */
public final class MingguEpidemiologiCheck implements TextCheck<ValidMingguEpidemiologi> {
    private static final Finding FORM = new Finding("minggu-epidemiologi.bentuk");
    private static final int LENGTH = 8;
    private static final int YEAR = 4;
    private static final int WEEK = 6;
    private static final int LAST_WEEK = 53;

    /** A check; one may be shared. */
    public MingguEpidemiologiCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        if (value.length() != LENGTH || value.charAt(YEAR) != '-' || value.charAt(YEAR + 1) != 'W') {
            return FORM;
        }
        for (int i = 0; i < LENGTH; i++) {
            if ((i < YEAR || i >= WEEK) && !DigitRules.isDigit(value.charAt(i))) {
                return FORM;
            }
        }
        int week = DigitRules.pair(value, WEEK);
        return week >= 1 && week <= LAST_WEEK ? null : FORM;
    }
}
