package id.go.semarangkota.berbagidata.pajak;

import org.jspecify.annotations.Nullable;

/** Exact arithmetic with amounts that are not negative; a result beyond {@code long} is {@link #NONE}, which no amount is. Allocates nothing. */
final class WholeRupiah {
    /** No result. */
    static final long NONE = -1;

    private WholeRupiah() {}

    /** A field's amount; {@link #NONE} if it is absent or negative, which is reported elsewhere. */
    static long of(@Nullable Long field) {
        return field == null || field < 0 ? NONE : field;
    }

    static long product(long amount, long factor) {
        long product = amount * factor;
        return Math.multiplyHigh(amount, factor) == 0 && product >= 0 ? product : NONE;
    }

    static long sum(long amount, long other) {
        return amount == NONE || other == NONE || amount > Long.MAX_VALUE - other ? NONE : amount + other;
    }

    /** Area of the land by its value and area of the buildings by theirs. */
    static long njop(long landArea, long landValue, long buildingArea, long buildingValue) {
        return sum(product(landArea, landValue), product(buildingArea, buildingValue));
    }
}
