package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.wilayah.KodeWilayah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the digits of a well-formed NIK say. */
final class NikDigits {
    private static final int FEMALE_OFFSET = 40;

    private NikDigits() {}

    /** Two digits as a number. */
    static int pair(CharSequence digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    static JenisKelamin jenisKelamin(CharSequence nik) {
        return pair(nik, 6) > FEMALE_OFFSET ? JenisKelamin.PEREMPUAN : JenisKelamin.LAKI_LAKI;
    }

    static int day(CharSequence nik) {
        int day = pair(nik, 6);
        return day > FEMALE_OFFSET ? day - FEMALE_OFFSET : day;
    }

    static int month(CharSequence nik) {
        return pair(nik, 8);
    }

    static int yearOfCentury(CharSequence nik) {
        return pair(nik, 10);
    }

    static int serial(CharSequence nik) {
        return pair(nik, 12) * 100 + pair(nik, 14);
    }

    /** Whether day, month and year of the century are those of a date; the century is not in the number. */
    static boolean isBornOn(CharSequence nik, LocalDate date) {
        return date.getDayOfMonth() == day(nik)
                && date.getMonthValue() == month(nik)
                && Math.floorMod(date.getYear(), 100) == yearOfCentury(nik);
    }

    /** The district of the first six characters; null if one pair of them is no number of a region. */
    static @Nullable KodeWilayah kecamatan(CharSequence digits) {
        int provinsi = pair(digits, 0);
        int kabupaten = pair(digits, 2);
        int kecamatan = pair(digits, 4);
        return isNumber(provinsi) && isNumber(kabupaten) && isNumber(kecamatan)
                ? KodeWilayah.of(provinsi, kabupaten, kecamatan, 0)
                : null;
    }

    private static boolean isNumber(int pair) {
        return pair >= 1 && pair <= 99;
    }

    /** All that may be shown of an identifier of 16 digits: the middle tells birth date and sex, the front the district. */
    static String masked(String digits) {
        return "\u2022".repeat(14) + digits.substring(14);
    }
}
