package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.constraints.NitkuCheck;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed NITKU (<em>nomor identitas tempat kegiatan usaha</em>), the number of a place of business: an NPWP of 16 digits and a serial
 * number of six.
 *
 * <p>It took the place of the NPWP of a branch. Well-formed is not issued. Immutable and thread-safe. Sensitivity: direct identifier;
 * {@code toString} does not tell it. Source: PER-6/PJ/2024.
 *
 * @param value the 22 digits
 */
public record Nitku(@JsonValue String value) {
    private static final NitkuCheck CHECK = new NitkuCheck();
    private static final int NPWP = 16;
    private static final String HEAD_OFFICE = "000000";

    /**
     * Checks the structure.
     *
     * @param value the 22 digits
     * @throws IllegalArgumentException if the digits are no well-formed NITKU; the message is the broken rule's sentence
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Nitku {
        CHECK.require(value);
    }

    /**
     * Reads a NITKU.
     *
     * @param text the 22 digits, nothing else
     * @return the NITKU
     * @throws IllegalArgumentException if the text is no well-formed NITKU; the message is the broken rule's sentence
     */
    public static Nitku parse(String text) {
        return new Nitku(Objects.requireNonNull(text, "text"));
    }

    /**
     * Whether a text is a well-formed NITKU. Allocates nothing if it is.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * What is wrong with a text as a NITKU.
     *
     * @param text any text
     * @return the rule that it breaks, empty if it is well-formed
     */
    public static Optional<Finding> check(CharSequence text) {
        return Optional.ofNullable(CHECK.check(text));
    }

    /**
     * The taxpayer.
     *
     * @return the NPWP of 16 digits; empty if these digits, in which nothing but the check digit is looked at, are no NPWP
     */
    public Optional<Npwp> npwp() {
        String digits = value.substring(0, NPWP);
        return Npwp.isValid(digits) ? Optional.of(new Npwp(digits)) : Optional.empty();
    }

    /**
     * The serial number of the place.
     *
     * @return six digits, {@code 000000} for the head office
     */
    public String nomorUrut() {
        return value.substring(NPWP);
    }

    /**
     * Whether the place is the head office.
     *
     * @return true for serial number {@code 000000}
     */
    public boolean isHeadOffice() {
        return value.endsWith(HEAD_OFFICE);
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "Nitku[tax data]";
    }
}
