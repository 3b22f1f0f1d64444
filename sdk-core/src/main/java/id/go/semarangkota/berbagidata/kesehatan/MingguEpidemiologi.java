package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.semarangkota.berbagidata.validation.constraints.MingguEpidemiologiCheck;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * An epidemiological week (<em>minggu epidemiologi</em>), from Sunday to Saturday, such as {@code 2026-W07}.
 *
 * <p>Week 1 is the one that holds 4 January, so the first with at least four days in the new year; a year has 52 weeks or 53. These are
 * not the weeks of ISO 8601, which begin on Monday. Immutable and thread-safe; not personal. Source: that a week runs from Sunday to
 * Saturday, the guide of SKDR; which week is the first, the usage of epidemiologists (MMWR), with which the numbers in published
 * Indonesian bulletins agree.
 *
 * @param tahun the year that the week is counted in, 0 to 9999
 * @param nomor the number of the week, 1 to 53
 */
public record MingguEpidemiologi(int tahun, int nomor) implements Comparable<MingguEpidemiologi> {
    private static final MingguEpidemiologiCheck CHECK = new MingguEpidemiologiCheck();
    private static final int DAYS = 7;
    /** From Sunday to Wednesday, whose year is that of most days of the week. */
    private static final int TO_WEDNESDAY = 3;

    private static final int LAST_WEEK = 53;
    private static final int ALWAYS_IN_WEEK_1 = 4;
    private static final int LAST_YEAR = 9999;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a part is out of bounds
     */
    public MingguEpidemiologi {
        if (tahun < 0 || tahun > LAST_YEAR) {
            throw new IllegalArgumentException("tahun must be 0 to 9999");
        }
        if (nomor < 1 || nomor > LAST_WEEK) {
            throw new IllegalArgumentException("nomor must be 1 to 53");
        }
    }

    /**
     * The week that a date lies in.
     *
     * @param date a date of the years 1 to 9998
     * @return the week, which around New Year may be counted in the year before or after
     * @throws IllegalArgumentException if the week's year is out of bounds
     */
    public static MingguEpidemiologi of(LocalDate date) {
        LocalDate wednesday = sundayOf(date).plusDays(TO_WEDNESDAY);
        return new MingguEpidemiologi(wednesday.getYear(), (wednesday.getDayOfYear() - 1) / DAYS + 1);
    }

    /** Sunday is day 7 of {@link java.time.DayOfWeek}, and day 0 here. */
    private static LocalDate sundayOf(LocalDate date) {
        return date.minusDays(date.getDayOfWeek().getValue() % DAYS);
    }

    /**
     * Reads a week.
     *
     * @param text such as {@code 2026-W07}, nothing else
     * @return the week, which need not exist: see {@link #exists}
     * @throws IllegalArgumentException if the text is no well-formed week; the message is the broken rule's sentence
     */
    @JsonCreator
    public static MingguEpidemiologi parse(String text) {
        CHECK.require(text);
        return new MingguEpidemiologi(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 6, text.length(), 10));
    }

    /**
     * Whether a text is a well-formed week. Allocates nothing if it is.
     *
     * @param text any text, or null
     * @return true if {@link #parse} would succeed
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && CHECK.check(text) == null;
    }

    /**
     * The Sunday on which the week begins.
     *
     * @return the first of its seven days
     */
    public LocalDate firstDay() {
        return sundayOf(LocalDate.of(tahun, Month.JANUARY, ALWAYS_IN_WEEK_1)).plusDays((long) DAYS * (nomor - 1));
    }

    /**
     * The Saturday on which the week ends.
     *
     * @return the last of its seven days
     */
    public LocalDate lastDay() {
        return firstDay().plusDays(DAYS - 1);
    }

    /**
     * Whether the year has the week: week 53 is the last of some years only.
     *
     * @return false for a week 53 whose days are week 1 of the next year
     */
    public boolean exists() {
        return nomor < LAST_WEEK || firstDay().plusDays(TO_WEDNESDAY).getYear() == tahun;
    }

    @Override
    public int compareTo(MingguEpidemiologi other) {
        int years = Integer.compare(tahun, other.tahun);
        return years != 0 ? years : Integer.compare(nomor, other.nomor);
    }

    /**
     * The week as it travels.
     *
     * @return such as {@code 2026-W07}
     */
    @JsonValue
    @Override
    public String toString() {
        String year = Integer.toString(tahun + LAST_YEAR + 1).substring(1);
        return year + (nomor < 10 ? "-W0" : "-W") + nomor;
    }
}
