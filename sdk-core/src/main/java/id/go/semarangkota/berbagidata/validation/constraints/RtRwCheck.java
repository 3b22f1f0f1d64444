package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The form of an RT or RW number: three digits. Thread-safe. */
public final class RtRwCheck implements TextCheck<ValidRtRw> {
    private static final Finding FORM = new Finding("rt-rw.bentuk");

    /** A check; one may be shared. */
    public RtRwCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return value.length() == 3 && DigitRules.isDigits(value) ? null : FORM;
    }
}
