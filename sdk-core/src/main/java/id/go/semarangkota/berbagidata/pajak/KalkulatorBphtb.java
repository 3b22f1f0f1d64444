package id.go.semarangkota.berbagidata.pajak;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Computes the tax on the acquisition of land and buildings (BPHTB): rate by what of the NPOP is above the threshold.
 *
 * <p>Every number comes from the region's own regulation (<em>Perda</em>): none is built in. Inheritance has a threshold of its own, so it has a calculator
 * of its own. The arithmetic is exact and rounds once, at the end. Immutable and thread-safe. Source: UU 1/2022.
 *
 * @param tarifPersen rate in per cent, 0 to 100, at most 10 decimals
 * @param npoptkp value that is not taxed (<em>nilai perolehan objek pajak tidak kena pajak</em>) in whole rupiah, not negative
 * @param pembulatan how the tax is rounded
 */
public record KalkulatorBphtb(BigDecimal tarifPersen, long npoptkp, Pembulatan pembulatan) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a parameter is out of bounds; the message names it
     */
    public KalkulatorBphtb {
        Bounds.requirePercent("tarifPersen", tarifPersen);
        Bounds.requireAmount("npoptkp", npoptkp);
        Objects.requireNonNull(pembulatan, "pembulatan");
    }

    /**
     * What was computed, with its steps. Sensitivity: finances.
     *
     * @param npop value of the acquisition in whole rupiah
     * @param npopKenaPajak what of it is above the threshold, in whole rupiah, never negative
     * @param pajak tax in whole rupiah, rounded
     */
    public record Hasil(long npop, long npopKenaPajak, long pajak) {
        /** Says what this is, never what it holds. */
        @Override
        public String toString() {
            return "Hasil[tax data]";
        }
    }

    /**
     * The value of an acquisition (<em>nilai perolehan objek pajak</em>): price or market value, or the NJOP where that is unknown or lower.
     *
     * @param harga price or market value in whole rupiah, not negative; null if unknown
     * @param njop taxable value of the object in the year of the acquisition in whole rupiah, not negative
     * @return the value that the tax is computed from
     * @throws IllegalArgumentException if a parameter is negative; the message names it
     */
    public static long npop(@Nullable Long harga, long njop) {
        Bounds.requireAmount("njop", njop);
        if (harga == null) {
            return njop;
        }
        Bounds.requireAmount("harga", harga);
        return Math.max(harga, njop);
    }

    /**
     * Computes the tax of an acquisition.
     *
     * @param npop value of the acquisition in whole rupiah, not negative; see {@link #npop}
     * @return the tax and its steps
     * @throws IllegalArgumentException if the value is negative
     * @throws ArithmeticException if rounding is declared unnecessary and the tax is not exact, or the rounded tax is beyond {@code long}
     */
    public Hasil calculate(long npop) {
        Bounds.requireAmount("npop", npop);
        long above = Math.max(0, npop - npoptkp);
        return new Hasil(npop, above, pembulatan.round(Bounds.share(BigDecimal.valueOf(above), tarifPersen)));
    }
}
