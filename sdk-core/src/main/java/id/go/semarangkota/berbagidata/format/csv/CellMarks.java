package id.go.semarangkota.berbagidata.format.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Where in the buffer characters stand that may end a cell outside quotes: one bit a character, found for eight bytes at a time. To look
 * at each character instead costs more than all else that dividing a file into cells does.
 *
 * <p>Marked are the delimiter, the apostrophe and all characters up to the carriage return.
 */
final class CellMarks {
    /** By so many characters or a multiple of them the buffer may move. */
    static final int UNIT = Long.SIZE;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW_SEVEN = ~HIGH;
    private static final long APOSTROPHES = '\'' * ONES;
    private static final long BEYOND_CONTROLS = ('\r' + 1) * ONES;
    /** Gathers the lowest bit of each byte in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

    private long[] bits;
    private char delimiter = ',';
    private long delimiters = ',' * ONES;

    CellMarks(int length) {
        bits = new long[words(length)];
    }

    private static int words(int length) {
        return length / UNIT + 2;
    }

    /** Changes the delimiter, which must be ASCII; what was marked has to be marked anew. */
    void delimiter(char by) {
        delimiter = by;
        delimiters = by * ONES;
        Arrays.fill(bits, 0);
    }

    /** Makes room for a longer buffer. */
    void grow(int length) {
        bits = Arrays.copyOf(bits, words(length));
    }

    /** Moves to the front, by a multiple of {@link #UNIT}. */
    void shift(int distance) {
        int gone = distance / UNIT;
        System.arraycopy(bits, gone, bits, 0, bits.length - gone);
        Arrays.fill(bits, bits.length - gone, bits.length, 0);
    }

    /** Marks characters that are one byte each, the first of which stands at {@code to} in the buffer. */
    void mark(byte[] bytes, int from, int count, int to) {
        int done = 0;
        for (; done <= count - Long.BYTES; done += Long.BYTES) {
            long word = (long) EIGHT.get(bytes, from + done);
            long found = (zeros(word ^ delimiters) | zeros(word ^ APOSTROPHES) | controls(word)) & HIGH;
            set(((found >>> 7) * GATHER) >>> 56, to + done);
        }
        for (; done < count; done++) {
            mark((char) (bytes[from + done] & 0xFF), to + done);
        }
    }

    /** Marks characters of the buffer. */
    void mark(char[] chars, int from, int end) {
        for (int at = from; at < end; at++) {
            mark(chars[at], at);
        }
    }

    private void mark(char c, int at) {
        if (c == delimiter || c == '\'' || c <= '\r') {
            set(1, at);
        }
    }

    private void set(long eight, int at) {
        int word = at / UNIT;
        bits[word] |= eight << at;
        if (at % UNIT > UNIT - Long.BYTES) {
            bits[word + 1] |= eight >>> -at;
        }
    }

    /** The high bit of each byte that is zero; others only in lower bits. */
    private static long zeros(long word) {
        return ~(((word & LOW_SEVEN) + LOW_SEVEN) | word);
    }

    /** The high bit of each byte that is a control character up to the carriage return. */
    private static long controls(long word) {
        return ~(((word | HIGH) - BEYOND_CONTROLS) | word);
    }

    /** The first mark from a place on, or the end of what is marked. */
    int next(int from, int end) {
        int word = from / UNIT;
        long left = bits[word] & (-1L << from);
        while (left == 0) {
            word++;
            if (word * UNIT >= end) {
                return end;
            }
            left = bits[word];
        }
        return word * UNIT + Long.numberOfTrailingZeros(left);
    }
}
