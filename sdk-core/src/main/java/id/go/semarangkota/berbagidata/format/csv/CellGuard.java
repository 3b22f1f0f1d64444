package id.go.semarangkota.berbagidata.format.csv;

/**
 * Keeps a spreadsheet from taking a cell for something else than its text: an apostrophe before it, which is no part of the value.
 *
 * <p>Reversible: whatever was guarded is restored exactly, also text that began with an apostrophe itself.
 */
public enum CellGuard {
    /** Guards what a spreadsheet would execute: text that begins like a formula and is no plain number. */
    FORMULAS {
        @Override
        boolean isRisky(CharSequence text, int start) {
            return isFormula(text, start);
        }
    },
    /** Guards, besides, what a spreadsheet would reformat: numbers (a NIK would lose its last digit, 001 its zeros) and dates. */
    FORMULAS_AND_NUMBERS {
        @Override
        boolean isRisky(CharSequence text, int start) {
            return isFormula(text, start) || isNumberLike(text, start);
        }
    };

    abstract boolean isRisky(CharSequence text, int start);

    private static boolean isFormula(CharSequence text, int start) {
        return switch (text.charAt(start)) {
            case '=', '+', '@', '\t', '\r' -> true;
            case '-' -> !isPlainNegative(text, start + 1);
            default -> false;
        };
    }

    /** A bare minus sign, a mark for no value, does no harm either. */
    private static boolean isPlainNegative(CharSequence text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumberLike(CharSequence text, int start) {
        char first = text.charAt(start);
        if (first < '0' || first > '9') {
            return false;
        }
        for (int i = start + 1; i < text.length(); i++) {
            if ("0123456789.,/:+- eE".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text to write.
     *
     * @param text a value
     * @return with an apostrophe before it if it needs one
     */
    public String guard(String text) {
        return needsGuard(text) ? "'" + text : text;
    }

    /**
     * The value that was written.
     *
     * @param text a cell
     * @return without the apostrophe that {@link #guard} put there
     */
    public String restore(String text) {
        return text.startsWith("'") && needsGuard(text) ? text.substring(1) : text;
    }

    /** Looks behind all apostrophes, so that guarding is undone exactly. */
    private boolean needsGuard(CharSequence text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && isRisky(text, start);
    }

    /**
     * By how many characters a cell's value begins later.
     *
     * @param chars the buffer
     * @param start first character of the cell
     * @param end after its last character
     * @return 1 if there is an apostrophe that {@link #guard} put there, else 0
     */
    public int restored(char[] chars, int start, int end) {
        if (start == end || chars[start] != '\'') {
            return 0;
        }
        return needsGuard(java.nio.CharBuffer.wrap(chars, start, end - start)) ? 1 : 0;
    }
}
