package id.go.semarangkota.berbagidata.format.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same object for the same text again: a column of places or codes holds few different ones, and to know an object again is
 * cheaper than to look at its characters. Bounded; not thread-safe; serves one column of one file.
 */
public final class TextPool {
    private static final int PLACES = 1 << 10;
    /** Longer texts hardly come again. */
    private static final int LONGEST = 32;

    private final @Nullable String[] texts = new @Nullable String[PLACES];
    private final char[][] spellings = new char[PLACES][];

    /** An empty pool. */
    public TextPool() {}

    /**
     * The text of a slice.
     *
     * @param chars the buffer
     * @param start first character
     * @param end after the last character
     * @return a text that may have been returned before
     */
    public String text(char[] chars, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return new String(chars, start, length);
        }
        int place = Slices.hash(chars, start, end) & (PLACES - 1);
        String known = texts[place];
        if (known == null || !Arrays.equals(spellings[place], 0, spellings[place].length, chars, start, end)) {
            known = new String(chars, start, length);
            texts[place] = known;
            spellings[place] = Arrays.copyOfRange(chars, start, end);
        }
        return known;
    }
}
