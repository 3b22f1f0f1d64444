package id.go.semarangkota.berbagidata.wilayah;

import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rules on a place given as {@code Lintang} (latitude) and {@code Bujur} (longitude) in degrees of WGS84, for the
 * {@link id.go.semarangkota.berbagidata.validation.RecordRules} of any dataset.
 *
 * <p>That each lies in its range is the business of {@code @Min} and {@code @Max} on the fields. Stateless and thread-safe. The box of
 * Semarang is an estimate and therefore warns only; the outline of Indonesia is drawn generously.
 */
public final class CoordinateRules {
    private static final BigDecimal SOUTH = new BigDecimal("-7.2");
    private static final BigDecimal NORTH = new BigDecimal("-6.9");
    private static final BigDecimal WEST = new BigDecimal("110.2");
    private static final BigDecimal EAST = new BigDecimal("110.6");

    private static final BigDecimal COUNTRY_SOUTH = BigDecimal.valueOf(-12);
    private static final BigDecimal COUNTRY_NORTH = BigDecimal.valueOf(7);
    private static final BigDecimal COUNTRY_WEST = BigDecimal.valueOf(94);
    private static final BigDecimal COUNTRY_EAST = BigDecimal.valueOf(142);

    private static final int SEMARANG_PROVINSI = 33;
    private static final int SEMARANG_KOTA = 74;

    private CoordinateRules() {}

    /**
     * Reports axes that are swapped (error {@code koordinat.tertukar}), one without the other (warning
     * {@code koordinat.tidak-lengkap}), and a place outside the city although its address is not (warning {@code koordinat.luar-kota}).
     *
     * @param lintang latitude in degrees, null if absent
     * @param bujur longitude in degrees, null if absent
     * @param alamat the address of the place, null if absent
     * @param context takes the findings, under {@code Lintang} and {@code Bujur}
     */
    public static void check(
            @Nullable BigDecimal lintang, @Nullable BigDecimal bujur, @Nullable Alamat alamat, RuleContext context) {
        if (lintang == null || bujur == null) {
            checkComplete(lintang == null, bujur == null, context);
        } else if (isBetween(COUNTRY_WEST, lintang, COUNTRY_EAST) && isBetween(COUNTRY_SOUTH, bujur, COUNTRY_NORTH)) {
            context.error("Lintang", "koordinat.tertukar");
        } else if (!(isBetween(SOUTH, lintang, NORTH) && isBetween(WEST, bujur, EAST)) && isInSemarang(alamat)) {
            context.warning("Lintang", "koordinat.luar-kota");
        }
    }

    private static void checkComplete(boolean noLintang, boolean noBujur, RuleContext context) {
        if (noLintang != noBujur) {
            context.warning(noLintang ? "Lintang" : "Bujur", "koordinat.tidak-lengkap");
        }
    }

    private static boolean isBetween(BigDecimal low, BigDecimal value, BigDecimal high) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** True unless the address's own code says another city. */
    private static boolean isInSemarang(@Nullable Alamat alamat) {
        String text = alamat == null ? null : alamat.kodeWilayah();
        KodeWilayah kode = text == null ? null : KodeWilayah.orNull(text);
        KodeWilayah kota = kode == null ? null : kode.kabupatenKota();
        return kota == null || kota.equals(KodeWilayah.of(SEMARANG_PROVINSI, SEMARANG_KOTA, 0, 0));
    }
}
