package id.go.semarangkota.berbagidata.format.value;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which the dates of a column are written. Nothing is guessed and nothing else is accepted.
 *
 * <p>{@code yyyy} four digits; {@code yy} two, with a pivot declared; {@code MM} and {@code dd} two; {@code M} and {@code d} one or
 * two; {@code MMM} and {@code MMMM} a month's name, long or short; anything else stands for itself. Immutable and thread-safe.
 */
final class DatePattern {
    private static final int LITERAL = 0;
    private static final int CENTURY = 100;

    /** A run of the pattern: a letter and how often, or a literal character. */
    private record Part(char letter, int count, char literal) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final int pivot;
    private final @Nullable FixedDate fixed;

    private DatePattern(String text, int pivot) {
        this.text = text;
        this.pivot = pivot;
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            char letter = text.charAt(i);
            while (end < text.length() && "yMd".indexOf(letter) >= 0 && text.charAt(end) == letter) {
                end++;
            }
            parts.add(
                    "yMd".indexOf(letter) >= 0 ? new Part(letter, end - i, ' ') : new Part((char) LITERAL, 1, letter));
            i = end;
        }
        requireComplete();
        fixed = pivot == 0 ? FixedDate.of(text) : null;
    }

    /**
     * Reads a pattern as a profile declares it.
     *
     * @throws IllegalArgumentException if it does not name year, month and day once each, or lacks a pivot for two-digit years
     */
    static DatePattern parse(String declared) {
        int at = declared.indexOf(" pivot ");
        if (at < 0) {
            return new DatePattern(declared, 0);
        }
        String pivot = declared.substring(at + " pivot ".length()).strip();
        if (!pivot.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("The pivot of a date pattern is a year of four digits");
        }
        return new DatePattern(declared.substring(0, at).strip(), Integer.parseInt(pivot));
    }

    private void requireComplete() {
        requireOne('y', pivot > 0 ? List.of(2) : List.of(4));
        requireOne('M', List.of(1, 2, 3, 4));
        requireOne('d', List.of(1, 2));
    }

    private void requireOne(char letter, List<Integer> counts) {
        List<Part> found = parts.stream().filter(part -> part.letter == letter).toList();
        if (found.size() != 1 || !counts.contains(found.get(0).count)) {
            throw new IllegalArgumentException(
                    "Not a date pattern: " + text
                            + "; name year, month and day once each, as in dd/MM/yyyy, and a pivot for two digits: dd-MMM-yy pivot 1930");
        }
    }

    /** The pattern's text. */
    String text() {
        return text;
    }

    /** The date, or a negative number: {@link DateReader#MALFORMED} or {@link DateReader#UNREAL}, else an epoch-like packed date. */
    int parse(char[] chars, int start, int end) {
        FixedDate places = fixed;
        if (places != null && places.fits(chars, start, end)) {
            return pack(places.year(chars, start), places.month(chars, start), places.day(chars, start));
        }
        int year = 0;
        int month = 0;
        int day = 0;
        int at = start;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int next = part.letter == LITERAL ? literal(part, chars, at, end) : span(part, chars, at, end);
            if (next < 0) {
                return DateReader.MALFORMED;
            }
            switch (part.letter) {
                case 'y' -> year = year(Digits.number(chars, at, next));
                case 'M' -> month = part.count > 2 ? MonthNames.find(chars, at, next) : Digits.number(chars, at, next);
                case 'd' -> day = Digits.number(chars, at, next);
                default -> {}
            }
            at = next;
        }
        return at == end ? pack(year, month, day) : DateReader.MALFORMED;
    }

    private static int literal(Part part, char[] chars, int at, int end) {
        return at < end && chars[at] == part.literal ? at + 1 : -1;
    }

    /** Where the part ends, or -1 if it is not there. */
    private static int span(Part part, char[] chars, int at, int end) {
        boolean name = part.letter == 'M' && part.count > 2;
        int most = name ? MonthNames.LONGEST : Math.max(part.count, 2);
        int next = at;
        while (next < end && next - at < most && (name ? isLetter(chars[next]) : isDigit(chars[next]))) {
            next++;
        }
        return next - at < (name ? 3 : part.count) ? -1 : next;
    }

    /** The date as the pattern writes it. */
    String format(LocalDate date) {
        StringBuilder written = new StringBuilder();
        for (Part part : parts) {
            switch (part.letter) {
                case 'y' -> appendDigits(written, part.count == 2 ? date.getYear() % CENTURY : date.getYear(), part);
                case 'M' -> {
                    if (part.count > 2) {
                        written.append(MonthNames.of(date.getMonthValue(), part.count == 3));
                    } else {
                        appendDigits(written, date.getMonthValue(), part);
                    }
                }
                case 'd' -> appendDigits(written, date.getDayOfMonth(), part);
                default -> written.append(part.literal);
            }
        }
        return written.toString();
    }

    private static void appendDigits(StringBuilder written, int number, Part part) {
        String digits = Integer.toString(number);
        written.append("0".repeat(Math.max(0, part.count - digits.length()))).append(digits);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private int year(int written) {
        if (pivot == 0) {
            return written;
        }
        int year = pivot - pivot % CENTURY + written;
        return year < pivot ? year + CENTURY : year;
    }

    private static int pack(int year, int month, int day) {
        if (year == 0 || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return DateReader.UNREAL;
        }
        return (year * CENTURY + month) * CENTURY + day;
    }

    private static int length(int year, int month) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    static LocalDate unpack(int packed) {
        return LocalDate.of(packed / (CENTURY * CENTURY), packed / CENTURY % CENTURY, packed % CENTURY);
    }
}
