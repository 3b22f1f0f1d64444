package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a code of ICD-10: {@code A91}, {@code A00.1}, {@code M54.56}.
 *
 * <p>Allocates nothing for a valid value; thread-safe. Source: WHO ICD-10, version 2010, which SATUSEHAT validates against.
 */
public final class KodeIcd10Check implements TextCheck<ValidKodeIcd10> {
    private static final Finding NO_DOT = new Finding("kode-icd10.tanpa-titik");
    private static final Finding MARK = new Finding("kode-icd10.tanda");
    private static final Finding FORM = new Finding("kode-icd10.bentuk");
    private static final int CATEGORY = 3;
    private static final int LONGEST = 7;

    /** A check; one may be shared. */
    public KodeIcd10Check() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        int length = value.length();
        if (length < CATEGORY || length > LONGEST || !isCategory(value)) {
            return FORM;
        } else if (isMark(value.charAt(length - 1))) {
            return MARK;
        } else if (length == CATEGORY) {
            return null;
        }
        boolean dotted = value.charAt(CATEGORY) == '.';
        return isDigits(value, dotted ? CATEGORY + 1 : CATEGORY) ? dotted ? null : NO_DOT : FORM;
    }

    private static boolean isCategory(CharSequence code) {
        return DigitRules.isCapital(code.charAt(0))
                && DigitRules.isDigit(code.charAt(1))
                && DigitRules.isDigit(code.charAt(2));
    }

    /** One or two digits to the end. */
    private static boolean isDigits(CharSequence code, int from) {
        int digits = code.length() - from;
        return (digits == 1 || digits == 2)
                && DigitRules.isDigit(code.charAt(from))
                && DigitRules.isDigit(code.charAt(code.length() - 1));
    }

    /** The dagger of a cause and the asterisk of a manifestation: they say how codes pair, and are no part of them. */
    private static boolean isMark(char c) {
        return c == '\u2020' || c == '*';
    }
}
