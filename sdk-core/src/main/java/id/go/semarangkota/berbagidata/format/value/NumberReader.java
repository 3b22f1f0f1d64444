package id.go.semarangkota.berbagidata.format.value;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.math.BigDecimal;

/** Reads plain numbers: no exponent, no sign but a leading minus, separators only as declared. */
final class NumberReader implements ValueReader {
    private static final Finding MALFORMED = new Finding("angka.format");
    private static final Finding TOO_LONG = new Finding("angka.terlalu-panjang", "max " + NumberReader.MAX_DIGITS);
    private static final int MAX_DIGITS = 18;
    private static final char NONE = 0;

    private final boolean whole;
    private final char decimal;
    private final char thousands;
    private final BigDecimal factor;
    private final boolean scaled;

    NumberReader(boolean whole, char decimal, char thousands, BigDecimal factor) {
        this.whole = whole;
        this.decimal = decimal;
        this.thousands = thousands;
        this.factor = factor;
        this.scaled = factor.compareTo(BigDecimal.ONE) != 0;
    }

    @Override
    public Object read(char[] chars, int start, int end, CellKind kind) {
        boolean bare = kind == CellKind.NUMBER;
        return kind == CellKind.BOOLEAN || kind == CellKind.DATE
                ? MALFORMED
                : parse(chars, start, end, bare ? '.' : decimal, bare ? NONE : thousands);
    }

    @Override
    public String text(char[] chars, int start, int end, CellKind kind) {
        String text = new String(chars, start, end - start);
        return kind == CellKind.NUMBER ? text.replace('.', decimal) : text;
    }

    private Object parse(char[] chars, int start, int end, char point, char group) {
        StringBuilder plain = new StringBuilder(end - start);
        int at = start;
        if (chars[at] == '-') {
            plain.append('-');
            at++;
        }
        int integers = integers(chars, at, end, group, plain);
        if (integers < 0 || (integers < end && ((whole && !scaled) || chars[integers] != point))) {
            return MALFORMED;
        }
        if (integers < end) {
            if (!Digits.isAll(chars, integers + 1, end)) {
                return MALFORMED;
            }
            plain.append('.').append(chars, integers + 1, end - integers - 1);
        }
        int digits = plain.length() - (at - start) - (integers < end ? 1 : 0);
        if (digits > MAX_DIGITS) {
            return TOO_LONG;
        }
        if (scaled) {
            return product(new BigDecimal(plain.toString()).multiply(factor));
        }
        return whole ? (Object) Long.valueOf(plain.toString()) : new BigDecimal(plain.toString());
    }

    /** Thousands of a whole number may have decimals; what is not whole then is no such number. */
    private Object product(BigDecimal product) {
        BigDecimal number = product.stripTrailingZeros();
        if (whole && number.scale() > 0) {
            return MALFORMED;
        } else if (number.precision() - Math.min(number.scale(), 0) > MAX_DIGITS) {
            return TOO_LONG;
        }
        return whole ? (Object) number.longValueExact() : number.setScale(Math.max(number.scale(), 0));
    }

    /** Copies the digits before the decimal point; where they end, or -1 if they are not well-formed. */
    private static int integers(char[] chars, int start, int end, char group, StringBuilder plain) {
        int at = start;
        int run = 0;
        boolean grouped = false;
        while (at < end) {
            char c = chars[at];
            if (c >= '0' && c <= '9') {
                plain.append(c);
                run++;
            } else if (c == group && group != NONE && (grouped ? run == 3 : run >= 1 && run <= 3)) {
                grouped = true;
                run = 0;
            } else {
                break;
            }
            at++;
        }
        boolean formed = grouped ? run == 3 : run > 0;
        return formed ? at : -1;
    }
}
