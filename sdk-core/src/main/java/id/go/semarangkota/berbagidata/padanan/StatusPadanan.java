package id.go.semarangkota.berbagidata.padanan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;

/**
 * What matching found (<em>status padanan</em>).
 *
 * <p>None of them says whether a NIK exists that could not be confirmed for the person who was asked about. Source: this standard.
 */
public enum StatusPadanan implements CodedValue {
    /** The NIK is that of a resident, and name and date of birth agree. */
    PADAN,
    /** The row has no NIK; exactly one resident agrees by name, date of birth and mother's name. */
    PADAN_BIODATA,
    /** Exactly one resident agrees by name, date of birth and mother's name, but the row's NIK is not his or hers: to be looked at. */
    NIK_BERBEDA,
    /** The row's NIK could not be confirmed for this person, whether or not it is somebody's, and nobody else agrees: to be looked at. */
    NIK_TIDAK_TERKONFIRMASI,
    /** Several residents agree equally well; none of them is guessed. */
    GANDA,
    /** The row has no NIK, and nobody agrees. */
    TIDAK_DITEMUKAN,
    /** The row lacks what is needed: name and date of birth, and NIK or mother's name. */
    DATA_KURANG,
    /** Not answered: the session has answered enough rows, or enough rows about the same person. */
    BATAS_TERLAMPAUI;

    private static final CodeList<StatusPadanan> CODES = CodeList.of(StatusPadanan.class);

    /**
     * Reads canonical text; letter case and spacing do not matter.
     *
     * @param text such as {@code PADAN}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusPadanan parse(String text) {
        return CODES.parse(text);
    }

    /**
     * Whether exactly one resident was found, so that there is a rule by which he or she was.
     *
     * @return true for {@link #PADAN}, {@link #PADAN_BIODATA} and {@link #NIK_BERBEDA}
     */
    public boolean isFound() {
        return compareTo(NIK_BERBEDA) <= 0;
    }
}
