package id.go.semarangkota.berbagidata.format.csv;

/**
 * Keeps a spreadsheet from taking a cell for something else than its text: an apostrophe before it, which is no part of the value.
 *
 * <p>A spreadsheet of another country may divide a cell where it holds a semicolon, a comma, a tab or a line end, so what follows one of
 * those is guarded like a beginning. Reversible: whatever was guarded is restored exactly, also text that began with an apostrophe itself.
 */
public enum CellGuard {
    /** Guards what a spreadsheet would execute: text that begins like a formula and is no plain number. */
    FORMULAS {
        @Override
        boolean isReformatted(CharSequence text, int start) {
            return false;
        }
    },
    /** Guards, besides, what a spreadsheet would reformat: numbers (a NIK would lose its last digit, 001 its zeros) and dates. */
    FORMULAS_AND_NUMBERS {
        @Override
        boolean isReformatted(CharSequence text, int start) {
            return isNumberLike(text, start);
        }
    };

    private static final char GUARD = '\'';
    /** Where a spreadsheet may divide a cell. */
    private static final String DIVIDERS = ";,\t\r\n";
    /** What begins a formula, in full width too, as East Asian spreadsheets take it. */
    private static final String FORMULA = "=+@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Whether the cell, whose text begins there, is guarded as a whole; then it holds no letters, and one apostrophe is enough. */
    abstract boolean isReformatted(CharSequence text, int start);

    private static boolean isFormula(CharSequence text, int start) {
        char first = text.charAt(start);
        return FORMULA.indexOf(first) >= 0
                || first == '\t'
                || first == '\r'
                || (first == '-' && !isPlainNegative(text, start + 1));
    }

    /**
     * A number as of a latitude, also as the last of a JSON array, up to where the cell may be divided. A bare minus sign, a mark for no
     * value, does no harm either.
     */
    private static boolean isPlainNegative(CharSequence text, int start) {
        int end = skip(text, skip(text, start, "0123456789."), "]}");
        return end == text.length() || DIVIDERS.indexOf(text.charAt(end)) >= 0;
    }

    private static int skip(CharSequence text, int start, String characters) {
        int end = start;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
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

    /** Looks behind all apostrophes, so that guarding is undone exactly. */
    private static int behindGuards(CharSequence text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return start;
    }

    private static boolean needsGuard(CharSequence text, int from) {
        int start = behindGuards(text, from);
        return start < text.length() && isFormula(text, start);
    }

    private boolean isGuardedAsAWhole(CharSequence text) {
        int start = behindGuards(text, 0);
        return start < text.length() && isReformatted(text, start);
    }

    /** Whether a cell may begin there: at its own beginning, or where a spreadsheet may divide it. */
    private static boolean isBeginning(CharSequence text, int at) {
        return at == 0 || DIVIDERS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /**
     * The text to write.
     *
     * @param text a value
     * @return with an apostrophe wherever it needs one
     */
    public String guard(String text) {
        if (isGuardedAsAWhole(text)) {
            return GUARD + text;
        }
        StringBuilder guarded = null;
        for (int i = 0; i < text.length(); i++) {
            if (isBeginning(text, i) && needsGuard(text, i)) {
                guarded = guarded == null ? new StringBuilder(text.length() + 2).append(text, 0, i) : guarded;
                guarded.append(GUARD);
            }
            if (guarded != null) {
                guarded.append(text.charAt(i));
            }
        }
        return guarded == null ? text : guarded.toString();
    }

    /**
     * The value that was written.
     *
     * @param text a cell
     * @return without the apostrophes that {@link #guard} put there
     */
    public String restore(String text) {
        char[] chars = text.toCharArray();
        return new String(chars, 0, restored(chars, 0, chars.length));
    }

    /**
     * Takes the apostrophes out of a cell that lies in a buffer; what is left moves to its beginning.
     *
     * @param chars the buffer
     * @param start first character of the cell
     * @param end after its last character
     * @return where the value ends: {@code end} less the apostrophes that {@link #guard} put there
     */
    public int restored(char[] chars, int start, int end) {
        if (!mayBeGuarded(chars, start, end)) {
            return end;
        }
        String cell = new String(chars, start, end - start);
        boolean whole = isGuardedAsAWhole(cell);
        int to = start;
        for (int i = 0; i < cell.length(); i++) {
            boolean guards = whole ? i == 0 : isBeginning(cell, i) && needsGuard(cell, i);
            if (cell.charAt(i) != GUARD || !guards) {
                chars[to++] = cell.charAt(i);
            }
        }
        return to;
    }

    private static boolean mayBeGuarded(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (chars[i] == GUARD && (i == start || DIVIDERS.indexOf(chars[i - 1]) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
