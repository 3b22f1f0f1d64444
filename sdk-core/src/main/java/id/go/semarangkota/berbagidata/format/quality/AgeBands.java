package id.go.semarangkota.berbagidata.format.quality;

import id.go.semarangkota.berbagidata.mutu.Distribution;
import id.go.semarangkota.berbagidata.mutu.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How old the dates of a field are.
 *
 * <p>Nothing is hidden among the bands, for the share of recent dates would tell it: where a band holds few dates, only the division into
 * recent and older ones is given, and where even that has few on one side, nothing.
 */
final class AgeBands {
    private static final List<String> BANDS = List.of("FUTURE", "DAYS_31", "DAYS_92", "DAYS_366", "YEARS_5", "OLDER");
    private static final long[] LIMITS = {-1, 31, 92, 366, 1827, Long.MAX_VALUE};
    /** The first bands: dates no older than a year. */
    private static final int RECENT = 4;

    private static final List<String> HALVES = List.of("RECENT", "NOT_RECENT");

    private final long reference;
    private final long[] counts = new long[LIMITS.length];

    AgeBands(LocalDate referenceDate) {
        this.reference = referenceDate.toEpochDay();
    }

    void count(LocalDate date) {
        long days = reference - date.toEpochDay();
        int band = 0;
        while (days > LIMITS[band]) {
            band++;
        }
        counts[band]++;
    }

    private long[] halves() {
        long recent = LongStream.of(counts).limit(RECENT).sum();
        return new long[] {recent, LongStream.of(counts).sum() - recent};
    }

    /** The share of dates no older than a year; null if there are none or few on one side. */
    @Nullable
    Share timeliness() {
        long[] halves = halves();
        long all = halves[0] + halves[1];
        return all == 0 || Distribution.hasSmall(halves) ? null : new Share(halves[0], all);
    }

    @Nullable
    Distribution distribution() {
        if (!Distribution.hasSmall(counts)) {
            return Distribution.of(BANDS, counts).orElse(null);
        }
        long[] halves = halves();
        return Distribution.hasSmall(halves)
                ? null
                : Distribution.of(HALVES, halves).orElse(null);
    }
}
