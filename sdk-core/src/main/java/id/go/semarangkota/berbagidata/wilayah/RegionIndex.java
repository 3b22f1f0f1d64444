package id.go.semarangkota.berbagidata.wilayah;

/** Where codes stand, in constant time: an open-addressed table of numbers. Immutable once filled. */
final class RegionIndex {
    /** What is not found. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** No code is 0. */
    private final long[] codes;

    private final int[] places;
    private final int shift;

    RegionIndex(int size) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size + size / 3);
        codes = new long[1 << bits];
        places = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    void put(long code, int place) {
        int slot = slot(code);
        codes[slot] = code;
        places[slot] = place;
    }

    int place(long code) {
        int slot = slot(code);
        return codes[slot] == code ? places[slot] : ABSENT;
    }

    /** Where the code stands, or the free slot where it would. */
    private int slot(long code) {
        int slot = (int) ((code * GOLDEN) >>> shift);
        while (codes[slot] != 0 && codes[slot] != code) {
            slot = (slot + 1) & (codes.length - 1);
        }
        return slot;
    }
}
