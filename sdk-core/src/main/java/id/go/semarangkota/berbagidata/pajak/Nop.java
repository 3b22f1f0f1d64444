package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.constraints.NopCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed NOP (<em>nomor objek pajak</em>), the number of an object of property tax: 18 digits in seven parts.
 *
 * <p>The codes of its areas come from the list of the tax office, not from Kemendagri's: 010 is no district of population administration. There
 * is no check digit, and well-formed is not issued. Immutable and thread-safe. Sensitivity: direct identifier; {@code toString} does not tell
 * it. Source: SISMIOP.
 *
 * @param value the 18 digits
 */
public record Nop(@JsonValue String value) {
    private static final NopCheck CHECK = new NopCheck();
    private static final String PRINTED = "00.00.000.000.000-0000.0";

    /**
     * Checks the structure of the canonical form.
     *
     * @param value the 18 digits
     * @throws IllegalArgumentException if the digits are no well-formed NOP; the message is the broken rule's sentence
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Nop {
        CHECK.require(value);
    }

    /**
     * Reads a NOP, also in the dotted spelling of the printed notice.
     *
     * @param text 18 digits, or the same written as {@code 33.74.010.001.001-0001.0}; nothing else
     * @return the NOP in digits
     * @throws IllegalArgumentException if the text is no well-formed NOP; the message is the broken rule's sentence
     */
    public static Nop parse(String text) {
        return new Nop(Spelling.digits(text, PRINTED));
    }

    /**
     * Whether a text is a well-formed NOP in canonical form; the dotted spelling is not. Allocates nothing if it is.
     *
     * @param text any text, or null
     * @return true if a record may hold it
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * What is wrong with a text as a NOP in canonical form.
     *
     * @param text any text
     * @return the rule that it breaks, empty if it is well-formed
     */
    public static Optional<Finding> check(CharSequence text) {
        return Optional.ofNullable(CHECK.check(text));
    }

    /**
     * The province, by the tax list.
     *
     * @return two digits
     */
    public String provinsi() {
        return value.substring(0, 2);
    }

    /**
     * The regency or city, by the tax list.
     *
     * @return two digits
     */
    public String dati2() {
        return value.substring(2, 4);
    }

    /**
     * The district, by the tax list: not the code of Kemendagri.
     *
     * @return three digits
     */
    public String kecamatan() {
        return value.substring(4, 7);
    }

    /**
     * The urban ward, by the tax list: not the code of Kemendagri.
     *
     * @return three digits
     */
    public String kelurahan() {
        return value.substring(7, 10);
    }

    /**
     * The block within the ward.
     *
     * @return three digits
     */
    public String blok() {
        return value.substring(10, 13);
    }

    /**
     * The serial number within the block.
     *
     * @return four digits
     */
    public String nomorUrut() {
        return value.substring(13, 17);
    }

    /**
     * The kind of the object: 0 for one taxpayer, 9 for joint use, 7 for data of SISTEP; other digits occur.
     *
     * @return one digit
     */
    public String kodeKhusus() {
        return value.substring(17, 18);
    }

    /**
     * The number as it is printed on the notice.
     *
     * @return such as {@code 33.74.010.001.001-0001.0}
     */
    public String dotted() {
        return provinsi() + "." + dati2() + "." + kecamatan() + "." + kelurahan() + "." + blok() + "-" + nomorUrut()
                + "." + kodeKhusus();
    }

    /** Says what this is, never the number. */
    @Override
    public String toString() {
        return "Nop[tax data]";
    }
}
