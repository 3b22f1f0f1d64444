package id.go.semarangkota.berbagidata.padanan;

import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of birth as days since the end of 1799, 0 where there is none that can be, and the sex beside them in one number. */
final class Born {
    static final int UNKNOWN = 0;

    private static final long ORIGIN = LocalDate.of(1799, 12, 31).toEpochDay();

    /** How many values a day can have: 1800 to 2199. */
    static final int DAYS = (int) (LocalDate.of(2200, 1, 1).toEpochDay() - ORIGIN);

    private static final int SEX_BITS = 2;
    private static final int SEX = (1 << SEX_BITS) - 1;

    private Born() {}

    static int day(@Nullable LocalDate date) {
        long day = date == null ? UNKNOWN : date.toEpochDay() - ORIGIN;
        return day < 0 || day >= DAYS ? UNKNOWN : (int) day;
    }

    static int pack(int day, @Nullable JenisKelamin sex) {
        return (day << SEX_BITS) | bits(sex);
    }

    private static int bits(@Nullable JenisKelamin sex) {
        if (sex == null) {
            return 0;
        }
        return sex == JenisKelamin.LAKI_LAKI ? 1 : 2;
    }

    static int day(int packed) {
        return packed >>> SEX_BITS;
    }

    /** Whether both say a sex and it is the same. */
    static boolean isSameSex(int packed, int other) {
        return (packed & SEX) != 0 && (packed & SEX) == (other & SEX);
    }

    /** Whether both say a sex and it is not the same. */
    static boolean isOtherSex(int packed, int other) {
        return (packed & SEX) != 0 && (other & SEX) != 0 && (packed & SEX) != (other & SEX);
    }

    /** Whether two different days may be one date written wrongly: day and month exchanged, or one of day, month and year wrong. */
    static boolean isSimilar(int day, int other, int years) {
        if (day == UNKNOWN || other == UNKNOWN || years == 0) {
            return false;
        }
        LocalDate a = LocalDate.ofEpochDay(day + ORIGIN);
        LocalDate b = LocalDate.ofEpochDay(other + ORIGIN);
        boolean sameDay = a.getDayOfMonth() == b.getDayOfMonth();
        boolean sameMonth = a.getMonthValue() == b.getMonthValue();
        if (a.getYear() != b.getYear()) {
            return sameDay && sameMonth && Math.abs(a.getYear() - b.getYear()) <= years;
        }
        boolean exchanged = a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth();
        return sameDay || sameMonth || exchanged;
    }
}
