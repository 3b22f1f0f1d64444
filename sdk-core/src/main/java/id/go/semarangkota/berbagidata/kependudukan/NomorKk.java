package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.NomorKkCheck;
import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed number of a family card (<em>nomor kartu keluarga</em>): 16 digits, shaped like a NIK.
 *
 * <p>Well-formed is not issued. Immutable and thread-safe. Sensitivity: direct identifier; {@code toString} does not tell it.
 *
 * @param value the 16 digits
 */
public record NomorKk(@JsonValue String value) {
    private static final NomorKkCheck CHECK = new NomorKkCheck();

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    public NomorKk {
        CHECK.require(value);
    }

    /**
     * Reads a number.
     *
     * @param text the 16 digits, nothing else
     * @return the number
     * @throws IllegalArgumentException if the text is no well-formed number; the message is the broken rule's sentence
     */
    @JsonCreator
    public static NomorKk parse(String text) {
        return new NomorKk(text);
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
     * @return fourteen dots and the last two digits
     */
    public String masked() {
        return NikDigits.masked(value);
    }

    /**
     * The district that issued the family's first card.
     *
     * @return a code that may have ceased or be in no table; empty if the digits cannot be a code (a pair of zeros)
     */
    public Optional<KodeWilayah> kecamatan() {
        return Optional.ofNullable(NikDigits.kecamatan(value));
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "NomorKk[personal data]";
    }
}
