package id.go.semarangkota.berbagidata.validation.constraints;

/** What the digits of an NPWP say. */
final class NpwpDigits {
    /** Digits of an NPWP as it was until 2024. */
    static final int OLD = 15;
    /** Digits of an NPWP since. */
    static final int NEW = 16;

    private static final int CHECKED = 9;

    private NpwpDigits() {}

    /** Whether the check digit is right, or there is none: a new number that does not begin with 0 is a NIK or of a newer kind. */
    static boolean keepsCheckDigit(CharSequence digits, int length) {
        if (length == OLD) {
            return keepsLuhn(digits, 0);
        }
        return digits.charAt(0) != '0' || keepsLuhn(digits, 1);
    }

    /** The formula of Luhn over nine digits: of every second one, from the last but one to the left, the double counts, less 9 above 9. */
    private static boolean keepsLuhn(CharSequence digits, int from) {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            int digit = digits.charAt(from + i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
