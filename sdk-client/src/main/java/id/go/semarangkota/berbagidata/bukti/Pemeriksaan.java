package id.go.semarangkota.berbagidata.bukti;

/**
 * One thing that was checked (pemeriksaan) of a dossier, and of how many; what did not hold is never here, since it refuses the dossier.
 *
 * @param jenis what was checked
 * @param jumlah of how many, from 0
 */
public record Pemeriksaan(Jenis jenis, int jumlah) {
    /** The kinds of checks. */
    public enum Jenis {
        /** Events signed by a trusted log key. */
        TANDA_TANGAN_PERISTIWA,
        /** Events chained, allowed by the procedure, and with the documents that they committed to. */
        RANTAI_DAN_PROSEDUR,
        /** Events proven to be in the log by a signed checkpoint. */
        BUKTI_INKLUSI,
        /** Signed heads of the case, which name the last event: nothing was cut off. */
        KEPALA_PERKARA,
        /** Terms that the approval names. */
        KESEPAKATAN,
        /** Manifests signed by the key that their event names, over these terms. */
        DAFTAR_DATA,
        /** Receipts signed by the key that their event names, over these terms and manifests. */
        TANDA_TERIMA,
        /** Letters of the kinds that the events make, as the exchange signed their digests. */
        DOKUMEN,
        /** Letters among them that this version of the SDK makes of the events byte for byte; another version's may look otherwise. */
        DOKUMEN_SAMA
    }
}
