package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Highest education finished (<em>pendidikan terakhir</em>).
 *
 * <p>Numbers: scheme {@code SIAK}. Source: SIAK code tables.
 */
public enum PendidikanTerakhir implements CodedValue {
    /** No schooling, or not yet. */
    TIDAK_BELUM_SEKOLAH(1, "TIDAK/BELUM SEKOLAH", "BLM SEKOLAH"),
    /** Primary school not finished. */
    BELUM_TAMAT_SD(2, "BELUM TAMAT SD/SEDERAJAT", "BLM TAMAT SD"),
    /** Primary school finished. */
    TAMAT_SD(3, "TAMAT SD/SEDERAJAT", "SD"),
    /** Lower secondary school. */
    SLTP(4, "SLTP/SEDERAJAT", "SMP"),
    /** Upper secondary school. */
    SLTA(5, "SLTA/SEDERAJAT", "SMA", "SMK"),
    /** Diploma I or II. */
    DIPLOMA_I_II(6, "DIPLOMA I/II", "D1", "D2", "D-I", "D-II"),
    /** Academy, diploma III. */
    DIPLOMA_III(7, "AKADEMI/DIPLOMA III/SARJANA MUDA", "D3", "D-III", "AKADEMI/DIPLOMA III/S. MUDA"),
    /** Diploma IV or bachelor. */
    DIPLOMA_IV_STRATA_I(8, "DIPLOMA IV/STRATA I", "D4", "S1", "S-1"),
    /** Master. */
    STRATA_II(9, "S2", "S-2"),
    /** Doctor. */
    STRATA_III(10, "S3", "S-3");

    private static final CodeList<PendidikanTerakhir> CODES = CodeList.of(PendidikanTerakhir.class);

    private final int siak;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    PendidikanTerakhir(int siak, String... aliases) {
        this.siak = siak;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code TIDAK_BELUM_SEKOLAH}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static PendidikanTerakhir parse(String text) {
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
