package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;
import java.util.Map;

/**
 * Who runs a school (<em>status satuan pendidikan</em>).
 *
 * <p>Numbers: scheme {@code DAPODIK}, as systems that read Dapodik have it. Source: this standard.
 */
public enum StatusSatuanPendidikan implements CodedValue {
    /** The government. */
    NEGERI(1, "N"),
    /** A private body. */
    SWASTA(2, "S");

    private static final CodeList<StatusSatuanPendidikan> CODES = CodeList.of(StatusSatuanPendidikan.class);

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusSatuanPendidikan(int number, String... aliases) {
        this.number = number;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code NEGERI}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusSatuanPendidikan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public Map<String, Integer> numbers() {
        return Map.of("DAPODIK", number);
    }
}
