package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The structure of an NPSN: a digit or capital letter, then seven digits. Thread-safe. */
public final class NpsnCheck implements TextCheck<ValidNpsn> {
    private static final Finding FORM = new Finding("npsn.bentuk");
    private static final int LENGTH = 8;

    /** A check; one may be shared. */
    public NpsnCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        if (value.length() != LENGTH || !isLeading(value.charAt(0))) {
            return FORM;
        }
        for (int i = 1; i < LENGTH; i++) {
            if (!DigitRules.isDigit(value.charAt(i))) {
                return FORM;
            }
        }
        return null;
    }

    private static boolean isLeading(char c) {
        return DigitRules.isDigit(c) || DigitRules.isCapital(c);
    }
}
