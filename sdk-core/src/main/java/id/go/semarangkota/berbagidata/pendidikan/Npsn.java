package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.NpsnCheck;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed NPSN (<em>nomor pokok sekolah nasional</em>), the national number of a school: a digit or capital letter, then seven
 * digits.
 *
 * <p>Well-formed is not issued. Immutable and thread-safe. Not personal: it names a school.
 *
 * @param value the eight characters
 */
public record Npsn(@JsonValue String value) {
    private static final NpsnCheck CHECK = new NpsnCheck();

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    public Npsn {
        CHECK.require(value);
    }

    /**
     * Reads a number.
     *
     * @param text the eight characters, nothing else
     * @return the number
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    @JsonCreator
    public static Npsn parse(String text) {
        return new Npsn(text);
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
     * The number as it travels.
     *
     * @return the eight characters
     */
    @Override
    public String toString() {
        return value;
    }
}
