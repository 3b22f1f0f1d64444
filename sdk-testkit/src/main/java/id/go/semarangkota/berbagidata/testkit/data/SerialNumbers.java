package id.go.semarangkota.berbagidata.testkit.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the 16-digit numbers of one run, NIK and NomorKK alike, none twice.
 *
 * <p>A number is district, date and serial. Each district of the city counts its serials by date (two digits of the year, so that a
 * person of 100 and a newborn don't meet). All other districts together share one count by date: their numbers differ in the serial
 * even where the district is the same. That takes 1.3 MB whatever the number of residents. Not thread-safe.
 */
final class SerialNumbers {
    private static final int DATES = 100 * 12 * 31;
    private static final int HIGHEST = 9_999;
    private static final int OF_WOMEN = 40;

    private final char[] @Nullable [] last;

    /**
     * Starts at serial 0001 everywhere.
     *
     * @param ownDistricts how many districts have a count of their own
     */
    SerialNumbers(int ownDistricts) {
        this.last = new char[ownDistricts + 1] @Nullable [];
    }

    /** The next NIK of a person; a woman's day of birth is written with 40 added. */
    String nextNik(District district, LocalDate birth, boolean woman) {
        return next(district, birth, woman ? OF_WOMEN : 0);
    }

    /** The next number of a family card. */
    String nextNomorKk(District district, LocalDate issued) {
        return next(district, issued, 0);
    }

    private String next(District district, LocalDate date, int addedToDay) {
        char[] digits = new char[16];
        district.digits().getChars(0, 6, digits, 0);
        twoDigits(date.getDayOfMonth() + addedToDay, digits, 6);
        twoDigits(date.getMonthValue(), digits, 8);
        twoDigits(date.getYear() % 100, digits, 10);
        int serial = nextSerial(district, date);
        twoDigits(serial / 100, digits, 12);
        twoDigits(serial % 100, digits, 14);
        return new String(digits);
    }

    private int nextSerial(District district, LocalDate date) {
        int own = district.ownCount() >= 0 ? district.ownCount() : last.length - 1;
        if (last[own] == null) {
            last[own] = new char[DATES];
        }
        int day = (date.getYear() % 100 * 12 + date.getMonthValue() - 1) * 31 + date.getDayOfMonth() - 1;
        int serial = ++last[own][day];
        if (serial > HIGHEST) {
            throw new AssertionError("serials of one district and date are used up");
        }
        return serial;
    }

    private static void twoDigits(int number, char[] digits, int at) {
        digits[at] = (char) ('0' + number / 10);
        digits[at + 1] = (char) ('0' + number % 10);
    }
}
