package id.go.semarangkota.berbagidata.pajak;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.semarangkota.berbagidata.standard.CodeList;
import id.go.semarangkota.berbagidata.standard.CodedValue;
import java.util.List;

/**
 * Kind of an assessment (<em>jenis ketetapan</em>).
 *
 * <p>Source: UU 1/2022 and its predecessor.
 */
public enum JenisKetetapan implements CodedValue {
    /** Notice of property tax due (Surat Pemberitahuan Pajak Terutang). */
    SPPT("SURAT PEMBERITAHUAN PAJAK TERUTANG"),
    /** Assessment (Surat Ketetapan Pajak Daerah). */
    SKPD("SURAT KETETAPAN PAJAK DAERAH"),
    /** Assessment of what was paid too little (Kurang Bayar). */
    SKPDKB("SURAT KETETAPAN PAJAK DAERAH KURANG BAYAR"),
    /** Additional assessment of what was paid too little (Kurang Bayar Tambahan). */
    SKPDKBT("SURAT KETETAPAN PAJAK DAERAH KURANG BAYAR TAMBAHAN"),
    /** Assessment of what was paid too much (Lebih Bayar). */
    SKPDLB("SURAT KETETAPAN PAJAK DAERAH LEBIH BAYAR"),
    /** Assessment that nothing is owed (Nihil). */
    SKPDN("SURAT KETETAPAN PAJAK DAERAH NIHIL"),
    /** Claim of tax or penalties (Surat Tagihan Pajak Daerah). */
    STPD("SURAT TAGIHAN PAJAK DAERAH");

    private static final CodeList<JenisKetetapan> CODES = CodeList.of(JenisKetetapan.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> aliases;

    JenisKetetapan(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /**
     * Reads canonical text or a known alias; letter case and spacing do not matter. A legacy number is refused: it needs its scheme.
     *
     * @param text such as {@code SPPT}
     * @return the value
     * @throws IllegalArgumentException if the text is none of the list; the message does not repeat it
     */
    @JsonCreator
    public static JenisKetetapan parse(String text) {
        return CODES.parse(text);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
