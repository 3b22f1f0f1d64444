package id.go.semarangkota.berbagidata.format.value;

import org.jspecify.annotations.Nullable;

/** A date pattern of {@code yyyy}, {@code MM} and {@code dd} only, whose digits stand always in the same places: most do. Immutable. */
final class FixedDate {
    private static final char DIGIT = 0;

    /** The characters of the pattern, with {@link #DIGIT} for digits. */
    private final char[] places;

    private final int year;
    private final int month;
    private final int day;

    private FixedDate(String pattern) {
        this.places = pattern.replaceAll("[yMd]", String.valueOf(DIGIT)).toCharArray();
        this.year = pattern.indexOf('y');
        this.month = pattern.indexOf('M');
        this.day = pattern.indexOf('d');
    }

    /** Null where a name, or a number of one or two digits, makes places vary. */
    static @Nullable FixedDate of(String pattern) {
        return pattern.matches("[^Md]*(yyyy|MM|dd)[^yMd]*(yyyy|MM|dd)[^yMd]*(yyyy|MM|dd)[^yMd]*")
                ? new FixedDate(pattern)
                : null;
    }

    /** Whether digits and separators stand where the pattern has them, and nothing else. */
    boolean fits(char[] chars, int start, int end) {
        if (end - start != places.length) {
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            char c = chars[start + i];
            if (places[i] == DIGIT ? c < '0' || c > '9' : c != places[i]) {
                return false;
            }
        }
        return true;
    }

    int year(char[] chars, int start) {
        return Digits.number(chars, start + year, start + year + 4);
    }

    int month(char[] chars, int start) {
        return Digits.number(chars, start + month, start + month + 2);
    }

    int day(char[] chars, int start) {
        return Digits.number(chars, start + day, start + day + 2);
    }
}
