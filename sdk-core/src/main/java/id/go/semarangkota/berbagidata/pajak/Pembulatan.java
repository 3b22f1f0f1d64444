package id.go.semarangkota.berbagidata.pajak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How an amount of tax is rounded (<em>pembulatan</em>): a local rule, so it is never assumed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mode the direction; {@link RoundingMode#UNNECESSARY} refuses an amount that is not exact
 * @param unit the multiple that the result is of, in rupiah: 1 for whole rupiah, 100 for hundreds; from 1 up
 */
public record Pembulatan(RoundingMode mode, long unit) {
    /**
     * Checks the unit.
     *
     * @throws IllegalArgumentException if the unit is below 1
     */
    public Pembulatan {
        Objects.requireNonNull(mode, "mode");
        if (unit < 1) {
            throw new IllegalArgumentException("unit must be at least 1");
        }
    }

    /** The rounded amount in whole rupiah. */
    long round(BigDecimal amount) {
        return Math.multiplyExact(
                amount.divide(BigDecimal.valueOf(unit), 0, mode).longValueExact(), unit);
    }
}
