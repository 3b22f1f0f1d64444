package id.go.semarangkota.berbagidata.infrastruktur;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Which vehicles a road bears (<em>kelas jalan</em>).
 *
 * <p>Source: UU 22/2009, article 19.
 */
public enum KelasJalan implements CodedValue {
    /** Up to 2,500 mm wide, 18,000 mm long, axle load 10 t. */
    I("1"),
    /** Up to 2,500 mm wide, 12,000 mm long, axle load 8 t. */
    II("2"),
    /** Up to 2,100 mm wide, 9,000 mm long, axle load 8 t. */
    III("3"),
    /** Larger and heavier vehicles. */
    KHUSUS;

    private static final CodeList<KelasJalan> CODES = CodeList.of(KelasJalan.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    KelasJalan(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter.
     *
     * @param text such as {@code I}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static KelasJalan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
