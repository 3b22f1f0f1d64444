package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.prosedur.CalendarException.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The working calendar (kalender kerja): Monday to Friday without national holidays and days of joint leave, which the government
 * decrees for each year anew.
 *
 * <p>It ships with 2026 (joint decree of three ministers, numbers 1497, 2 and 5 of 2025). A year that is not loaded is never guessed: every question about
 * it fails. Immutable and thread-safe.
 */
public final class KalenderKerja {
    /** The zone in which a day begins and ends: western Indonesia, UTC+7. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final String HEADER = "tanggal,jenis,nama";

    private final SortedMap<LocalDate, HariLibur> holidays;
    private final SortedSet<Integer> years;

    private KalenderKerja(SortedMap<LocalDate, HariLibur> holidays) {
        this.holidays = holidays;
        this.years = new TreeSet<>();
        holidays.keySet().forEach(day -> years.add(day.getYear()));
    }

    /**
     * The calendar that ships with the SDK.
     *
     * @return holidays of 2026
     */
    public static KalenderKerja shipped() {
        String resource = "hari-libur-2026.csv";
        try (InputStream in = KalenderKerja.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("Missing from the SDK's own jar: " + resource);
            }
            return parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads a calendar: comma-separated lines under the header {@code tanggal,jenis,nama}.
     *
     * @param csv the file, read to its end and not closed; a year is known once it has one holiday
     * @return the calendar
     * @throws CalendarException naming the line that cannot be read
     * @throws IOException if reading fails
     */
    public static KalenderKerja parse(Reader csv) throws IOException {
        BufferedReader reader = new BufferedReader(csv);
        SortedMap<LocalDate, HariLibur> holidays = new TreeMap<>();
        int number = 1;
        if (!HEADER.equals(reader.readLine())) {
            throw new CalendarException(Code.MALFORMED_LINE, number);
        }
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            HariLibur day = HariLibur.read(line, number);
            if (holidays.put(day.tanggal(), day) != null) {
                throw new CalendarException(Code.DUPLICATE_DATE, number);
            }
        }
        return new KalenderKerja(holidays);
    }

    /**
     * Adds the years of another calendar, which replace these ones where both know a year.
     *
     * @param other another calendar
     * @return a new one
     */
    public KalenderKerja with(KalenderKerja other) {
        SortedMap<LocalDate, HariLibur> both = new TreeMap<>(holidays);
        both.keySet().removeIf(day -> other.years.contains(day.getYear()));
        both.putAll(other.holidays);
        return new KalenderKerja(both);
    }

    /**
     * The years that the calendar knows.
     *
     * @return sorted, not modifiable
     */
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years);
    }

    /**
     * Tells whether offices work on a day.
     *
     * @param day the day
     * @return false on weekends, national holidays and days of joint leave
     * @throws CalendarException if the calendar lacks the year
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new CalendarException(Code.MISSING_YEAR, day.getYear());
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    /**
     * Counts working days onwards; the first day itself does not count.
     *
     * @param from the day on which it begins
     * @param workingDays how many, from 1
     * @return the last of them
     * @throws CalendarException if the calendar lacks a year on the way
     * @throws IllegalArgumentException if {@code workingDays} is below 1
     */
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("workingDays: must be at least 1");
        }
        LocalDate day = from;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * Counts the working days after one day, up to and with another.
     *
     * @param after the day that does not count
     * @param until the last day that counts
     * @return 0 if {@code until} is not later
     * @throws CalendarException if the calendar lacks a year on the way
     */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /**
     * The day on which something happened.
     *
     * @param instant when
     * @return the date in {@link #ZONE}
     */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * A day on which offices do not work.
     *
     * @param tanggal the day
     * @param jenis which kind
     * @param nama what for
     */
    public record HariLibur(LocalDate tanggal, Jenis jenis, String nama) {
        static HariLibur read(String line, int number) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3 || cells[2].isBlank()) {
                throw new CalendarException(Code.MALFORMED_LINE, number);
            }
            try {
                return new HariLibur(LocalDate.parse(cells[0]), Jenis.valueOf(cells[1]), cells[2]);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new CalendarException(Code.MALFORMED_LINE, number);
            }
        }

        /** Kinds of day without work. */
        public enum Jenis {
            /** National holiday. */
            LIBUR_NASIONAL,
            /** Joint leave, a day without work for civil servants. */
            CUTI_BERSAMA
        }
    }

    /**
     * The days without work that the calendar knows.
     *
     * @return by date, not modifiable
     */
    public SortedMap<LocalDate, HariLibur> holidays() {
        return Collections.unmodifiableSortedMap(holidays);
    }
}
