package id.go.semarangkota.berbagidata.testkit.data;

import java.time.LocalDate;

/** Draws days. Thread-safe. */
final class Days {
    private Days() {}

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A day from the first to the last, both included; the last if there is none between. */
    static LocalDate between(LocalDate first, LocalDate last, SplitMix64 random) {
        int days = (int) (last.toEpochDay() - first.toEpochDay());
        return days <= 0 ? last : first.plusDays(random.below(days + 1));
    }
}
