package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;

/** One of the five documents of the procedure: a letter that an official signs. */
public sealed interface Dokumen
        permits SuratPermohonan, FormulirPermintaan, DaftarDiberikan, BuktiTransfer, SuratKonfirmasi {
    /**
     * Which of the five it is.
     *
     * @return never null
     */
    Jenis jenis();

    /**
     * Number, date, subject, from and to.
     *
     * @return never null
     */
    KepalaSurat kepala();

    /**
     * Who signs.
     *
     * @return never null
     */
    Pejabat penandatangan();

    /**
     * The letter: one HTML page in Indonesian without scripts, pictures or links, laid out for A4.
     *
     * @return the text of the page, to be stored as UTF-8
     */
    default String html() {
        return LetterPage.render(this);
    }

    /** The five documents, in the order of the procedure. */
    enum Jenis {
        /** The requester's letter. */
        SURAT_PERMOHONAN("Surat Permohonan Data", "1-surat-permohonan-data"),
        /** The owner's verification form. */
        FORMULIR_VERIFIKASI("Formulir Verifikasi Permintaan Data", "2-formulir-verifikasi-permintaan-data"),
        /** The owner's list of what is given. */
        DAFTAR_DATA("Daftar Data yang Diberikan", "3-daftar-data-yang-diberikan"),
        /** The proof that it was transferred. */
        BUKTI_TRANSFER("Bukti Transfer Data", "4-bukti-transfer-data"),
        /** The requester's letter that it was received. */
        SURAT_KONFIRMASI("Surat Konfirmasi Penerimaan Data", "5-surat-konfirmasi-penerimaan-data");

        private final String title;
        private final String fileName;

        Jenis(String title, String fileName) {
            this.title = title;
            this.fileName = fileName;
        }

        /**
         * The name of the document in Indonesian.
         *
         * @return a short phrase
         */
        public String title() {
            return title;
        }

        /**
         * A file name without ending that sorts in the order of the procedure.
         *
         * @return such as {@code 1-surat-permohonan-data}
         */
        public String fileName() {
            return fileName;
        }
    }
}
