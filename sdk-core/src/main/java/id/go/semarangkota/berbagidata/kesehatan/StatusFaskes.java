package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Whether a health facility serves patients (<em>status fasilitas kesehatan</em>).
 *
 * <p>Source: this standard.
 */
public enum StatusFaskes implements CodedValue {
    /** It does. */
    AKTIF,
    /** Not at present. */
    NONAKTIF("TIDAK AKTIF"),
    /** Closed for good. */
    TUTUP;

    private static final CodeList<StatusFaskes> CODES = CodeList.of(StatusFaskes.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusFaskes(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code AKTIF}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static StatusFaskes parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
