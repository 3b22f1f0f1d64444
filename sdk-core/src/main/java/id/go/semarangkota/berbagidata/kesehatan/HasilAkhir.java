package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * The outcome of a case of disease (<em>hasil akhir</em>).
 *
 * <p>Source: case forms in use.
 */
public enum HasilAkhir implements CodedValue {
    /** Still in care. */
    DALAM_PERAWATAN,
    /** Recovered. */
    SEMBUH,
    /** Dead. */
    MENINGGAL("MENINGGAL DUNIA"),
    /** Moved to the care of others. */
    PINDAH,
    /** Unknown. */
    TIDAK_DIKETAHUI;

    private static final CodeList<HasilAkhir> CODES = CodeList.of(HasilAkhir.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    HasilAkhir(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code SEMBUH}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static HasilAkhir parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
