package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The structure of the number of a card of BPJS Kesehatan: 13 digits. There is no published check digit. Thread-safe. */
public final class NomorBpjsCheck implements TextCheck<ValidNomorBpjs> {
    private static final DigitRules DIGITS = new DigitRules("nomor-bpjs", 13);

    /** A check; one may be shared. */
    public NomorBpjsCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        return DIGITS.check(value);
    }
}
