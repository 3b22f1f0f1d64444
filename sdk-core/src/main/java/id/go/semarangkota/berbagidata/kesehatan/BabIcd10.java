package id.go.semarangkota.berbagidata.kesehatan;

import org.jspecify.annotations.Nullable;

/**
 * A chapter (<em>bab</em>) of ICD-10, version 2010, with the categories that it spans.
 *
 * <p>Source: WHO ICD-10. Some categories between two chapters, such as D90, belong to none.
 */
public enum BabIcd10 {
    /** A00-B99. */
    I("A00", "B99", "Penyakit infeksi dan parasit tertentu"),
    /** C00-D48. */
    II("C00", "D48", "Neoplasma"),
    /** D50-D89. */
    III("D50", "D89", "Darah, organ pembentuk darah, dan imun"),
    /** E00-E90. */
    IV("E00", "E90", "Endokrin, nutrisi, metabolik"),
    /** F00-F99. */
    V("F00", "F99", "Gangguan mental dan perilaku"),
    /** G00-G99. */
    VI("G00", "G99", "Sistem saraf"),
    /** H00-H59. */
    VII("H00", "H59", "Mata dan adneksa"),
    /** H60-H95. */
    VIII("H60", "H95", "Telinga dan mastoid"),
    /** I00-I99. */
    IX("I00", "I99", "Sistem sirkulasi"),
    /** J00-J99. */
    X("J00", "J99", "Sistem pernapasan"),
    /** K00-K93. */
    XI("K00", "K93", "Sistem pencernaan"),
    /** L00-L99. */
    XII("L00", "L99", "Kulit dan jaringan subkutan"),
    /** M00-M99. */
    XIII("M00", "M99", "Muskuloskeletal dan jaringan ikat"),
    /** N00-N99. */
    XIV("N00", "N99", "Genitourinari"),
    /** O00-O99. */
    XV("O00", "O99", "Kehamilan, persalinan, nifas"),
    /** P00-P96. */
    XVI("P00", "P96", "Kondisi perinatal"),
    /** Q00-Q99. */
    XVII("Q00", "Q99", "Malformasi kongenital"),
    /** R00-R99. */
    XVIII("R00", "R99", "Gejala, tanda, temuan abnormal"),
    /** S00-T98. */
    XIX("S00", "T98", "Cedera, keracunan, akibat sebab luar"),
    /** V01-Y98. */
    XX("V01", "Y98", "Sebab luar morbiditas dan mortalitas"),
    /** Z00-Z99. */
    XXI("Z00", "Z99", "Faktor yang memengaruhi status kesehatan"),
    /** U00-U99. */
    XXII("U00", "U99", "Kode keperluan khusus");

    private static final BabIcd10[] ALL = values();

    private final String awal;
    private final String akhir;
    private final String nama;

    BabIcd10(String awal, String akhir, String nama) {
        this.awal = awal;
        this.akhir = akhir;
        this.nama = nama;
    }

    /** The chapter of a well-formed code, null if none spans it. */
    static @Nullable BabIcd10 orNull(String code) {
        for (BabIcd10 bab : ALL) {
            if (bab.spans(code)) {
                return bab;
            }
        }
        return null;
    }

    /** Codes begin with their category, so they sort with it. */
    private boolean spans(String code) {
        return awal.compareTo(code) <= 0 && (akhir.compareTo(code) >= 0 || code.startsWith(akhir));
    }

    /**
     * The first category.
     *
     * @return three characters, such as {@code A00}
     */
    public String awal() {
        return awal;
    }

    /**
     * The last category.
     *
     * @return three characters, such as {@code B99}
     */
    public String akhir() {
        return akhir;
    }

    /**
     * The title in Indonesian.
     *
     * @return a short phrase
     */
    public String nama() {
        return nama;
    }
}
