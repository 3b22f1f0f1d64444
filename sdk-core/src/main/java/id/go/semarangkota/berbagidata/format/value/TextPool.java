package id.go.semarangkota.berbagidata.format.value;

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
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        String known = texts[place];
        if (known == null || !isSame(known, chars, start, length)) {
            known = new String(chars, start, length);
            texts[place] = known;
        }
        return known;
    }

    private static boolean isSame(String known, char[] chars, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
