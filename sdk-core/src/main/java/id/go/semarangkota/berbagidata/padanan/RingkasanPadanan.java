package id.go.semarangkota.berbagidata.padanan;

import java.util.Map;

/**
 * The summary (<em>ringkasan</em>) of a session: how many rows got which answer. For the owner of the register, who looks for probing in
 * it: a session in which far more rows stay unconfirmed than among honest pupils is one to be asked about.
 *
 * <p>Immutable and thread-safe. Holds counts only.
 *
 * @param baris rows that were asked about
 * @param menurutStatus rows by status; copied
 * @param menurutAturan rows by rule, of those that were found; copied
 * @param nikMilikOrangLain rows whose NIK is held by somebody else
 */
public record RingkasanPadanan(
        long baris,
        Map<StatusPadanan, Long> menurutStatus,
        Map<AturanPadanan, Long> menurutAturan,
        long nikMilikOrangLain) {
    /** Copies the maps. */
    public RingkasanPadanan {
        menurutStatus = Map.copyOf(menurutStatus);
        menurutAturan = Map.copyOf(menurutAturan);
    }

    /**
     * How many rows got a status.
     *
     * @param status the status
     * @return 0 if none did
     */
    public long count(StatusPadanan status) {
        return menurutStatus.getOrDefault(status, 0L);
    }

    /**
     * The share of rows that were answered and confirmed nobody: NIK not confirmed, or nobody found.
     *
     * @return 0 to 1, 0 if no row was answered
     */
    public double unconfirmedShare() {
        long answered = baris - count(StatusPadanan.BATAS_TERLAMPAUI);
        long unconfirmed = count(StatusPadanan.NIK_TIDAK_TERKONFIRMASI) + count(StatusPadanan.TIDAK_DITEMUKAN);
        return answered == 0 ? 0 : (double) unconfirmed / answered;
    }
}
