package id.go.semarangkota.berbagidata.pertukaran;

/** Where a request (permohonan) stands. Being overdue is computed and never a status. */
public enum StatusPermohonan {
    /** Draft: its requester alone sees, edits and submits it. */
    DRAF,
    /** Submitted, not yet taken up by the owner. */
    DIAJUKAN,
    /** The owner is verifying it. */
    DIVERIFIKASI,
    /** The owner has asked the requester something; the owner's deadline pauses. */
    KLARIFIKASI,
    /** One official approved, a second one must. */
    MENUNGGU_PERSETUJUAN_KEDUA,
    /** Approved; the terms are frozen and packages may be made. */
    DISETUJUI,
    /** Documented: everything was delivered and confirmed. */
    TERDOKUMENTASI,
    /** Rejected by the owner. */
    DITOLAK,
    /** Cancelled by the requester. */
    DIBATALKAN,
    /** Revoked by the owner or the unit pengelola; the files are purged. */
    DICABUT,
    /** The hard limit passed. */
    KEDALUWARSA;

    /**
     * Tells whether the case is over.
     *
     * @return true if no command changes it any more
     */
    public boolean isTerminal() {
        return compareTo(TERDOKUMENTASI) >= 0;
    }
}
