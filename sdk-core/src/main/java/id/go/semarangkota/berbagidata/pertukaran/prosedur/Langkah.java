package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;

/** The six steps (langkah) of the procedure, as officials know them. */
public enum Langkah {
    /** The requester asks. */
    PERMINTAAN("Permintaan Data"),
    /** The owner verifies: yes or no. */
    VERIFIKASI("Verifikasi Permintaan"),
    /** The owner prepares the data. */
    PENYIAPAN("Penyiapan Data"),
    /** The data travel, sealed. */
    TRANSFER("Pemberian Akses/Transfer Data"),
    /** The requester checks and confirms. */
    KONFIRMASI("Konfirmasi Penerimaan"),
    /** Everything is documented. */
    DOKUMENTASI("Dokumentasi");

    private final String title;

    Langkah(String title) {
        this.title = title;
    }

    /**
     * The name of the step in Indonesian.
     *
     * @return a short phrase
     */
    public String title() {
        return title;
    }

    /**
     * The step in which a request of this status is.
     *
     * @param status where the request stands
     * @return for a request that ended early, the step at whose end it stands
     */
    public static Langkah of(StatusPermohonan status) {
        return switch (status) {
            case DRAF, DIBATALKAN -> PERMINTAAN;
            case DIAJUKAN, DIVERIFIKASI, KLARIFIKASI, MENUNGGU_PERSETUJUAN_KEDUA, DITOLAK -> VERIFIKASI;
            case DISETUJUI -> PENYIAPAN;
            case TERDOKUMENTASI, DICABUT, KEDALUWARSA -> DOKUMENTASI;
        };
    }

    /**
     * The step in which a package of this status is.
     *
     * @param status where the package stands
     * @return a disputed package is prepared anew
     */
    public static Langkah of(StatusPaket status) {
        return switch (status) {
            case DISIAPKAN, DISANGGAH, DIGANTI -> PENYIAPAN;
            case DITERBITKAN, DITRANSFER -> TRANSFER;
            case TERKIRIM -> KONFIRMASI;
            case DIKONFIRMASI, DICABUT, KEDALUWARSA -> DOKUMENTASI;
        };
    }
}
