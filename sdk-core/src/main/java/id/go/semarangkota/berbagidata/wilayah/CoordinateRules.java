package id.go.semarangkota.berbagidata.wilayah;

import id.go.semarangkota.berbagidata.geojson.Box;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rules on a place given as {@code Lintang} (latitude) and {@code Bujur} (longitude) in degrees of WGS84, for the
 * {@link id.go.semarangkota.berbagidata.validation.RecordRules} of any dataset.
 *
 * <p>That each lies in its range is the business of {@code @Min} and {@code @Max} on the fields. Stateless and thread-safe.
 */
public final class CoordinateRules {
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
        } else if (Box.INDONESIA.contains(lintang.doubleValue(), bujur.doubleValue())) {
            context.error("Lintang", "koordinat.tertukar");
        } else if (!Box.SEMARANG.contains(bujur.doubleValue(), lintang.doubleValue()) && isInSemarang(alamat)) {
            context.warning("Lintang", "koordinat.luar-kota");
        }
    }

    private static void checkComplete(boolean noLintang, boolean noBujur, RuleContext context) {
        if (noLintang != noBujur) {
            context.warning(noLintang ? "Lintang" : "Bujur", "koordinat.tidak-lengkap");
        }
    }

    /** True unless the address's own code says another city. */
    private static boolean isInSemarang(@Nullable Alamat alamat) {
        String text = alamat == null ? null : alamat.kodeWilayah();
        KodeWilayah kode = text == null ? null : KodeWilayah.orNull(text);
        KodeWilayah kota = kode == null ? null : kode.kabupatenKota();
        return kota == null || kota.equals(KodeWilayah.of(SEMARANG_PROVINSI, SEMARANG_KOTA, 0, 0));
    }
}
