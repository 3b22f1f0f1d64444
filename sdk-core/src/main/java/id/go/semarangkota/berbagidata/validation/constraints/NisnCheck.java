package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The structure of a NISN: 10 digits. Thread-safe. Source: the manual of Dapodik. */
public final class NisnCheck implements TextCheck<ValidNisn> {
    private static final DigitRules DIGITS = new DigitRules("nisn", 10);

    /** A check; one may be shared. */
    public NisnCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return DIGITS.check(value);
    }
}
