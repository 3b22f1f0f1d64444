package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * How good a road is (<em>kelas kondisi</em>).
 *
 * <p>Source: Permen PU 13/PRT/M/2011. BAIK and SEDANG together are called <em>mantap</em>.
 */
public enum KelasKondisi implements CodedValue {
    /** Good. */
    BAIK,
    /** Fair. */
    SEDANG,
    /** Lightly damaged. */
    RUSAK_RINGAN,
    /** Heavily damaged. */
    RUSAK_BERAT;

    private static final CodeList<KelasKondisi> CODES = CodeList.of(KelasKondisi.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    KelasKondisi(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter.
     *
     * @param text such as {@code BAIK}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static KelasKondisi parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
