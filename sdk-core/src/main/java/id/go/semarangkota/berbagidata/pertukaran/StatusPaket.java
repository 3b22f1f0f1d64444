package id.go.semarangkota.berbagidata.pertukaran;

/** Where a package (paket) of a request stands. */
public enum StatusPaket {
    /** The owner is preparing it. */
    DISIAPKAN,
    /** Published: the requester may fetch it. */
    DITERBITKAN,
    /** The first byte was served, or the medium handed over. */
    DITRANSFER,
    /** All bytes were served, or the medium received. */
    TERKIRIM,
    /** The requester disputes it; a new package must replace it. */
    DISANGGAH,
    /** Received, checked and accepted. */
    DIKONFIRMASI,
    /** Replaced by a newer package after a dispute. */
    DIGANTI,
    /** Revoked with its request; the files are purged. */
    DICABUT,
    /** Expired with its request. */
    KEDALUWARSA;

    /**
     * Tells whether the package is at its end.
     *
     * @return true if no command changes it any more
     */
    public boolean isTerminal() {
        return compareTo(DIKONFIRMASI) >= 0;
    }
}
