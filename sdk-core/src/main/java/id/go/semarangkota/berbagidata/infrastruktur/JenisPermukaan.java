package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * What a road is surfaced with (<em>jenis permukaan</em>).
 *
 * <p>Source: data standard, infrastruktur.ruas-jalan.
 */
public enum JenisPermukaan implements CodedValue {
    /** Asphalt. */
    ASPAL("HOTMIX", "ASPAL/HOTMIX"),
    /** Concrete. */
    BETON("RIGID", "BETON/RIGID"),
    /** Penetration macadam. */
    LAPEN("PENETRASI MACADAM"),
    /** Paving blocks. */
    PAVING("PAVING BLOCK"),
    /** Gravel. */
    KERIKIL("TELFORD", "KERIKIL/TELFORD"),
    /** Earth. */
    TANAH;

    private static final CodeList<JenisPermukaan> CODES = CodeList.of(JenisPermukaan.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    JenisPermukaan(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter.
     *
     * @param text such as {@code ASPAL}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static JenisPermukaan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
