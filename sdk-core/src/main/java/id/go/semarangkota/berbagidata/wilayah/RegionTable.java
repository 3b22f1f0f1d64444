package id.go.semarangkota.berbagidata.wilayah;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A table of regions in memory: sorted codes, and the bytes of the file, from which a name is decoded only when it is asked for.
 *
 * <p>A line is a code without dots, as many fields as the table has, and the name, each after one space. Immutable.
 */
final class RegionTable {
    private static final int DIGITS = 10;
    /** Lines are longer than this on average. */
    private static final int SHORTEST_LINE = 8;

    private final byte[] text;
    private final long[] codes;
    /** Where each line goes on after its code. */
    private final int[] starts;

    private RegionTable(byte[] text, long[] codes, int[] starts) {
        this.text = text;
        this.codes = codes;
        this.starts = starts;
    }

    static RegionTable load(String resource) {
        try (InputStream in = RegionTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("Missing from the SDK's own jar: " + resource);
            }
            return parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegionTable parse(byte[] text) {
        long[] codes = new long[text.length / SHORTEST_LINE];
        int[] starts = new int[codes.length];
        int count = 0;
        for (int at = 0; at < text.length; at = endOfLine(text, at) + 1) {
            if (text[at] == '#') {
                continue;
            }
            int space = indexOf(text, at, ' ');
            codes[count] = padded(text, at, space);
            starts[count++] = space + 1;
        }
        return new RegionTable(text, Arrays.copyOf(codes, count), Arrays.copyOf(starts, count));
    }

    private static long padded(byte[] text, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text[i] - '0';
        }
        for (int i = to - from; i < DIGITS; i++) {
            number *= 10;
        }
        return number;
    }

    private static int endOfLine(byte[] text, int from) {
        return indexOf(text, from, '\n');
    }

    private static int indexOf(byte[] text, int from, char wanted) {
        int i = from;
        while (i < text.length && text[i] != wanted) {
            i++;
        }
        return i;
    }

    int size() {
        return codes.length;
    }

    long code(int row) {
        return codes[row];
    }

    /** The row of a code (the first, where there are several), or -1 less the row where it would stand. */
    int row(long code) {
        int found = Arrays.binarySearch(codes, code);
        while (found > 0 && codes[found - 1] == code) {
            found--;
        }
        return found;
    }

    /** The first row whose code is not below this one. */
    int rowFrom(long code) {
        int row = row(code);
        return row < 0 ? -1 - row : row;
    }

    /** What stands after the code, decoded. */
    String rest(int row) {
        int start = starts[row];
        return new String(text, start, endOfLine(text, start) - start, StandardCharsets.US_ASCII);
    }

    /** The name after so many fields, not decoded. */
    NameBytes name(int row, int fields) {
        int start = starts[row];
        for (int i = 0; i < fields; i++) {
            start = indexOf(text, start, ' ') + 1;
        }
        return new NameBytes(text, start, endOfLine(text, start));
    }
}
