package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.Map;

/**
 * Blood group (<em>golongan darah</em>).
 *
 * <p>Numbers: scheme {@code SIAK}. Health data, <em>data spesifik</em> under article 4(2) of UU 27/2022. Source: SIAK code tables.
 */
public enum GolonganDarah implements CodedValue {
    /** Group A, rhesus not stated. */
    A("A", 1),
    /** Group B, rhesus not stated. */
    B("B", 2),
    /** Group AB, rhesus not stated. */
    AB("AB", 3),
    /** Group O, rhesus not stated. */
    O("O", 4),
    /** Group A, rhesus positive. */
    A_POSITIF("A+", 5),
    /** Group A, rhesus negative. */
    A_NEGATIF("A-", 6),
    /** Group B, rhesus positive. */
    B_POSITIF("B+", 7),
    /** Group B, rhesus negative. */
    B_NEGATIF("B-", 8),
    /** Group AB, rhesus positive. */
    AB_POSITIF("AB+", 9),
    /** Group AB, rhesus negative. */
    AB_NEGATIF("AB-", 10),
    /** Group O, rhesus positive. */
    O_POSITIF("O+", 11),
    /** Group O, rhesus negative. */
    O_NEGATIF("O-", 12),
    /** Not known. */
    TIDAK_TAHU("TIDAK_TAHU", 13);

    private static final CodeList<GolonganDarah> CODES = CodeList.of(GolonganDarah.class);

    private final String code;
    private final int siak;

    GolonganDarah(String code, int siak) {
        this.code = code;
        this.siak = siak;
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code A}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static GolonganDarah parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Map<String, Integer> numbers() {
        return Map.of("SIAK", siak);
    }
}
