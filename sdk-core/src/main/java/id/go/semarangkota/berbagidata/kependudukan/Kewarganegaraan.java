package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Citizenship (<em>kewarganegaraan</em>).
 *
 * <p>Numbers: scheme {@code SIAK}. Source: SIAK code tables.
 */
public enum Kewarganegaraan implements CodedValue {
    /** Citizen of Indonesia. */
    WNI(1, "WARGA NEGARA INDONESIA"),
    /** Foreign citizen. */
    WNA(2, "WARGA NEGARA ASING");

    private static final CodeList<Kewarganegaraan> CODES = CodeList.of(Kewarganegaraan.class);

    private final int siak;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    Kewarganegaraan(int siak, String... aliases) {
        this.siak = siak;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code WNI}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static Kewarganegaraan parse(String text) {
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
