package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Relationship to the head of the household (<em>status hubungan dalam keluarga</em>).
 *
 * <p>Numbers: scheme {@code SIAK}. Source: SIAK code tables.
 */
public enum Shdk implements CodedValue {
    /** Head of the household. */
    KEPALA_KELUARGA(1, "KEP. KELUARGA"),
    /** Husband. */
    SUAMI(2),
    /** Wife. */
    ISTRI(3, "ISTERI"),
    /** Child. */
    ANAK(4),
    /** Son- or daughter-in-law. */
    MENANTU(5, "MANTU"),
    /** Grandchild. */
    CUCU(6),
    /** Parent. */
    ORANG_TUA(7, "ORANGTUA"),
    /** Parent-in-law. */
    MERTUA(8),
    /** Other relative. */
    FAMILI_LAIN(9, "FAMILI LAINNYA"),
    /** Domestic worker. */
    PEMBANTU(10, "PEMBANTU RUMAH TANGGA"),
    /** Other. */
    LAINNYA(11);

    private static final CodeList<Shdk> CODES = CodeList.of(Shdk.class);

    private final int siak;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    Shdk(int siak, String... aliases) {
        this.siak = siak;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code KEPALA_KELUARGA}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static Shdk parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public Map<String, Integer> numbers() {
        return Map.of("SIAK", siak);
    }
}
