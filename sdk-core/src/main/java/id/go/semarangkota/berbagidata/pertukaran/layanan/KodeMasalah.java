package id.go.semarangkota.berbagidata.pertukaran.layanan;

import java.util.Arrays;
import java.util.Optional;

/** The problems that the contract names, by the {@code kode} of the problem document. An exchange may know more. */
public enum KodeMasalah {
    /** No token, or none that can be read. */
    TIDAK_TERAUTENTIKASI("tidak-terautentikasi", 401, false),
    /** The token has expired: fetch a new one. */
    TOKEN_KEDALUWARSA("token-kedaluwarsa", 401, true),
    /** The token is for somebody else's service. */
    TOKEN_AUDIENS_SALAH("token-audiens-salah", 401, false),
    /** The command needs a second factor (RFC 9470). */
    PERLU_AUTENTIKASI_ULANG("perlu-autentikasi-ulang", 401, false),
    /** The role may not do this. */
    PERAN_TIDAK_BERWENANG("peran-tidak-berwenang", 403, false),
    /** There is no such thing, or the caller may not know of it. */
    TIDAK_DITEMUKAN("tidak-ditemukan", 404, false),
    /** The resource does not know this method. */
    METODE_TIDAK_DIIZINKAN("metode-tidak-diizinkan", 405, false),
    /** No representation that the caller accepts. */
    TIDAK_DAPAT_DISAJIKAN("tidak-dapat-disajikan", 406, false),
    /** The status does not allow the command. */
    TRANSISI_TIDAK_SAH("transisi-tidak-sah", 409, false),
    /** A condition of the command does not hold; {@code errors} names each. */
    SYARAT_BELUM_TERPENUHI("syarat-belum-terpenuhi", 409, false),
    /** The same key is being worked on. */
    IDEMPOTENSI_SEDANG_DIPROSES("idempotensi-sedang-diproses", 409, true),
    /** The upload stands at another offset: ask with HEAD and go on from there. */
    OFSET_TIDAK_COCOK("ofset-tidak-cocok", 409, true),
    /** The upload is gone: create it anew. */
    UNGGAHAN_BERAKHIR("unggahan-berakhir", 410, true),
    /** The resource changed since it was read: read it again. */
    VERSI_USANG("versi-usang", 412, false),
    /** The upload's protocol version is not spoken here. */
    VERSI_TUS_TIDAK_DIDUKUNG("versi-tus-tidak-didukung", 412, false),
    /** Larger than the exchange takes. */
    TERLALU_BESAR("terlalu-besar", 413, false),
    /** The body is of another media type than the contract says. */
    JENIS_MEDIA_TIDAK_DIDUKUNG("jenis-media-tidak-didukung", 415, false),
    /** The range lies outside the file. */
    RENTANG_TIDAK_SAH("rentang-tidak-sah", 416, false),
    /** The body is not JSON. */
    ISI_TIDAK_TERBACA("isi-tidak-terbaca", 400, false),
    /** A header or parameter that must be there is missing or wrong; {@code errors} names it. */
    PERMINTAAN_TIDAK_SAH("permintaan-tidak-sah", 400, false),
    /** The body breaks the contract; {@code errors} names each place. */
    ISI_TIDAK_SESUAI("isi-tidak-sesuai", 422, false),
    /** The key was used with another body. */
    IDEMPOTENSI_BENTROK("idempotensi-bentrok", 422, false),
    /** Size or digest of a sealed file is not what the manifest says. */
    BERKAS_TIDAK_COCOK("berkas-tidak-cocok", 422, false),
    /** A signature does not hold, or its key is not one of the agency's. */
    TANDA_TANGAN_TIDAK_SAH("tanda-tangan-tidak-sah", 422, false),
    /** The command needs {@code If-Match}. */
    VERSI_WAJIB("versi-wajib", 428, false),
    /** Too many requests: wait as {@code Retry-After} says. */
    TERLALU_SERING("terlalu-sering", 429, true),
    /** The exchange failed. */
    KESALAHAN_DALAM("kesalahan-dalam", 500, true),
    /** The exchange's working calendar lacks a year that a deadline reaches: its operator must load it. */
    KALENDER_TIDAK_LENGKAP("kalender-tidak-lengkap", 500, false),
    /** Out of service: wait as {@code Retry-After} says. */
    LAYANAN_TIDAK_TERSEDIA("layanan-tidak-tersedia", 503, true);

    /** What the {@code type} of a problem document begins with; the code follows. */
    public static final String TYPE_PREFIX = "urn:berbagidata:masalah:";

    private final String wireName;
    private final int status;
    private final boolean retryable;

    KodeMasalah(String wireName, int status, boolean retryable) {
        this.wireName = wireName;
        this.status = status;
        this.retryable = retryable;
    }

    /**
     * The HTTP status that goes with it.
     *
     * @return 400 to 599
     */
    public int status() {
        return status;
    }

    /**
     * Tells whether the same request may succeed later.
     *
     * @return what {@code dapatDiulang} says unless the exchange knows better
     */
    public boolean isRetryable() {
        return retryable;
    }

    /**
     * The {@code type} of the problem document.
     *
     * @return a URN
     */
    public String type() {
        return TYPE_PREFIX + wireName;
    }

    /**
     * Finds a problem by its code.
     *
     * @param kode the code as received
     * @return empty for one that this version does not know
     */
    public static Optional<KodeMasalah> find(String kode) {
        return Arrays.stream(values()).filter(k -> k.wireName.equals(kode)).findFirst();
    }

    /** The code on the wire, such as {@code versi-usang}. */
    @Override
    public String toString() {
        return wireName;
    }
}
