package id.go.semarangkota.berbagidata.padanan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;

/**
 * The rule by which a resident was found (<em>aturan padanan</em>), so that no tolerance is ever silent.
 *
 * <p>"Equal" means equal without titles, punctuation, spacing and letter case; "spelling" forgives old and doubled letters besides;
 * "edits" are those that {@link AmbangPadanan} allows. At most one thing differs by edits or by its date. Source: this standard.
 */
public enum AturanPadanan implements CodedValue {
    /** NIK, name and date of birth are equal. */
    NIK_SAMA,
    /** NIK and date of birth are equal, the name up to spelling. */
    NIK_EJAAN,
    /** NIK and date of birth are equal, the name up to edits; the sex does not differ. */
    NIK_NAMA_MIRIP,
    /** NIK is equal, the name up to spelling; the date has day and month exchanged, or one of day, month and year differs. */
    NIK_TANGGAL_MIRIP,
    /** Name, date of birth and mother's name are equal. */
    BIODATA_SAMA,
    /** Date of birth is equal, name and mother's name up to spelling. */
    BIODATA_EJAAN,
    /** Date of birth is equal, mother's name up to spelling, the name up to edits; the sex does not differ. */
    BIODATA_NAMA_MIRIP,
    /** Date of birth is equal, the name up to spelling, the mother's name up to edits; the sex does not differ. */
    BIODATA_IBU_MIRIP;

    private static final CodeList<AturanPadanan> CODES = CodeList.of(AturanPadanan.class);

    /**
     * Reads canonical text; letter case and spacing do not matter.
     *
     * @param text such as {@code NIK_SAMA}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static AturanPadanan parse(String text) {
        return CODES.parse(text);
    }

    /**
     * Whether the resident was found by the NIK.
     *
     * @return false if by biodata alone
     */
    public boolean isByNik() {
        return compareTo(NIK_TANGGAL_MIRIP) <= 0;
    }
}
