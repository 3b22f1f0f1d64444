package id.go.semarangkota.berbagidata.paket;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes that are read from streams and reports the sum every few MiB. Not thread-safe. */
final class Meter {
    private static final long STEP = 4 << 20;

    private final LongConsumer listener;
    private long bytes;
    private long reported;

    Meter(LongConsumer listener) {
        this.listener = listener;
    }

    /** The same stream, counted. */
    InputStream over(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int read) {
        bytes += read;
        if (bytes - reported >= STEP) {
            report();
        }
    }

    /** Reports the sum. */
    void report() {
        reported = bytes;
        listener.accept(bytes);
    }
}
