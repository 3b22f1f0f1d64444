package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The structure of a NIB: 13 digits. Thread-safe. */
public final class NibCheck implements TextCheck<ValidNib> {
    private static final DigitRules DIGITS = new DigitRules("nib", 13);

    /** A check; one may be shared. */
    public NibCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return DIGITS.check(value);
    }
}
