package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The structure of a NOP: 18 digits, in parts of 2, 2, 3, 3, 3, 4 and 1. Thread-safe. */
public final class NopCheck implements TextCheck<ValidNop> {
    private static final DigitRules DIGITS = new DigitRules("nop", 18);

    /** A check; one may be shared. */
    public NopCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return DIGITS.check(value);
    }
}
