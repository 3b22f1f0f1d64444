package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Religion or belief (<em>agama</em>).
 *
 * <p>Numbers: scheme {@code SIAK}. Home-grown systems reorder them, so never read a number without its scheme. Source: SIAK code
 * tables.
 */
public enum Agama implements CodedValue {
    /** Islam. */
    ISLAM(1),
    /** Protestant Christianity. */
    KRISTEN(2, "PROTESTAN", "KRISTEN PROTESTAN"),
    /** Catholic Christianity. */
    KATHOLIK(3, "KATOLIK"),
    /** Hinduism. */
    HINDU(4),
    /** Buddhism. */
    BUDHA(5, "BUDDHA"),
    /** Confucianism. */
    KHONGHUCU(6, "KONGHUCU", "KONG HU CU", "KONG HU CHU"),
    /** Belief in the One God outside the six religions (<em>penghayat kepercayaan</em>). */
    KEPERCAYAAN(7, "KEPERCAYAAN TERHADAP TUHAN YME", "PENGHAYAT KEPERCAYAAN");

    private static final CodeList<Agama> CODES = CodeList.of(Agama.class);

    private final int siak;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    Agama(int siak, String... aliases) {
        this.siak = siak;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code ISLAM}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static Agama parse(String text) {
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
