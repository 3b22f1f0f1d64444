package id.go.semarangkota.berbagidata.testkit.data;

import java.util.List;

/**
 * The generator SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out: how the JDK's own generators bound their numbers has
 * changed between releases, and a seed must give the same data on each. Integers only. Not thread-safe.
 */
final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    /** A generator of its own for one numbered thing, so that what one thing draws never shifts another. */
    static SplitMix64 of(long seed, long number) {
        return new SplitMix64(mix(seed) ^ mix(number * GOLDEN_GAMMA + 1));
    }

    /** A generator of its own for one numbered thing of one kind, so that kinds never shift each other either. */
    static SplitMix64 of(long seed, String kind, long number) {
        long mixed = seed;
        for (int i = 0; i < kind.length(); i++) {
            mixed = mix(mixed + GOLDEN_GAMMA + kind.charAt(i));
        }
        return of(mixed, number);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 to below the bound; the bias is below 2^-31 times the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number from low to high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True so many times in ten thousand. */
    boolean chance(int perTenThousand) {
        return below(10_000) < perTenThousand;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }
}
