package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * The level of a school (<em>jenjang</em>).
 *
 * <p>Schools of general education and the madrasah of the same level, which report to the Ministry of Religious Affairs. Source: the
 * manual of Dapodik.
 */
public enum Jenjang implements CodedValue {
    /** Early education, of whatever form. */
    PAUD(0, 0, "TK", "KB", "TPA", "SPS", "TAMAN KANAK-KANAK", "KELOMPOK BERMAIN"),
    /** Primary school. */
    SD(1, 6, "SEKOLAH DASAR"),
    /** Lower secondary school. */
    SMP(7, 9, "SEKOLAH MENENGAH PERTAMA"),
    /** General upper secondary school. */
    SMA(10, 12, "SEKOLAH MENENGAH ATAS"),
    /** Vocational upper secondary school. */
    SMK(10, 12, "SEKOLAH MENENGAH KEJURUAN"),
    /** School for pupils with special needs. */
    SLB(1, 12, "SEKOLAH LUAR BIASA"),
    /** Community learning centre, which leads to the certificates of all levels. */
    PKBM(1, 12, "PUSAT KEGIATAN BELAJAR MASYARAKAT"),
    /** Learning centre run by the government, which leads to the certificates of all levels. */
    SKB(1, 12, "SANGGAR KEGIATAN BELAJAR"),
    /** Early education of the Ministry of Religious Affairs. */
    RA(0, 0, "RAUDHATUL ATHFAL"),
    /** Primary madrasah. */
    MI(1, 6, "MADRASAH IBTIDAIYAH"),
    /** Lower secondary madrasah. */
    MTS(7, 9, "MADRASAH TSANAWIYAH"),
    /** Upper secondary madrasah. */
    MA(10, 12, "MADRASAH ALIYAH");

    private static final CodeList<Jenjang> CODES = CodeList.of(Jenjang.class);

    private final int first;
    private final int last;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    Jenjang(int first, int last, String... aliases) {
        this.first = first;
        this.last = last;
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code SMP}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static Jenjang parse(String text) {
        return CODES.parse(text);
    }

    /**
     * Whether schools of this level have a grade.
     *
     * @param tingkat the grade, 1 to 12
     * @return false for every grade where there are none, as in early education
     */
    public boolean hasTingkat(long tingkat) {
        return tingkat >= first && tingkat <= last;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
