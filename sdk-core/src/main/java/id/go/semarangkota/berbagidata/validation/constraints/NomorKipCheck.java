package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The structure of a number of a Kartu Indonesia Pintar: six letters or digits. Thread-safe. Source: the manual of Dapodik. */
public final class NomorKipCheck implements TextCheck<ValidNomorKip> {
    private static final Finding FORM = new Finding("nomor-kip.bentuk");
    private static final int LENGTH = 6;

    /** A check; one may be shared. */
    public NomorKipCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        if (value.length() != LENGTH) {
            return FORM;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            if (!DigitRules.isDigit(c) && !DigitRules.isCapital(c) && !(c >= 'a' && c <= 'z')) {
                return FORM;
            }
        }
        return null;
    }
}
