package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/**
 * The structure of an NPWP: 15 digits, or 16.
 *
 * <p>The first nine of the 15 keep the formula of Luhn. Of 16 digits that begin with 0 the others are such a number; of any others nothing is
 * asked here. Allocates nothing for a valid value; thread-safe once initialized. Source: PMK 112/PMK.03/2022.
 */
public final class NpwpCheck implements TextCheck<ValidNpwp> {
    private static final DigitRules DIGITS = new DigitRules("npwp", NpwpDigits.OLD, NpwpDigits.NEW);
    private static final Finding CHECK_DIGIT = new Finding("npwp.digit-periksa");

    private boolean checkDigit = true;

    /** A check that looks at the check digit unless it is initialized otherwise; one may be shared. */
    public NpwpCheck() {}

    @Override
    public void initialize(ValidNpwp constraint) {
        checkDigit = constraint.checkDigit();
    }

    @Override
    public @Nullable Finding check(CharSequence value) {
        Finding finding = DIGITS.check(value);
        if (finding != null) {
            return finding;
        }
        return checkDigit && !NpwpDigits.keepsCheckDigit(value, value.length()) ? CHECK_DIGIT : null;
    }
}
