package id.go.semarangkota.berbagidata.format.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which a sheet counts days.
 *
 * <p>Source: ECMA-376, part 1, 18.17.4. In the 1900 system day 60 is a 29 February that never was; the days before it count from one
 * day later.
 */
final class SerialDate {
    private static final int NO_SUCH_DAY = 60;
    private static final int BETWEEN_SYSTEMS = 1462;
    /** The day after 31 December 9999. */
    private static final int END = 2_958_466;

    private static final long SECONDS = 86_400;
    private static final LocalDate BEFORE_NO_SUCH_DAY = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_NO_SUCH_DAY = LocalDate.of(1899, 12, 30);

    private SerialDate() {}

    /** The date by ISO 8601, with the time of day if there is one; null if the number is none of a day. */
    static @Nullable String text(double serial, boolean from1904) {
        double days = from1904 ? serial + BETWEEN_SYSTEMS : serial;
        if (!(days >= 1 && days < END)) {
            return null;
        }
        long seconds = Math.round(days * SECONDS);
        long day = seconds / SECONDS;
        if (day == NO_SUCH_DAY) {
            return null;
        }
        LocalDate date = (day < NO_SUCH_DAY ? BEFORE_NO_SUCH_DAY : AFTER_NO_SUCH_DAY).plusDays(day);
        long time = seconds % SECONDS;
        return time == 0
                ? date.toString()
                : LocalDateTime.of(date, java.time.LocalTime.ofSecondOfDay(time))
                        .toString();
    }
}
