package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Who is responsible for a road (<em>status jalan</em>).
 *
 * <p>Source: UU 38/2004, last amended by UU 2/2022; LINGKUNGAN as the data standard adds it.
 */
public enum StatusJalan implements CodedValue {
    /** The state. */
    NASIONAL("N"),
    /** The province. */
    PROVINSI("P"),
    /** A regency. */
    KABUPATEN("K"),
    /** A city. */
    KOTA("M", "KOTAMADYA"),
    /** A village. */
    DESA,
    /** A neighbourhood. */
    LINGKUNGAN;

    private static final CodeList<StatusJalan> CODES = CodeList.of(StatusJalan.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusJalan(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter.
     *
     * @param text such as {@code NASIONAL}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusJalan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
