package id.go.semarangkota.berbagidata.pertukaran.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses values that a record must not hold; the message starts with the name of the component and never holds the value.
 *
 * <p>Control characters and the invisible ones that turn the direction of writing are refused everywhere: in a letter that is signed
 * they would show something else than what was signed.
 */
public final class Arguments {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

    private Arguments() {}

    /**
     * A single line that must say something.
     *
     * @param name the component
     * @param value the text
     * @param max the longest that is allowed, in UTF-16 code units
     * @return the value
     */
    public static String line(String name, String value, int max) {
        return checked(name, value, max, false);
    }

    /**
     * Text of one or more lines that must say something.
     *
     * @param name the component
     * @param value the text
     * @param max the longest that is allowed, in UTF-16 code units
     * @return the value
     */
    public static String text(String name, String value, int max) {
        return checked(name, value, max, true);
    }

    /**
     * Text that may be missing.
     *
     * @param name the component
     * @param value the text or null
     * @param max the longest that is allowed, in UTF-16 code units
     * @return the value
     */
    public static @Nullable String optionalText(String name, @Nullable String value, int max) {
        return value == null ? null : checked(name, value, max, true);
    }

    /**
     * An identifier: letters, digits, dot, underscore, colon and hyphen.
     *
     * @param name the component
     * @param value the identifier, at most 100 characters
     * @return the value
     */
    public static String identifier(String name, String value) {
        if (!IDENTIFIER.matcher(value).matches()) {
            throw new IllegalArgumentException(name + ": not an identifier");
        }
        return value;
    }

    /**
     * Lines of which there must be at least one.
     *
     * @param name the component
     * @param values the lines
     * @param max the longest that each may be
     * @return a copy
     */
    public static List<String> lines(String name, List<String> values, int max) {
        List<String> copy = some(name, values);
        copy.forEach(value -> line(name, value, max));
        return copy;
    }

    /**
     * A list that must not be empty.
     *
     * @param <T> what it holds
     * @param name the component
     * @param values the list, at most 10,000 long
     * @return a copy
     */
    public static <T> List<T> some(String name, List<T> values) {
        if (values.isEmpty() || values.size() > 10_000) {
            throw new IllegalArgumentException(name + ": must hold 1 to 10000 values");
        }
        return List.copyOf(values);
    }

    /**
     * A whole number within bounds.
     *
     * @param name the component
     * @param value the number
     * @param min the smallest that is allowed
     * @param max the largest that is allowed
     */
    public static void within(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + ": must be within " + min + ".." + max);
        }
    }

    private static String checked(String name, String value, int max, boolean newlines) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + ": must not be blank");
        }
        if (value.length() > max) {
            throw new IllegalArgumentException(name + ": longer than " + max);
        }
        value.codePoints().forEach(c -> {
            if (isInvisible(c) && !(newlines && c == '\n')) {
                throw new IllegalArgumentException(name + ": holds a control character");
            }
        });
        return value;
    }

    private static boolean isInvisible(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        return turnsDirection || half || Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }
}
