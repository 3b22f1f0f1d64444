package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Whether the person lives (<em>status hidup</em>).
 *
 * <p>The numbers of {@code STAT_HIDUP} are not documented anywhere that could be checked, so none is read. Source: SIAK.
 */
public enum StatusHidup implements CodedValue {
    /** Alive. */
    HIDUP,
    /** Dead. */
    MENINGGAL("MENINGGAL DUNIA", "MATI");

    private static final CodeList<StatusHidup> CODES = CodeList.of(StatusHidup.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusHidup(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code HIDUP}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusHidup parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
