package id.go.semarangkota.berbagidata.format.value;

import java.util.List;

/**
 * What a source puts around a value, and what it writes for none. Without profile nothing is trimmed and only an empty cell is absent.
 * Immutable and thread-safe.
 */
public final class CellRules {
    /** Nothing is trimmed, nothing but an empty cell is absent. */
    public static final CellRules CANONICAL = new CellRules(false, false, false, List.of());

    private static final int WORD = 63;

    private final boolean trim;
    private final boolean nbsp;
    private final boolean apostrophe;
    private final List<String> nullMarks;
    /** One bit for each length that a mark has, the last for all from there on. */
    private final long lengths;

    /**
     * Rules.
     *
     * @param trim whether spaces, tabs and line breaks around a value are dropped and line breaks within become spaces
     * @param nbsp whether a no-break space is a space
     * @param apostrophe whether an apostrophe before a digit, or before nothing, is dropped, as spreadsheets leave it to keep a number as
     *     text; before a letter it belongs to a name
     * @param nullMarks texts that stand for no value, compared exactly after trimming; copied
     */
    public CellRules(boolean trim, boolean nbsp, boolean apostrophe, List<String> nullMarks) {
        this.trim = trim;
        this.nbsp = nbsp;
        this.apostrophe = apostrophe;
        this.nullMarks = List.copyOf(nullMarks);
        long bits = 0;
        for (String mark : nullMarks) {
            bits |= bit(mark.length());
        }
        this.lengths = bits;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, WORD);
    }

    /**
     * Where the value begins.
     *
     * @param chars the buffer
     * @param start first character of the cell
     * @param end after its last character
     * @return the end if there is nothing
     */
    public int start(char[] chars, int start, int end) {
        int at = skipGaps(chars, start, end);
        if (apostrophe && at < end && (chars[at] == '\'' || chars[at] == '\u2019')) {
            int next = skipGaps(chars, at + 1, end);
            return next == end || (chars[next] >= '0' && chars[next] <= '9') ? next : at;
        }
        return at;
    }

    private int skipGaps(char[] chars, int start, int end) {
        int at = start;
        while (at < end && isGap(chars[at])) {
            at++;
        }
        return at;
    }

    /**
     * Where the value ends.
     *
     * @param chars the buffer
     * @param start where it begins
     * @param end after the cell's last character
     * @return the start if there is nothing
     */
    public int end(char[] chars, int start, int end) {
        int at = end;
        while (at > start && isGap(chars[at - 1])) {
            at--;
        }
        return at;
    }

    private boolean isGap(char c) {
        return (trim && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) || (nbsp && c == '\u00A0');
    }

    /**
     * Turns no-break spaces and line breaks within a value into spaces, as far as the rules say.
     *
     * @param text a value
     * @return the same object if there is nothing to turn
     */
    public String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isTurned(text.charAt(i))) {
                return turned(text, i);
            }
        }
        return text;
    }

    private boolean isTurned(char c) {
        return (trim && (c == '\n' || c == '\r' || c == '\t')) || (nbsp && c == '\u00A0');
    }

    private String turned(String text, int from) {
        char[] chars = text.toCharArray();
        for (int i = from; i < chars.length; i++) {
            chars[i] = isTurned(chars[i]) ? ' ' : chars[i];
        }
        return new String(chars);
    }

    /**
     * Whether a value stands for none.
     *
     * @param chars the buffer
     * @param start where it begins
     * @param end where it ends
     * @return true for a null mark
     */
    public boolean isNull(char[] chars, int start, int end) {
        int length = end - start;
        if ((lengths & bit(length)) == 0) {
            return false;
        }
        for (int i = 0; i < nullMarks.size(); i++) {
            String mark = nullMarks.get(i);
            if (mark.length() == length && matches(mark, chars, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String mark, char[] chars, int start) {
        for (int i = 0; i < mark.length(); i++) {
            if (mark.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
