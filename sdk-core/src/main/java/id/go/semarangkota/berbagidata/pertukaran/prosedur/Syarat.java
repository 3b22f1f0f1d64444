package id.go.semarangkota.berbagidata.pertukaran.prosedur;

/** A condition (syarat) that must hold before a command is carried out. Its {@code toString} is the rule in a problem document. */
public enum Syarat {
    /** The command brings what it needs: the new content, or which deadline moves. */
    ISI_LENGKAP("isi-lengkap"),
    /** A reason, question or answer is given. */
    BERALASAN("beralasan"),
    /** An official is named and may act today: an own office, or a delegation that has not ended. */
    PEJABAT_BERWENANG("pejabat-berwenang"),
    /** The second approver is another person than the first. */
    PEJABAT_LAIN("pejabat-lain"),
    /** The data are not secret, or a special permit is cited. */
    IZIN_KHUSUS("izin-khusus"),
    /** Every question of the verification form has an answer and a reason. */
    FORMULIR_LENGKAP("formulir-lengkap"),
    /** The form finds the request lawful, needed and proportionate. */
    FORMULIR_MENDUKUNG("formulir-mendukung"),
    /** No package was published yet. */
    BELUM_TERBIT("belum-terbit"),
    /** There is a package, every one is confirmed or ended, and nothing is open. */
    PAKET_SELESAI("paket-selesai"),
    /** The request is approved. */
    PERMOHONAN_DISETUJUI("permohonan-disetujui"),
    /** The signed manifest keeps to the terms, and size and digest of every sealed file match it. */
    BERKAS_COCOK("berkas-cocok"),
    /** The receipt's signature holds; it names terms and manifest, and the row counts if it accepts without notes. */
    TANDA_TERIMA_SAH("tanda-terima-sah"),
    /** The package that takes the place of this one is published. */
    PENGGANTI_TERBIT("pengganti-terbit");

    private final String wireName;

    Syarat(String wireName) {
        this.wireName = wireName;
    }

    /** The rule's name on the wire, such as {@code pejabat-lain}. */
    @Override
    public String toString() {
        return wireName;
    }
}
