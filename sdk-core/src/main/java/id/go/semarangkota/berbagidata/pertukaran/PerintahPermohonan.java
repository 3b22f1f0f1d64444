package id.go.semarangkota.berbagidata.pertukaran;

/** A command to a request. Its {@code toString} is the name on the wire. */
public enum PerintahPermohonan {
    /** Edit the draft. */
    UBAH("ubah"),
    /** Submit the request. */
    AJUKAN("ajukan"),
    /** Take the request up. */
    MULAI_VERIFIKASI("mulaiVerifikasi"),
    /** Ask the requester something. */
    MINTA_KLARIFIKASI("mintaKlarifikasi"),
    /** Answer what the owner asked. */
    JAWAB_KLARIFIKASI("jawabKlarifikasi"),
    /** Approve, with the verification form. */
    SETUJUI("setujui"),
    /** Reject, with the verification form and a reason. */
    TOLAK("tolak"),
    /** Move a due date. */
    PERPANJANG("perpanjang"),
    /** Withdraw the request, before anything was published. */
    BATALKAN("batalkan"),
    /** Revoke the request and purge its files. */
    CABUT("cabut"),
    /** Close the case: all is delivered and documented. */
    DOKUMENTASIKAN("dokumentasikan"),
    /** End the case because the hard limit passed; the exchange itself does. */
    KEDALUWARSAKAN("kedaluwarsakan");

    private final String wireName;

    PerintahPermohonan(String wireName) {
        this.wireName = wireName;
    }

    /** The name on the wire, such as {@code mulaiVerifikasi}. */
    @Override
    public String toString() {
        return wireName;
    }
}
