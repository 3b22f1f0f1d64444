package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * The kind of a health facility (<em>jenis fasilitas kesehatan</em>).
 *
 * <p>Source: this standard.
 */
public enum JenisFaskes implements CodedValue {
    /** A public health centre. */
    PUSKESMAS("PUSAT KESEHATAN MASYARAKAT"),
    /** A hospital. */
    RS("RUMAH SAKIT"),
    /** A clinic. */
    KLINIK,
    /** The practice of one professional. */
    PRAKTIK_MANDIRI,
    /** A laboratory. */
    LABORATORIUM("LAB"),
    /** A pharmacy. */
    APOTEK;

    private static final CodeList<JenisFaskes> CODES = CodeList.of(JenisFaskes.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    JenisFaskes(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code PUSKESMAS}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static JenisFaskes parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
