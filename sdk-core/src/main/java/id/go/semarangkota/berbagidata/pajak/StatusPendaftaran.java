package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Status of a registration (<em>status pendaftaran</em>), of a taxpayer or of an object.
 *
 * <p>Source: this standard.
 */
public enum StatusPendaftaran implements CodedValue {
    /** In force. */
    AKTIF,
    /** Suspended. */
    NONAKTIF("NON AKTIF", "NON-AKTIF", "TIDAK AKTIF"),
    /** Struck off. */
    DIHAPUS("HAPUS");

    private static final CodeList<StatusPendaftaran> CODES = CodeList.of(StatusPendaftaran.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusPendaftaran(String... aliases) {
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
    public static StatusPendaftaran parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
