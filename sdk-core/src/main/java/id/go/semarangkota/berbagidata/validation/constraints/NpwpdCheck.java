package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of an NPWPD: what any region's number keeps, and the region's own pattern where one is given.
 *
 * <p>Allocates nothing for a valid value without pattern; thread-safe once initialized.
 */
public final class NpwpdCheck implements TextCheck<ValidNpwpd> {
    private static final int LONGEST = 30;
    private static final Finding BLANK = new Finding("npwpd.kosong");
    private static final Finding TOO_LONG = new Finding("npwpd.panjang", "max " + LONGEST);
    private static final Finding SPACE = new Finding("npwpd.spasi");
    private static final Finding SCIENTIFIC = new Finding("npwpd.notasi-ilmiah");
    private static final CleanTextCheck CLEAN = new CleanTextCheck();

    private @Nullable Pattern pattern;

    /** A check without pattern until it is initialized; one may be shared. */
    public NpwpdCheck() {}

    @Override
    public void initialize(ValidNpwpd constraint) {
        pattern = constraint.pattern().isEmpty() ? null : Pattern.compile(constraint.pattern());
    }

    @Override
    public @Nullable Finding check(CharSequence value) {
        return check(value, pattern);
    }

    /**
     * Judges a value by a pattern that is known at run time only.
     *
     * @param value the text
     * @param pattern the region's own pattern for the whole text, null for none
     * @return null if the value keeps the rules
     */
    public static @Nullable Finding check(CharSequence value, @Nullable Pattern pattern) {
        int length = value.length();
        if (length > LONGEST) {
            return TOO_LONG;
        } else if (isBlank(value)) {
            return BLANK;
        } else if (isSpace(value.charAt(0)) || isSpace(value.charAt(length - 1))) {
            return SPACE;
        } else if (isNumberWithExponent(value)) {
            return SCIENTIFIC;
        }
        Finding unclean = CLEAN.check(value);
        if (unclean != null) {
            return unclean;
        }
        return pattern == null || pattern.matcher(value).matches()
                ? null
                : new Finding("npwpd.pola", pattern.pattern());
    }

    private static boolean isBlank(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isSpace(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The expression runs only where a letter E stands behind a digit. */
    private static boolean isNumberWithExponent(CharSequence value) {
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c == 'E' || c == 'e') && DigitRules.isDigit(value.charAt(0))) {
                return DigitRules.isScientific(value.toString());
            }
        }
        return false;
    }
}
