package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a NITKU: an NPWP of 16 digits and six more.
 *
 * <p>Allocates nothing for a valid value; thread-safe. Source: PER-6/PJ/2024.
 */
public final class NitkuCheck implements TextCheck<ValidNitku> {
    private static final DigitRules DIGITS = new DigitRules("nitku", 22);
    private static final Finding CHECK_DIGIT = new Finding("nitku.digit-periksa");

    /** A check; one may be shared. */
    public NitkuCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        Finding finding = DIGITS.check(value);
        if (finding != null) {
            return finding;
        }
        return NpwpDigits.keepsCheckDigit(value, NpwpDigits.NEW) ? null : CHECK_DIGIT;
    }
}
