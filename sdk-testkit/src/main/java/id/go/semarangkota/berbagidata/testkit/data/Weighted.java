package id.go.semarangkota.berbagidata.testkit.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values of which some are drawn more often than others. Immutable and thread-safe.
 *
 * @param <T> the value
 */
final class Weighted<T> {
    private final List<T> values;
    private final int[] bounds;

    private Weighted(List<T> values, int[] bounds) {
        this.values = values;
        this.bounds = bounds;
    }

    /** Starts with one value. */
    static <T> Weighted<T> of(int weight, T value) {
        return new Weighted<>(List.of(value), new int[] {weight});
    }

    /** These values and one more. */
    Weighted<T> and(int weight, T value) {
        List<T> longer = new ArrayList<>(values);
        longer.add(value);
        int[] higher = Arrays.copyOf(bounds, bounds.length + 1);
        higher[bounds.length] = bounds[bounds.length - 1] + weight;
        return new Weighted<>(List.copyOf(longer), higher);
    }

    T pick(SplitMix64 random) {
        int drawn = random.below(bounds[bounds.length - 1]);
        int index = 0;
        while (drawn >= bounds[index]) {
            index++;
        }
        return values.get(index);
    }
}
