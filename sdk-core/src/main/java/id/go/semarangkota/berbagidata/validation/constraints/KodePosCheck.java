package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The form of a postal code: five digits. Thread-safe. */
public final class KodePosCheck implements TextCheck<ValidKodePos> {
    private static final Finding FORM = new Finding("kode-pos.bentuk");

    /** A check; one may be shared. */
    public KodePosCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return value.length() == 5 && DigitRules.isDigits(value) ? null : FORM;
    }
}
