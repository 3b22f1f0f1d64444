package id.go.semarangkota.berbagidata.format.value;

/** ASCII digits in a slice. */
public final class Digits {
    private Digits() {}

    /**
     * Whether a slice is nothing but ASCII digits.
     *
     * @param chars the buffer
     * @param start first character
     * @param end after the last character
     * @return false if the slice is empty
     */
    public static boolean isAll(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        return start < end;
    }

    /** The number of up to nine digits; whoever asks has checked that they are such. */
    static int number(char[] chars, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + chars[i] - '0';
        }
        return number;
    }
}
