package id.go.semarangkota.berbagidata.client;

import java.time.Duration;

/**
 * How long and how often the client tries, and how much it takes in.
 *
 * @param connect until a connection stands
 * @param silence how long the other end may be silent
 * @param deadline how long a call with all its repetitions may take; transfers of files are not bounded by it
 * @param attempts how often a call is made at most, from 1
 * @param retryBudget how many repetitions all calls together may use up before they must earn new ones, from 0
 * @param maxBodyBytes the largest JSON answer in bytes, from 1
 * @param uploadPieceBytes how much of a file travels in one call, from 1
 * @param maxDosirBytes the largest dossier in bytes, from 1
 */
public record ClientLimits(
        Duration connect,
        Duration silence,
        Duration deadline,
        int attempts,
        int retryBudget,
        int maxBodyBytes,
        long uploadPieceBytes,
        long maxDosirBytes) {
    /** 10 s, 60 s, 2 min, 5 attempts, 20 repetitions, 4 MiB, 16 MiB, 256 MiB. */
    public static final ClientLimits DEFAULTS = new ClientLimits(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            5,
            20,
            4 << 20,
            16L << 20,
            256L << 20);

    /**
     * Checks the bounds.
     *
     * @param connect until a connection stands
     * @param silence how long the other end may be silent
     * @param deadline how long a call with all its repetitions may take; transfers of files are not bounded by it
     * @param attempts how often a call is made at most, from 1
     * @param retryBudget how many repetitions all calls together may use up before they must earn new ones, from 0
     * @param maxBodyBytes the largest JSON answer in bytes, from 1
     * @param uploadPieceBytes how much of a file travels in one call, from 1
     * @param maxDosirBytes the largest dossier in bytes, from 1
     * @throws IllegalArgumentException if a number or duration is out of bounds
     */
    public ClientLimits {
        boolean times = isPositive(connect) && isPositive(silence) && isPositive(deadline);
        boolean counts = attempts >= 1 && retryBudget >= 0 && retryBudget <= 1_000_000;
        boolean sizes =
                maxBodyBytes >= 1 && maxBodyBytes < Integer.MAX_VALUE && uploadPieceBytes >= 1 && maxDosirBytes >= 1;
        if (!times || !counts || !sizes) {
            throw new IllegalArgumentException("durations, attempts and sizes must be positive");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isZero() && !duration.isNegative();
    }
}
