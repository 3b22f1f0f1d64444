package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Sex (<em>jenis kelamin</em>) as population administration records it.
 *
 * <p>Numbers: scheme {@code SIAK}. Source: SIAK code tables; the wire text is that of the source article.
 */
public enum JenisKelamin implements CodedValue {
    /** Male. */
    LAKI_LAKI("Laki-laki", 1, "LAKI-LAKI", "L", "LK", "LAKI LAKI", "LAKI2", "PRIA", "M", "MALE"),
    /** Female. */
    PEREMPUAN("Perempuan", 2, "P", "PR", "WANITA", "W", "F", "FEMALE");

    private static final CodeList<JenisKelamin> CODES = CodeList.of(JenisKelamin.class);

    private final String code;
    private final int siak;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    JenisKelamin(String code, int siak, String... aliases) {
        this.code = code;
        this.siak = siak;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code Laki-laki}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static JenisKelamin parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public String code() {
        return code;
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
