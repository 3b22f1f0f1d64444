package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a NIK: region (6 digits), day (women: plus 40), month and two-digit year of birth, serial number (4).
 *
 * <p>There is no check digit. Allocates nothing for a valid value; thread-safe. Source: the layout as population administration
 * assigns it.
 */
public final class NikCheck implements TextCheck<ValidNik> {
    private static final DigitRules DIGITS = new DigitRules("nik", 16);
    private static final int FEMALE_OFFSET = 40;
    private static final int FEBRUARY = 2;
    /** Days of each month in a leap year. */
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final Finding DAY = new Finding("nik.tanggal");
    private static final Finding SERIAL = new Finding("nik.nomor-urut");

    /** A check; one may be shared. */
    public NikCheck() {}

    @Override
    public @Nullable Finding check(CharSequence value) {
        Finding finding = DIGITS.check(value);
        return finding == null ? structure(value) : finding;
    }

    private static @Nullable Finding structure(CharSequence nik) {
        int month = DigitRules.pair(nik, 8);
        if (month < 1 || month > DAYS.length) {
            // A month that does not exist says nothing about a person, and tells the operator what is wrong.
            return new Finding("nik.bulan", nik.subSequence(8, 10).toString());
        }
        int day = DigitRules.pair(nik, 6);
        if (!isDay(day > FEMALE_OFFSET ? day - FEMALE_OFFSET : day, month, DigitRules.pair(nik, 10))) {
            return DAY;
        }
        return DigitRules.pair(nik, 12) == 0 && DigitRules.pair(nik, 14) == 0 ? SERIAL : null;
    }

    /** Whether the day exists in one century at least: 29 February of '00 does, in 2000. */
    private static boolean isDay(int day, int month, int yearOfCentury) {
        if (day < 1 || day > DAYS[month - 1]) {
            return false;
        }
        return month != FEBRUARY || day < DAYS[FEBRUARY - 1] || yearOfCentury % 4 == 0;
    }
}
