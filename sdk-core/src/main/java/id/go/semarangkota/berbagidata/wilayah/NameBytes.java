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
        int length = spelling.length();
        int at = start;
        int i = from;
        while (at < end && i < length) {
            char c = spelling.charAt(i);
            if (c == text[at]) {
                at++;
                i++;
            } else if (!isLetter(text[at])) {
                at++;
            } else if (!Character.isLetter(c)) {
                i++;
            } else if (Character.toLowerCase(c) == lower(text[at])) {
                at++;
                i++;
            } else {
                return false;
            }
        }
        return nextLetter(spelling, i) == length && isWithoutLetters(at);
    }

    private boolean isWithoutLetters(int from) {
        for (int at = from; at < end; at++) {
            if (isLetter(text[at])) {
                return false;
            }
        }
        return true;
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
