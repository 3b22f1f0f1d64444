package id.go.semarangkota.berbagidata.mutu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How often each value of a closed list occurs, without the counts that could single out a person.
 *
 * <p>A count from 1 to {@value #SMALL} - 1 is not kept. Since the total is known, other counts, the smallest first, are withheld until
 * every small one may have been anything from 1 to {@value #SMALL} - 1; where that cannot be reached there is no distribution at all.
 *
 * @param cells one a value, in order of the list; copied
 */
public record Distribution(List<Cell> cells) {
    /** Counts below this are not shown. */
    public static final int SMALL = 5;

    /** Copies the list. */
    public Distribution {
        cells = List.copyOf(cells);
    }

    /** What is shown of a count. */
    public enum Shown {
        /** The count itself. */
        COUNT,
        /** Nothing but that it is at least {@link Distribution#SMALL}, for it would tell a small one. */
        WITHHELD,
        /** Only that it is at least 1 and below {@link Distribution#SMALL}. */
        SMALL
    }

    /**
     * How often one value occurs.
     *
     * @param value the canonical text of a code, {@code true} or {@code false}, or the name of a band of ages
     * @param count the count if it is shown, otherwise 0
     * @param shown what is shown of it
     */
    public record Cell(String value, long count, Shown shown) {}

    /**
     * A distribution of which small counts are not kept.
     *
     * @param values the values of the list
     * @param counts how often each occurs
     * @return empty if nothing occurs, or if what is small cannot be hidden
     */
    public static Optional<Distribution> of(List<String> values, long[] counts) {
        long[] sorted =
                LongStream.of(counts).filter(count -> count >= SMALL).sorted().toArray();
        int withheld = hasSmall(counts) ? withheld(counts, sorted) : 0;
        if (withheld < 0 || LongStream.of(counts).sum() == 0) {
            return Optional.empty();
        }
        long largest = withheld == 0 ? 0 : sorted[withheld - 1];
        List<Cell> cells = new ArrayList<>();
        IntStream.range(0, counts.length).forEach(i -> cells.add(cell(values.get(i), counts[i], largest)));
        return Optional.of(new Distribution(cells));
    }

    private static Cell cell(String value, long count, long largestWithheld) {
        if (isSmall(count)) {
            return new Cell(value, 0, Shown.SMALL);
        }
        return count > 0 && count <= largestWithheld
                ? new Cell(value, 0, Shown.WITHHELD)
                : new Cell(value, count, Shown.COUNT);
    }

    /**
     * Whether a count must not be shown.
     *
     * @param counts any counts
     * @return true if one is at least 1 and below {@link #SMALL}
     */
    public static boolean hasSmall(long[] counts) {
        return LongStream.of(counts).anyMatch(Distribution::isSmall);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SMALL;
    }

    /** How many of the other counts, the smallest first and equal ones together, must be withheld; -1 if all are not enough. */
    private static int withheld(long[] counts, long[] sorted) {
        long small = LongStream.of(counts).filter(Distribution::isSmall).count();
        long hidden = LongStream.of(counts).filter(Distribution::isSmall).sum();
        for (int i = 1; i <= sorted.length; i++) {
            hidden += sorted[i - 1];
            boolean all = i == sorted.length;
            if ((all || sorted[i] > sorted[i - 1]) && isAmbiguous(hidden, small, i, all ? Long.MAX_VALUE : sorted[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Whether each small count may have been 1, and may have been the largest small one; a withheld one is below the next shown. */
    private static boolean isAmbiguous(long hidden, long small, long withheld, long nextShown) {
        long leastOthers = small - 1 + withheld * SMALL;
        boolean mayBeLarge = hidden - leastOthers >= SMALL - 1;
        boolean mayBeOne =
                nextShown == Long.MAX_VALUE || hidden - (small - 1) * (SMALL - 1) - withheld * (nextShown - 1) <= 1;
        return mayBeLarge && mayBeOne;
    }
}
