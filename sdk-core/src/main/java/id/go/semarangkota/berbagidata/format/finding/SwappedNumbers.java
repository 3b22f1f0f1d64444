package id.go.semarangkota.berbagidata.format.finding;

import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.validation.Violation;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNomorKk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NIK and number of the family card in each other's columns: both have sixteen digits, but only the NIK of a woman has a day above 40.
 *
 * <p>Found where more than a twentieth of the card numbers have such a day and hardly any NIK has.
 */
final class SwappedNumbers implements FileWatch {
    private static final int LENGTH = 16;
    private static final int FEMALE_OFFSET = 40;
    private static final int LAST_DAY = 71;
    private static final int ONE_IN = 20;

    private final Field nik;
    private final Field kk;
    private long seen;
    private long women;
    private long womenAmongCards;

    private SwappedNumbers(Field nik, Field kk) {
        this.nik = nik;
        this.kk = kk;
    }

    static @Nullable SwappedNumbers of(RecordType<?> type) {
        Field nik = FieldChoice.constrained(type, ValidNik.class).orElse(null);
        Field kk = FieldChoice.constrained(type, ValidNomorKk.class).orElse(null);
        return nik == null || kk == null ? null : new SwappedNumbers(nik, kk);
    }

    @Override
    public void look(long record, @Nullable Object[] values, List<Violation> violations) {
        if (values[nik.index()] instanceof String person
                && values[kk.index()] instanceof String card
                && person.length() == LENGTH
                && card.length() == LENGTH) {
            seen++;
            women += isWoman(person) ? 1 : 0;
            womenAmongCards += isWoman(card) ? 1 : 0;
        }
    }

    private static boolean isWoman(String number) {
        char tens = number.charAt(6);
        char ones = number.charAt(7);
        if (!FieldChoice.isDigit(tens) || !FieldChoice.isDigit(ones)) {
            return false;
        }
        int day = (tens - '0') * 10 + ones - '0';
        return day > FEMALE_OFFSET && day <= LAST_DAY;
    }

    @Override
    public void report(List<Violation> findings) {
        if (seen >= FileFinding.ENOUGH && womenAmongCards * ONE_IN > seen && women * ONE_IN <= womenAmongCards) {
            findings.add(FileFinding.of(
                    "berkas.kolom-tertukar",
                    nik.path(),
                    nik.path() + ", " + kk.path() + ": " + womenAmongCards + " / " + seen));
        }
    }
}
