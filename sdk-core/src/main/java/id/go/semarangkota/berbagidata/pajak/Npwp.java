package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.kependudukan.Nik;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.constraints.NpwpCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed NPWP (<em>nomor pokok wajib pajak</em>), the national number of a taxpayer: 15 digits as it was until 2024, or 16.
 *
 * <p>Of 16 digits a resident's are the NIK, those of a body, an agency or a foreigner registered before are 0 and the old 15. Numbers of other
 * kinds may have been issued since: such a number is well-formed but {@linkplain #isSuspect() suspect}. Well-formed is not issued. Immutable and
 * thread-safe. Sensitivity: direct identifier; {@code toString} does not tell it. Source: PMK 112/PMK.03/2022.
 *
 * @param value the 15 or 16 digits
 */
public record Npwp(@JsonValue String value) {
    private static final NpwpCheck CHECK = new NpwpCheck();
    private static final String PRINTED = "00.000.000.0-000.000";
    private static final int OLD = 15;

    /**
     * Checks the structure of the canonical form.
     *
     * @param value the 15 or 16 digits
     * @throws IllegalArgumentException if the digits are no well-formed NPWP; the message is the broken rule's sentence
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Npwp {
        CHECK.require(value);
    }

    /**
     * Reads an NPWP, also in the dotted spelling of the old cards.
     *
     * @param text 15 or 16 digits, or 15 digits written as {@code 01.312.166.0-091.000}; nothing else
     * @return the NPWP in digits
     * @throws IllegalArgumentException if the text is no well-formed NPWP; the message is the broken rule's sentence
     */
    public static Npwp parse(String text) {
        return new Npwp(Spelling.digits(text, PRINTED));
    }

    /**
     * Whether a text is a well-formed NPWP in canonical form; the dotted spelling is not. Allocates nothing if it is.
     *
     * @param text any text, or null
     * @return true if a record may hold it
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * What is wrong with a text as an NPWP in canonical form.
     *
     * @param text any text
     * @return the rule that it breaks, empty if it is well-formed
     */
    public static Optional<Finding> check(CharSequence text) {
        return Optional.ofNullable(CHECK.check(text));
    }

    /**
     * The NIK that the number is.
     *
     * @return empty unless the 16 digits are a well-formed NIK
     */
    public Optional<Nik> nik() {
        return Nik.isValid(value) ? Optional.of(Nik.parse(value)) : Optional.empty();
    }

    /**
     * The old number.
     *
     * @return 15 digits; empty if the number has 16 and does not begin with 0
     */
    public Optional<String> lama() {
        if (value.length() == OLD) {
            return Optional.of(value);
        }
        return value.charAt(0) == '0' ? Optional.of(value.substring(1)) : Optional.empty();
    }

    /**
     * Whether the 16 digits are neither a NIK nor an old number. Such numbers exist, but slips of the pen look the same.
     *
     * @return true for a number to be looked at
     */
    public boolean isSuspect() {
        return isSuspect(value);
    }

    /** The same of the 16 digits at the beginning of a text that is otherwise well-formed. */
    static boolean isSuspect(String digits) {
        return digits.length() > OLD && digits.charAt(0) != '0' && !Nik.isValid(digits.substring(0, OLD + 1));
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "Npwp[tax data]";
    }
}
