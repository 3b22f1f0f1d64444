package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.NomorBpjsCheck;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed number of a card of BPJS Kesehatan (<em>nomor kartu JKN</em>), the national health insurance: 13 digits, often with
 * leading zeros.
 *
 * <p>Well-formed is not issued. Immutable and thread-safe. Sensitivity: direct identifier; {@code toString} does not tell it.
 *
 * @param value the 13 digits
 */
public record NomorBpjs(@JsonValue String value) {
    private static final NomorBpjsCheck CHECK = new NomorBpjsCheck();

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    public NomorBpjs {
        CHECK.require(value);
    }

    /**
     * Reads a number.
     *
     * @param text the 13 digits, nothing else
     * @return the number
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    @JsonCreator
    public static NomorBpjs parse(String text) {
        return new NomorBpjs(text);
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
     * @return 11 dots and the last two digits
     */
    public String masked() {
        return "\u2022".repeat(11) + value.substring(11);
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "NomorBpjs[personal data]";
    }
}
