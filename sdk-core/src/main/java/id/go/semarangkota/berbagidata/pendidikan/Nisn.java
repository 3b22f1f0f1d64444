package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.NisnCheck;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed NISN (<em>nomor induk siswa nasional</em>), the national number of a pupil: 10 digits, often with leading zeros.
 *
 * <p>Well-formed is not issued. Immutable and thread-safe. Sensitivity: direct identifier of a child; {@code toString} does not tell it.
 * Source: the manual of Dapodik.
 *
 * @param value the 10 digits
 */
public record Nisn(@JsonValue String value) {
    private static final NisnCheck CHECK = new NisnCheck();

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    public Nisn {
        CHECK.require(value);
    }

    /**
     * Reads a number.
     *
     * @param text the 10 digits, nothing else
     * @return the number
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    @JsonCreator
    public static Nisn parse(String text) {
        return new Nisn(text);
    }

    /**
     * Whether a text is a well-formed number. Allocates nothing if it is.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * All that may be shown of the number.
     *
     * @return 8 dots and the last two digits
     */
    public String masked() {
        return "\u2022".repeat(8) + value.substring(8);
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "Nisn[personal data]";
    }
}
