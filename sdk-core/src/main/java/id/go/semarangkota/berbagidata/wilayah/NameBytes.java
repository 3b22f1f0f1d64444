package id.go.semarangkota.berbagidata.wilayah;

import java.nio.charset.StandardCharsets;

/** A region's name inside a table, compared without being decoded. Only letters count, and their case does not. */
final class NameBytes {
    private final byte[] text;
    private final int start;
    private final int end;

    /** Takes the array as it is: it belongs to the table and is never changed. */
    NameBytes(byte[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The name without its first word and the space behind it. */
    NameBytes afterPrefix(String prefix) {
        return new NameBytes(text, start + prefix.length(), end);
    }

    boolean startsWith(String prefix) {
        if (end - start < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text[start + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows in a spelling has the same letters. */
    boolean matches(CharSequence spelling, int from) {
        int i = from;
        for (int at = start; at < end; at++) {
            if (!isLetter(text[at])) {
                continue;
            }
            i = nextLetter(spelling, i);
            if (i == spelling.length() || Character.toLowerCase(spelling.charAt(i)) != lower(text[at])) {
                return false;
            }
            i++;
        }
        return nextLetter(spelling, i) == spelling.length();
    }

    /** Where the next letter stands, or the length if there is none. */
    static int nextLetter(CharSequence spelling, int from) {
        int i = from;
        while (i < spelling.length() && !Character.isLetter(spelling.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char lower(byte c) {
        return (char) (c | 0x20);
    }

    @Override
    public String toString() {
        return new String(text, start, end - start, StandardCharsets.US_ASCII);
    }
}
