package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Items of pages that are fetched one after another, each only when the one before is used up. */
public final class Pages<T> extends Spliterators.AbstractSpliterator<T> {
    private final Fetching<T> fetching;
    private final Deque<T> waiting = new ArrayDeque<>();
    private @Nullable String cursor;
    private boolean last;
    private long left;

    /** One page: its items, and where the next one begins. */
    public record Page<T>(List<T> items, @Nullable String next) {}

    /** Fetches the page at a cursor; the first one has none. */
    public interface Fetching<T> {
        /** Fetches a page. */
        Page<T> fetch(@Nullable String cursor) throws IOException;
    }

    private Pages(Fetching<T> fetching, long most) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.fetching = fetching;
        this.left = most;
    }

    /** The items of all pages, fetched as they are used; more than so many are refused. */
    public static <T> Stream<T> stream(long most, Fetching<T> fetching) {
        return StreamSupport.stream(new Pages<>(fetching, most), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (waiting.isEmpty() && !last) {
            fetchNext();
        }
        T next = waiting.poll();
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private void fetchNext() {
        try {
            Page<T> page = fetching.fetch(cursor);
            if (page.items().isEmpty() && page.next() != null) {
                // Such pages could go on for ever.
                throw new ContractException(ContractException.Reason.BROKEN_DOCUMENT, Answer.NONE);
            }
            left -= page.items().size();
            if (left < 0) {
                throw new ContractException(ContractException.Reason.TOO_LARGE, Answer.NONE);
            }
            waiting.addAll(page.items());
            // A cursor that stands still would go round for ever.
            last = page.next() == null || page.next().equals(cursor);
            cursor = page.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
