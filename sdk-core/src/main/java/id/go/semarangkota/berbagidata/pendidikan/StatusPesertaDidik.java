package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Whether a pupil still attends a school (<em>status peserta didik</em>).
 *
 * <p>Source: this standard.
 */
public enum StatusPesertaDidik implements CodedValue {
    /** Attends it. */
    AKTIF,
    /** Has graduated from it. */
    LULUS("TAMAT"),
    /** Has moved to another school. */
    PINDAH("MUTASI"),
    /** Has left it otherwise. */
    KELUAR("PUTUS SEKOLAH");

    private static final CodeList<StatusPesertaDidik> CODES = CodeList.of(StatusPesertaDidik.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    StatusPesertaDidik(String... aliases) {
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
    public static StatusPesertaDidik parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
