package id.go.semarangkota.berbagidata.pertukaran;

/** A command to a package; most are given by using its resource. Its {@code toString} is the name on the wire. */
public enum PerintahPaket {
    /** Publish: sizes and digests of all sealed files match the manifest. */
    TERBITKAN("terbitkan"),
    /** The exchange served the first byte. */
    MULAI_TRANSFER("mulaiTransfer"),
    /** The owner handed a physical medium over. */
    SERAHKAN_MEDIA("serahkanMedia"),
    /** The exchange served all bytes. */
    SELESAI_TRANSFER("selesaiTransfer"),
    /** The requester received the physical medium. */
    TERIMA_MEDIA("terimaMedia"),
    /** The requester's receipt accepts the package. */
    KONFIRMASI("konfirmasi"),
    /** The requester's receipt disputes the package. */
    SANGGAH("sanggah"),
    /** A new package takes the place of a disputed one. */
    GANTI("ganti"),
    /** Revoke, with the request. */
    CABUT("cabut"),
    /** Expire, with the request. */
    KEDALUWARSAKAN("kedaluwarsakan");

    private final String wireName;

    PerintahPaket(String wireName) {
        this.wireName = wireName;
    }

    /** The name on the wire, such as {@code serahkanMedia}. */
    @Override
    public String toString() {
        return wireName;
    }
}
