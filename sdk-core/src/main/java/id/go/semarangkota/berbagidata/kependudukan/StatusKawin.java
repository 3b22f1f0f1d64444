package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.Map;

/**
 * Marital status (<em>status perkawinan</em>), the union of both schemes in use.
 *
 * <p>Numbers: schemes {@code LAMA_4} and {@code BARU_6}. Numbers 3 and 4 change meaning between them. Source: the SIAK code table of
 * four values and the newer list of six labels.
 */
public enum StatusKawin implements CodedValue {
    /** Not married yet. */
    BELUM_KAWIN(1, 1),
    /** Married, without a word on registration. */
    KAWIN(2, 0),
    /** Married and registered. */
    KAWIN_TERCATAT(0, 2),
    /** Married, not registered yet. */
    KAWIN_BELUM_TERCATAT(0, 3),
    /** Divorced, without a word on registration. */
    CERAI_HIDUP(3, 0),
    /** Divorced and registered. */
    CERAI_HIDUP_TERCATAT(0, 4),
    /** Divorced, not registered yet. */
    CERAI_HIDUP_BELUM_TERCATAT(0, 5),
    /** Widowed. */
    CERAI_MATI(4, 6);

    private static final CodeList<StatusKawin> CODES = CodeList.of(StatusKawin.class);

    private final int lama4;
    private final int baru6;

    StatusKawin(int lama4, int baru6) {
        this.lama4 = lama4;
        this.baru6 = baru6;
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code BELUM_KAWIN}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusKawin parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public Map<String, Integer> numbers() {
        return CodeNumbers.of("LAMA_4", lama4, "BARU_6", baru6);
    }
}
