package id.go.semarangkota.berbagidata.pajak;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Computes property tax (PBB-P2): rate by NJKP by what of the NJOP is above the threshold.
 *
 * <p>Every number comes from the region's own regulation (<em>Perda</em>): none is built in. The arithmetic is exact and rounds once, at the end. Where
 * rates rise with the NJOP, choose the rate first. Immutable and thread-safe. Source: UU 1/2022.
 *
 * @param tarifPersen rate in per cent, 0 to 100, at most 10 decimals
 * @param njkpPersen share of the value that is taxed (<em>nilai jual kena pajak</em>) in per cent, 0 to 100, at most 10 decimals
 * @param njoptkp value that is not taxed (<em>nilai jual objek pajak tidak kena pajak</em>) in whole rupiah, not negative; of a taxpayer's objects
 *     one has it, see {@link #withoutNjoptkp}
 * @param pembulatan how the tax is rounded
 */
public record KalkulatorPbb(BigDecimal tarifPersen, BigDecimal njkpPersen, long njoptkp, Pembulatan pembulatan) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a parameter is out of bounds; the message names it
     */
    public KalkulatorPbb {
        Bounds.requirePercent("tarifPersen", tarifPersen);
        Bounds.requirePercent("njkpPersen", njkpPersen);
        Bounds.requireAmount("njoptkp", njoptkp);
        Objects.requireNonNull(pembulatan, "pembulatan");
    }

    /**
     * What was computed, with its steps. Sensitivity: finances.
     *
     * @param njop taxable value in whole rupiah
     * @param njopKenaPajak what of it is above the threshold, in whole rupiah, never negative
     * @param njkp share of that which the rate is put on, exactly
     * @param pajak tax in whole rupiah, rounded
     */
    public record Hasil(long njop, long njopKenaPajak, BigDecimal njkp, long pajak) {
        /** Says what this is, never what it holds. */
        @Override
        public String toString() {
            return "Hasil[tax data]";
        }
    }

    /**
     * The taxable value of an object (<em>nilai jual objek pajak</em>).
     *
     * @param luasBumi area of the land in whole square metres, not negative
     * @param njopBumiPerM2 value of the land by the square metre in whole rupiah, not negative
     * @param luasBangunan area of the buildings in whole square metres, not negative
     * @param njopBangunanPerM2 value of the buildings by the square metre in whole rupiah, not negative
     * @return the sum in whole rupiah
     * @throws IllegalArgumentException if a parameter is negative; the message names it
     * @throws ArithmeticException if the sum is beyond {@code long}
     */
    public static long njop(long luasBumi, long njopBumiPerM2, long luasBangunan, long njopBangunanPerM2) {
        Bounds.requireAmount("luasBumi", luasBumi);
        Bounds.requireAmount("njopBumiPerM2", njopBumiPerM2);
        Bounds.requireAmount("luasBangunan", luasBangunan);
        Bounds.requireAmount("njopBangunanPerM2", njopBangunanPerM2);
        long njop = WholeRupiah.njop(luasBumi, njopBumiPerM2, luasBangunan, njopBangunanPerM2);
        if (njop == WholeRupiah.NONE) {
            throw new ArithmeticException("the taxable value is beyond the range of long");
        }
        return njop;
    }

    /**
     * The same rules for a further object of the same taxpayer, from which no threshold is taken.
     *
     * @return a calculator with a threshold of 0
     */
    public KalkulatorPbb withoutNjoptkp() {
        return new KalkulatorPbb(tarifPersen, njkpPersen, 0, pembulatan);
    }

    /**
     * Computes the tax of a year.
     *
     * @param njop taxable value of the object in whole rupiah, not negative
     * @return the tax and its steps
     * @throws IllegalArgumentException if the value is negative
     * @throws ArithmeticException if rounding is declared unnecessary and the tax is not exact, or the rounded tax is beyond {@code long}
     */
    public Hasil calculate(long njop) {
        Bounds.requireAmount("njop", njop);
        long above = Math.max(0, njop - njoptkp);
        BigDecimal njkp = Bounds.share(BigDecimal.valueOf(above), njkpPersen);
        return new Hasil(njop, above, njkp, pembulatan.round(Bounds.share(njkp, tarifPersen)));
    }
}
