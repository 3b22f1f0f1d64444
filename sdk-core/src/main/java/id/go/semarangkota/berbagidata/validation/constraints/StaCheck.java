package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The form of a station along a road: {@code 0+000}. Thread-safe. */
public final class StaCheck implements TextCheck<ValidSta> {
    private static final Finding FORM = new Finding("sta.bentuk");
    private static final int METRES = 3;
    /** Ten thousand kilometres are more than any road has. */
    private static final int LONGEST = 8;

    /** A check; one may be shared. */
    public StaCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        int plus = value.length() - METRES - 1;
        if (plus < 1 || value.length() > LONGEST || value.charAt(plus) != '+') {
            return FORM;
        }
        for (int i = 0; i < value.length(); i++) {
            if (i != plus && !DigitRules.isDigit(value.charAt(i))) {
                return FORM;
            }
        }
        return null;
    }
}
