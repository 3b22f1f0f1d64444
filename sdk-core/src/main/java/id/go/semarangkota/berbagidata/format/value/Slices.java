package id.go.semarangkota.berbagidata.format.value;

/** Short texts as slices of a character buffer. */
final class Slices {
    private Slices() {}

    /** A hash from a few of the characters, which tell places, codes and numbers apart at a fraction of the price of all. */
    static int hash(char[] chars, int start, int end) {
        int last = end - 1;
        if (last < start) {
            return 0;
        }
        int middle = (start + end) >>> 1;
        int hash = end - start;
        hash = 31 * hash + chars[start];
        hash = 31 * hash + chars[middle];
        hash = 31 * hash + chars[Math.min(middle + 1, last)];
        hash = 31 * hash + chars[Math.max(start, last - 1)];
        hash = 31 * hash + chars[last];
        return hash ^ hash >>> 15;
    }
}
