package id.go.semarangkota.berbagidata.pajak;

import java.math.BigDecimal;
import java.util.Objects;

/** What calculators take for amounts and for rates. */
final class Bounds {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 10;

    private Bounds() {}

    static void requireAmount(String name, long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException(name + " must not be negative");
        }
    }

    static void requirePercent(String name, BigDecimal percent) {
        Objects.requireNonNull(percent, name);
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0 || percent.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(name + " must be 0 to 100 with at most " + MOST_DECIMALS + " decimals");
        }
    }

    /** A share of an amount, exactly. */
    static BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).movePointLeft(2);
    }
}
