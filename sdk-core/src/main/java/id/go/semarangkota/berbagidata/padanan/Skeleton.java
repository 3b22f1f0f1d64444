package id.go.semarangkota.berbagidata.padanan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The letters of a name in which spellings do not differ: no spaces, no doubled letters, oe as u, dj as j, tj as c, y as j or i; what follows bin
 * or binti stands behind {@link #main()}. A buffer that is filled again and again. Not thread-safe.
 */
final class Skeleton {
    /** One word for bin and binti and their abbreviations. */
    static final String OFFSPRING = "BIN";

    /** Bit of a signature: the name says whose son or daughter this is. */
    static final int PATRONYMIC = 1 << 31;

    private static final byte[] BIN = ascii(OFFSPRING);
    private static final byte[] INITIAL = ascii("M");
    private static final byte[] MUHAMMAD = ascii("MUHAMMAD");
    private static final byte[] ABD = ascii("ABD");
    private static final byte[] ABDUL = ascii("ABDUL");
    private static final int OTHER_LETTERS = 26;

    private final byte[] letters = new byte[2 * NameForm.MAX_BYTES];
    private int main;
    private int full;
    private boolean latin = true;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes a normal form that stands somewhere in an array. */
    void set(byte[] normal, int from, int length) {
        main = 0;
        full = 0;
        latin = true;
        int end = from + length;
        for (int at = from; at < end; ) {
            int stop = at;
            while (stop < end && normal[stop] != ' ') {
                stop++;
            }
            word(normal, at, stop, at == from, stop == end);
            at = stop + 1;
        }
        if (main == 0) {
            main = full;
        }
    }

    private void word(byte[] normal, int at, int stop, boolean first, boolean last) {
        if (!first && !last && main == 0 && is(BIN, normal, at, stop)) {
            main = full;
        } else if (first && !last && is(INITIAL, normal, at, stop)) {
            fold(MUHAMMAD, 0, MUHAMMAD.length);
        } else if (!last && is(ABD, normal, at, stop)) {
            fold(ABDUL, 0, ABDUL.length);
        } else {
            fold(normal, at, stop);
        }
    }

    private static boolean is(byte[] word, byte[] normal, int at, int stop) {
        return stop - at == word.length && Arrays.equals(word, 0, word.length, normal, at, stop);
    }

    private void fold(byte[] word, int at, int stop) {
        for (int i = at; i < stop; i++) {
            byte letter = word[i];
            byte next = i + 1 < stop ? word[i + 1] : 0;
            byte folded = folded(letter, next);
            if (folded != letter && letter != 'Y') {
                i++;
            }
            append(folded);
        }
    }

    /** Old spellings as new ones, and y as the j of old ones, or as i where no vowel follows. */
    private static byte folded(byte letter, byte next) {
        return switch (letter) {
            case 'O' -> next == 'E' ? (byte) 'U' : letter;
            case 'D' -> next == 'J' ? next : letter;
            case 'T' -> next == 'J' ? (byte) 'C' : letter;
            case 'Y' -> isVowel(next) ? (byte) 'J' : (byte) 'I';
            default -> letter;
        };
    }

    private static boolean isVowel(byte letter) {
        return letter == 'A' || letter == 'E' || letter == 'I' || letter == 'O' || letter == 'U';
    }

    private void append(byte letter) {
        latin &= letter > 0;
        if (full == 0 || letter < 0 || letters[full - 1] != letter) {
            letters[full++] = letter;
        }
    }

    byte[] letters() {
        return letters;
    }

    /** How many letters stand before bin or binti. */
    int main() {
        return main;
    }

    /** How many letters there are. */
    int full() {
        return full;
    }

    /** Whether all letters are Latin: bytes of others are no letters that edits could be counted in. */
    boolean isLatin() {
        return latin;
    }

    boolean hasPatronymic() {
        return main < full;
    }

    /** Which letters occur: 26 bits, one for all others, and {@link #PATRONYMIC}. */
    int signature() {
        int bits = hasPatronymic() ? PATRONYMIC : 0;
        for (int i = 0; i < full; i++) {
            int letter = letters[i] - 'A';
            bits |= 1 << (letter >= 0 && letter < OTHER_LETTERS ? letter : OTHER_LETTERS);
        }
        return bits;
    }

    void wipe() {
        Arrays.fill(letters, (byte) 0);
        main = 0;
        full = 0;
    }
}
