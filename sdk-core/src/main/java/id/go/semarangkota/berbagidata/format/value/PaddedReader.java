package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import java.util.Arrays;

/**
 * Text of digits that a legacy system stored as a small number, or as text without its zeros: filled up with leading zeros. Anything
 * else stays as it is.
 */
final class PaddedReader implements ValueReader {
    private final int width;
    private final ValueReader text;

    PaddedReader(int width, ValueReader text) {
        this.width = width;
        this.text = text;
    }

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        int length = end - start;
        boolean small = kind == CellKind.TEXT ? length < width : kind == CellKind.NUMBER && length <= width;
        if (!small || !Digits.isAll(chars, start, end)) {
            return text.read(chars, start, end, kind);
        }
        char[] padded = new char[width];
        Arrays.fill(padded, 0, width - length, '0');
        System.arraycopy(chars, start, padded, width - length, length);
        return new String(padded);
    }
}
