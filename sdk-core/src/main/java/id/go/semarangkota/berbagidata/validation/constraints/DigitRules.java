package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An identifier of a fixed number (or one of two) of ASCII digits, and a precise diagnosis where text is not that. */
final class DigitRules {
    /** What a spreadsheet leaves of a long number; its last digits are lost, so it is never repaired. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:[.,]\\d*)?[eE][+-]?\\d+");

    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d*");
    private static final String QUOTES = "'\"`\u2018\u2019\u201C\u201D\u00B4";
    /** Far above any identifier: longer text is not searched for its kind of dirt. */
    private static final int SEARCHED = 64;

    private final String prefix;
    private final int length;
    private final int otherLength;
    private final Finding placeholder;

    DigitRules(String prefix, int length) {
        this(prefix, length, length);
    }

    /** An identifier that has one of two lengths. */
    DigitRules(String prefix, int length, int otherLength) {
        this.prefix = prefix;
        this.length = length;
        this.otherLength = otherLength;
        this.placeholder = new Finding(prefix + ".pengganti");
    }

    /** Checks the digits and that they are no placeholder. */
    @Nullable
    Finding check(CharSequence value) {
        int digits = value.length();
        if ((digits != length && digits != otherLength) || !isDigits(value)) {
            return diagnose(value);
        }
        return isPlaceholder(value) ? placeholder : null;
    }

    static boolean isDigits(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Two digits as a number. */
    static int pair(CharSequence digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    /** All digits equal, or each one more (or one less) than the one before, 0 following 9. */
    private static boolean isPlaceholder(CharSequence digits) {
        int step = Math.floorMod(digits.charAt(1) - digits.charAt(0), 10);
        if (step != 0 && step != 1 && step != 9) {
            return false;
        }
        for (int i = 2; i < digits.length(); i++) {
            if (Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10) != step) {
                return false;
            }
        }
        return true;
    }

    private Finding diagnose(CharSequence value) {
        if (value.length() > SEARCHED) {
            return new Finding(prefix + ".panjang", Integer.toString(value.length()));
        }
        String text = value.toString();
        if (isScientific(text)) {
            return new Finding(prefix + ".notasi-ilmiah");
        } else if (DECIMAL.matcher(text).matches()) {
            return new Finding(prefix + ".desimal");
        }
        return character(text);
    }

    /** Whether a number has been written as {@code 3.37401E+15}. */
    static boolean isScientific(String text) {
        return SCIENTIFIC.matcher(text.strip()).matches();
    }

    private Finding character(String text) {
        int stranger = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (QUOTES.indexOf(c) >= 0) {
                return new Finding(prefix + ".tanda-kutip");
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return new Finding(prefix + ".spasi", Integer.toString(i + 1));
            } else if (stranger < 0 && !isDigit(c)) {
                stranger = i;
            }
        }
        return stranger < 0
                ? new Finding(prefix + ".panjang", Integer.toString(text.length()))
                : new Finding(prefix + ".bukan-angka", Integer.toString(stranger + 1));
    }
}
