package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Why a record has no NIK (<em>alasan tanpa NIK</em>); absence is said, never written as {@code 0}.
 *
 * <p>Source: this standard.
 */
public enum AlasanTanpaNik implements CodedValue {
    /** The person is not registered yet. */
    BELUM_TERDAFTAR,
    /** The person is newly born. */
    BAYI_BARU_LAHIR,
    /** The person is a foreigner without a NIK. */
    WNA("WARGA NEGARA ASING"),
    /** Another reason. */
    LAINNYA;

    private static final CodeList<AlasanTanpaNik> CODES = CodeList.of(AlasanTanpaNik.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    AlasanTanpaNik(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code BELUM_TERDAFTAR}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static AlasanTanpaNik parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
