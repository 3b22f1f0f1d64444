package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/** The form of a school year: {@code 2026/2027}. Thread-safe. */
public final class TahunAjaranCheck implements TextCheck<ValidTahunAjaran> {
    private static final Finding FORM = new Finding("tahun-ajaran.bentuk");
    private static final Finding NOT_CONSECUTIVE = new Finding("tahun-ajaran.tidak-berurutan");
    private static final int LENGTH = 9;
    private static final int SLASH = 4;

    /** A check; one may be shared. */
    public TahunAjaranCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        if (value.length() != LENGTH || value.charAt(SLASH) != '/') {
            return FORM;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (i != SLASH && !DigitRules.isDigit(value.charAt(i))) {
                return FORM;
            }
        }
        return year(value, SLASH + 1) - year(value, 0) == 1 ? null : NOT_CONSECUTIVE;
    }

    private static int year(CharSequence text, int at) {
        return DigitRules.pair(text, at) * 100 + DigitRules.pair(text, at + 2);
    }
}
