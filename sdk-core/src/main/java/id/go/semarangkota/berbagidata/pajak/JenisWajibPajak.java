package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Kind of a taxpayer (<em>jenis wajib pajak</em>).
 *
 * <p>Source: this standard.
 */
public enum JenisWajibPajak implements CodedValue {
    /** A person. */
    PRIBADI("ORANG PRIBADI", "PERORANGAN", "PERSEORANGAN"),
    /** A body: a company, a foundation, an agency. */
    BADAN("BADAN USAHA", "BADAN HUKUM");

    private static final CodeList<JenisWajibPajak> CODES = CodeList.of(JenisWajibPajak.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    JenisWajibPajak(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code PRIBADI}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static JenisWajibPajak parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
