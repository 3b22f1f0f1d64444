package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.validation.constraints.NpwpdCheck;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An NPWPD (<em>nomor pokok wajib pajak daerah</em>), the number that a region gives its taxpayers.
 *
 * <p>No national form survives, so the region's pattern is configuration: whoever has one passes it in. Without one it is text of 1 to 30
 * UTF-16 units on one line with no white space around it. Immutable and thread-safe. Sensitivity: direct identifier; {@code toString} does not tell it.
 *
 * @param value the number as the region writes it
 */
public record Npwpd(@JsonValue String value) {
    /**
     * Checks what any region's number keeps.
     *
     * @param value the number as the region writes it
     * @throws IllegalArgumentException if the text is no such number; the message is the broken rule's sentence
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Npwpd {
        require(NpwpdCheck.check(value, null));
    }

    /**
     * Reads a number of any region.
     *
     * @param text 1 to 30 UTF-16 units
     * @return the number
     * @throws IllegalArgumentException if the text is no such number; the message is the broken rule's sentence
     */
    public static Npwpd parse(String text) {
        return new Npwpd(Objects.requireNonNull(text, "text"));
    }

    /**
     * Reads a number of a region whose pattern is known.
     *
     * @param text 1 to 30 UTF-16 units
     * @param pattern the region's pattern for the whole text
     * @return the number
     * @throws IllegalArgumentException if the text is no such number; the message is the broken rule's sentence
     */
    public static Npwpd parse(String text, Pattern pattern) {
        require(NpwpdCheck.check(Objects.requireNonNull(text, "text"), Objects.requireNonNull(pattern, "pattern")));
        return new Npwpd(text);
    }

    /**
     * Whether a text may be a number of any region. Allocates nothing if it may.
     *
     * @param text any text, or null
     * @return true if {@link #parse(String)} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && NpwpdCheck.check(text, null) == null;
    }

    /**
     * Whether a text may be a number of a region whose pattern is known.
     *
     * @param text any text, or null
     * @param pattern the region's pattern for the whole text
     * @return true if {@link #parse(String, Pattern)} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text, Pattern pattern) {
        Objects.requireNonNull(pattern, "pattern");
        return text != null && NpwpdCheck.check(text, pattern) == null;
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "Npwpd[tax data]";
    }

    private static void require(@Nullable Finding finding) {
        if (finding != null) {
            throw new IllegalArgumentException(
                    RuleMessages.of(Violation.INDONESIAN).text(finding));
        }
    }
}
