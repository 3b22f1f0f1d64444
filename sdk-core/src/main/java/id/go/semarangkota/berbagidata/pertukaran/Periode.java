package id.go.semarangkota.berbagidata.pertukaran;

import java.time.LocalDate;

/**
 * The days that data are about, both included.
 *
 * @param dari first day
 * @param sampai last day, not before the first
 */
public record Periode(LocalDate dari, LocalDate sampai) {
    /**
     * Checks the order.
     *
     * @param dari first day
     * @param sampai last day, not before the first
     */
    public Periode {
        if (sampai.isBefore(dari)) {
            throw new IllegalArgumentException("sampai: before dari");
        }
    }
}
