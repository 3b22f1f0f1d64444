package id.go.semarangkota.berbagidata.pertukaran.layanan;

/** The kinds of signed statements that travel over the exchange: the {@code typ} of each one's JOSE header (RFC 7515, 4.1.9). */
public enum JenisJws {
    /** An event of a case, signed by the exchange. */
    PERISTIWA("peristiwa+jws"),
    /** A checkpoint of the log, signed by the exchange. */
    TITIK_PERIKSA("titik-periksa+jws"),
    /** The head of a case in its dossier, signed by the exchange. */
    KEPALA_PERKARA("kepala-perkara+jws"),
    /** The manifest of a package (Daftar Data yang Diberikan), signed by the owner. */
    DAFTAR_DATA("daftar-data+jws"),
    /** The receipt (Surat Konfirmasi Penerimaan Data), signed by the requester. */
    TANDA_TERIMA("tanda-terima+jwt"),
    /** Proof that an agency holds the key that it publishes. */
    BUKTI_KUNCI("bukti-kunci+jws"),
    /** An agency's assertion at the token endpoint (RFC 7523). */
    PERNYATAAN_KLIEN("JWT");

    private final String type;

    JenisJws(String type) {
        this.type = type;
    }

    /** The {@code typ} on the wire, such as {@code daftar-data+jws}. */
    @Override
    public String toString() {
        return type;
    }
}
