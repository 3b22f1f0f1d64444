package id.go.semarangkota.berbagidata.envelope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Batches on their way: handed in by one thread, worked on by an executor, handed back to that thread in order. There are as many
 * as were made in the beginning, so memory is bounded.
 *
 * <p>A batch that no thread of the executor has begun when its turn comes is done by the caller itself. So it goes on also with
 * an executor that is busy, full, shut down or has no thread but the caller's.
 */
final class BatchQueue implements AutoCloseable {
    /** Chunks of a batch: enough to be worth handing over. */
    static final int CHUNKS = 8;

    private final Executor executor;
    private final Consumer<ChunkBatch> work;
    private final Deque<ChunkBatch> free = new ArrayDeque<>();
    private final Deque<Pending> pending = new ArrayDeque<>();

    /** Whose threads, and how many of them. */
    record Workers(Executor executor, int threads) {
        static final int MAX_THREADS = 64;

        /** The caller's own thread, and no other. */
        static final Workers CALLER = new Workers(Runnable::run, 1);

        static Workers of(Executor executor, int threads) {
            Objects.requireNonNull(executor, "executor");
            if (threads < 2 || threads > MAX_THREADS) {
                throw new IllegalArgumentException("threads: 2 to " + MAX_THREADS);
            }
            return new Workers(executor, threads);
        }

        /** One is filled or emptied while the others are worked on. */
        int batches() {
            return threads == 1 ? 1 : threads + 1;
        }

        int chunks() {
            return threads == 1 ? 1 : CHUNKS;
        }
    }

    private record Pending(ChunkBatch batch, FutureTask<?> task) {}

    BatchQueue(Workers workers, Supplier<ChunkBatch> batches, Consumer<ChunkBatch> work) {
        this.executor = workers.executor();
        this.work = work;
        for (int i = 0; i < workers.batches(); i++) {
            free.add(batches.get());
        }
    }

    /** A batch to fill, or null if all are on their way. */
    @Nullable
    ChunkBatch free() {
        return free.poll();
    }

    void submit(ChunkBatch batch) {
        FutureTask<?> task = new FutureTask<>(() -> work.accept(batch), null);
        pending.add(new Pending(batch, task));
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Its turn will come, and then the caller does it.
            return;
        }
    }

    boolean isIdle() {
        return pending.isEmpty();
    }

    /** The oldest batch, done. */
    ChunkBatch oldest() {
        Pending oldest = pending.remove();
        oldest.task().run(); // does nothing if another thread has begun
        await(oldest.task());
        return oldest.batch();
    }

    void release(ChunkBatch batch) {
        free.add(batch);
    }

    /** Waits for what is on its way, and wipes. */
    @Override
    public void close() {
        while (!isIdle()) {
            release(oldest());
        }
        free.forEach(ChunkBatch::close);
    }

    /** A batch takes microseconds, so an interrupt can wait for it. */
    private static void await(FutureTask<?> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    task.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new AssertionError("a batch failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
