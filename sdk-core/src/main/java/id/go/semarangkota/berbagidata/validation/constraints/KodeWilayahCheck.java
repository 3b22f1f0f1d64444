package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.TextCheck;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The form of a region code of Kemendagri: {@code 33}, {@code 33.74}, {@code 33.74.01} or {@code 33.74.01.1001}.
 *
 * <p>The first of the last four digits is 1 (kelurahan), 2 (village) or 3 (customary village). Thread-safe once initialized. Source:
 * Permendagri 58/2021 and its successors.
 */
public final class KodeWilayahCheck implements TextCheck<ValidKodeWilayah> {
    private static final Finding PLAIN = new Finding("kode-wilayah.tanpa-titik");
    private static final Finding FORM = new Finding("kode-wilayah.bentuk");
    private static final int PROVINCE = 2;
    private static final int REGENCY = 4;
    private static final int DISTRICT = 6;
    private static final int VILLAGE = 10;

    private int[] allowed = {PROVINCE, REGENCY, DISTRICT, VILLAGE};

    /** A check that allows all levels until it is initialized; one may be shared. */
    public KodeWilayahCheck() {}

    @Override
    public void initialize(ValidKodeWilayah constraint) {
        allowed = constraint.digits();
    }

    @Override
    public @Nullable Finding check(CharSequence value) {
        int digits = digits(value);
        if (digits == 0) {
            return value.length() > PROVINCE && value.length() <= VILLAGE && DigitRules.isDigits(value) ? PLAIN : FORM;
        }
        for (int candidate : allowed) {
            if (candidate == digits) {
                return null;
            }
        }
        return new Finding("kode-wilayah.tingkat", Arrays.toString(allowed).replaceAll("[\\[\\]]", ""));
    }

    /** The number of digits of a well-formed dotted code, 0 if it is not well-formed. */
    private static int digits(CharSequence code) {
        int digits = digitsOfLength(code.length());
        for (int i = 0; digits != 0 && i < code.length(); i++) {
            if (isDot(i) ? code.charAt(i) != '.' : !DigitRules.isDigit(code.charAt(i))) {
                return 0;
            }
        }
        return isNumbered(code, Math.min(digits, DISTRICT)) && (digits != VILLAGE || isKindOfVillage(code.charAt(9)))
                ? digits
                : 0;
    }

    private static boolean isDot(int at) {
        return at == 2 || at == 5 || at == 8;
    }

    /** No province, regency or district has the number 00. */
    private static boolean isNumbered(CharSequence code, int digits) {
        for (int i = 0; i < digits / 2; i++) {
            if (DigitRules.pair(code, i * 3) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int digitsOfLength(int length) {
        return switch (length) {
            case 2 -> PROVINCE;
            case 5 -> REGENCY;
            case 8 -> DISTRICT;
            case 13 -> VILLAGE;
            default -> 0;
        };
    }

    private static boolean isKindOfVillage(char digit) {
        return digit >= '1' && digit <= '3';
    }
}
