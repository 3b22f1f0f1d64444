package id.go.semarangkota.berbagidata.testkit.data;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Records one after the other out of batches that come without end; one batch is held. Not thread-safe.
 *
 * @param <T> the record
 */
final class Batches<T> implements Iterator<T> {
    private final Source<T> source;
    private long left;
    private Iterator<T> batch = List.<T>of().iterator();

    /**
     * Makes up batches, each time the next.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    interface Source<T> {
        /** The records that belong together; may be empty, but not for ever. */
        List<T> next();
    }

    private Batches(Source<T> source, long count) {
        this.source = source;
        this.left = count;
    }

    /** A sequential, ordered, lazy stream of so many records; it asks for its source when it starts. */
    static <T> Stream<T> stream(long count, Supplier<? extends Source<T>> source) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE | Spliterator.DISTINCT;
        return StreamSupport.stream(
                () -> Spliterators.spliterator(new Batches<>(source.get(), count), count, traits),
                traits | Spliterator.SIZED | Spliterator.SUBSIZED,
                false);
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public T next() {
        if (left <= 0) {
            throw new NoSuchElementException();
        }
        left--;
        while (!batch.hasNext()) {
            batch = source.next().iterator();
        }
        return batch.next();
    }
}
