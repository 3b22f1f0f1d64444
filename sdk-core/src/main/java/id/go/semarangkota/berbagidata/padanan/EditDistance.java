package id.go.semarangkota.berbagidata.padanan;

import java.util.Arrays;

/** Counts edits between two short texts up to a limit: letters put in, left out, replaced, or exchanged with their neighbour. */
final class EditDistance {
    private static final int WIDTH = 2 * NameForm.MAX_BYTES + 1;

    private int[] beforeLast = new int[WIDTH];
    private int[] last = new int[WIDTH];
    private int[] row = new int[WIDTH];

    /** Whether the first {@code n} letters of {@code a} become the first {@code m} of {@code b} by at most {@code limit} edits. */
    boolean isWithin(byte[] a, int n, byte[] b, int m, int limit) {
        if (Math.abs(n - m) > limit) {
            return false;
        }
        int start = 0;
        while (start < n && start < m && a[start] == b[start]) {
            start++;
        }
        int endA = n;
        int endB = m;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        if (Math.max(endA, endB) - start <= limit) {
            return true;
        }
        return limit > 0
                && distance(Arrays.copyOfRange(a, start, endA), Arrays.copyOfRange(b, start, endB), limit) <= limit;
    }

    /** The distance, or anything above the limit; only the band of cells that can stay within it is computed. */
    private int distance(byte[] a, byte[] b, int limit) {
        int over = limit + 1;
        for (int j = 0; j <= b.length; j++) {
            last[j] = Math.min(j, over);
        }
        for (int i = 1; i <= a.length; i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length, i + limit);
            row[from - 1] = from == 1 ? Math.min(i, over) : over;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                row[j] = Math.min(over, cell(a, b, i, j));
                least = Math.min(least, row[j]);
            }
            if (to < b.length) {
                row[to + 1] = over;
            }
            if (least > limit) {
                return over;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length];
    }

    private int cell(byte[] a, byte[] b, int i, int j) {
        int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int best = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
            best = Math.min(best, beforeLast[j - 2] + 1);
        }
        return best;
    }
}
