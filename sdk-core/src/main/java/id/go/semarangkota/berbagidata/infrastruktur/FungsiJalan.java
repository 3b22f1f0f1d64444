package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * What a road is for (<em>fungsi jalan</em>).
 *
 * <p>Source: UU 38/2004.
 */
public enum FungsiJalan implements CodedValue {
    /** Arterial road. */
    ARTERI,
    /** Collector road. */
    KOLEKTOR,
    /** Local road. */
    LOKAL,
    /** Neighbourhood road. */
    LINGKUNGAN;

    private static final CodeList<FungsiJalan> CODES = CodeList.of(FungsiJalan.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    FungsiJalan(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter.
     *
     * @param text such as {@code ARTERI}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static FungsiJalan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
