package id.go.semarangkota.berbagidata.examples.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What must hold whatever the input is: it ends in little time of the processor and little memory. */
final class Promise {
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);
    /** The table of identifiers in search of repeated ones, and room for each byte of the input. */
    private static final long MOST_BYTES = 48L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Promise() {}

    /** What is done with an input. */
    @FunctionalInterface
    interface Body {
        void run() throws IOException;
    }

    /** Runs it; what goes beyond a bound does so twice, for the first time may have loaded classes. */
    static void bounded(Body body) throws IOException {
        String excess = excess(body);
        if (excess != null) {
            excess = excess(body);
        }
        if (excess != null) {
            throw new AssertionError(excess);
        }
    }

    private static @Nullable String excess(Body body) throws IOException {
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        body.run();
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        nanos = THREADS.getCurrentThreadCpuTime() - nanos;
        if (nanos > MOST_NANOS) {
            return "took " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
        }
        return bytes > MOST_BYTES ? "took " + bytes + " bytes" : null;
    }

    static void holds(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }
}
