package id.go.semarangkota.berbagidata.format.source;

import java.math.BigDecimal;

/** Numbers of sources that know numbers, as plain text. */
public final class PlainNumber {
    /** No number of an agency is longer; written out, a short one with a large exponent could fill the memory. */
    private static final int LARGEST_SCALE = 1_000;

    private PlainNumber() {}

    /**
     * The digits of a number, without a fraction of zeros, which comes from a column's scale and says nothing.
     *
     * @param value the number
     * @return plain, or with an exponent where it would be very long
     */
    public static String text(BigDecimal value) {
        if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
            return value.toString();
        }
        boolean whole = value.scale() > 0 && value.stripTrailingZeros().scale() <= 0;
        return (whole ? value.setScale(0) : value).toPlainString();
    }
}
