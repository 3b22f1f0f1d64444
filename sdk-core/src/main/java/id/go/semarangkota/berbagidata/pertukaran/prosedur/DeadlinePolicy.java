package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.Tenggat;

/**
 * How long deadlines are. No regulation fixes them, so an agreement between agencies does.
 *
 * @param verifikasi working days from submission to the decision, 1 to 250
 * @param penyiapan working days from approval to the first publication, 1 to 250
 * @param konfirmasi working days from arrival to the receipt, 1 to 250
 * @param risiko a deadline is at risk while at most so many working days are left, 0 to 250
 * @param batasKerasHari calendar days from submission until the case expires, whatever pauses, 1 to 3,650
 */
public record DeadlinePolicy(int verifikasi, int penyiapan, int konfirmasi, int risiko, int batasKerasHari) {
    /** Five, five and three working days, at risk on the last two; a case expires after 180 days. */
    public static final DeadlinePolicy DEFAULT = new DeadlinePolicy(5, 5, 3, 1, 180);

    /**
     * Checks the bounds.
     *
     * @param verifikasi working days from submission to the decision, 1 to 250
     * @param penyiapan working days from approval to the first publication, 1 to 250
     * @param konfirmasi working days from arrival to the receipt, 1 to 250
     * @param risiko a deadline is at risk while at most so many working days are left, 0 to 250
     * @param batasKerasHari calendar days from submission until the case expires, whatever pauses, 1 to 3,650
     */
    public DeadlinePolicy {
        check("verifikasi", verifikasi, 1, 250);
        check("penyiapan", penyiapan, 1, 250);
        check("konfirmasi", konfirmasi, 1, 250);
        check("risiko", risiko, 0, 250);
        check("batasKerasHari", batasKerasHari, 1, 3650);
    }

    private static void check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + ": must be within " + min + ".." + max);
        }
    }

    /**
     * The length of a deadline.
     *
     * @param tahap which one
     * @return working days
     */
    public int workingDays(Tenggat.Tahap tahap) {
        return switch (tahap) {
            case VERIFIKASI -> verifikasi;
            case PENYIAPAN -> penyiapan;
            case KONFIRMASI -> konfirmasi;
        };
    }
}
