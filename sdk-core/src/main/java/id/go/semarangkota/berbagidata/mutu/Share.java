package id.go.semarangkota.berbagidata.mutu;

/**
 * A part of a whole, kept exact. Always rounded down, so that only what is whole is shown as 100 %.
 *
 * @param part how many, 0 to {@code whole}
 * @param whole of how many, at least 1
 */
public record Share(long part, long whole) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if they are not kept
     */
    public Share {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be 0 to whole, and whole at least 1");
        }
    }

    /**
     * The share as a number.
     *
     * @return 0 to 1
     */
    public double value() {
        return (double) part / whole;
    }

    /**
     * The share in units, rounded down.
     *
     * @param units how many make the whole, such as 100 for per cent; 1 to 10,000
     * @return 0 to {@code units}
     */
    long in(int units) {
        if (part == whole) {
            return units;
        }
        return whole > Long.MAX_VALUE / units ? Math.min(units - 1, part / (whole / units)) : part * units / whole;
    }
}
