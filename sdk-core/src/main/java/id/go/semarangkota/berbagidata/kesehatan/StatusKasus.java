package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * How certain a case of disease is (<em>status kasus</em>).
 *
 * <p>Source: case forms in use; the old kinds ODP and PDP are none of these and are refused.
 */
public enum StatusKasus implements CodedValue {
    /** Suspected. */
    SUSPEK("SUSPECT", "SUSPECTED"),
    /** Probable. */
    PROBABEL("PROBABLE"),
    /** Confirmed. */
    KONFIRMASI("TERKONFIRMASI", "CONFIRMED"),
    /** Excluded: the person has not got the disease. */
    DISINGKIRKAN("DISCARDED");

    private static final CodeList<StatusKasus> CODES = CodeList.of(StatusKasus.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusKasus(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code KONFIRMASI}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusKasus parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
