package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/**
 * The structure of the number of a family card: 16 digits.
 *
 * <p>Its date part is not held against it: no published rule could be checked. Thread-safe.
 */
public final class NomorKkCheck implements TextCheck<ValidNomorKk> {
    private static final DigitRules DIGITS = new DigitRules("nomor-kk", 16);

    /** A check; one may be shared. */
    public NomorKkCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return DIGITS.check(value);
    }
}
