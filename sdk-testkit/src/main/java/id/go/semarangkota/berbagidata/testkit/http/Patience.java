package id.go.semarangkota.berbagidata.testkit.http;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Breaks off whoever keeps a thread waiting for too long, before a request is read as well as within it. The JDK's server has but one
 * such bound, for its whole process and read once; a thread that waits at a socket's channel is woken by an interrupt, which closes
 * the channel. While the exchange itself works nobody is broken off. Thread-safe.
 */
final class Patience {
    private static final int LOOKS = 8;

    /** A client that means well has its headers ready; whoever has not sent them by then holds a place for nothing. */
    private static final long UNTIL_HEADERS = TimeUnit.SECONDS.toNanos(5);

    private final long nanos;
    private final long untilHeaders;
    private final Map<Thread, Turn> turns = new ConcurrentHashMap<>();

    /** Lasts this long for each thing that is waited for, but for the headers of a request no more than a few seconds. */
    Patience(Duration lasts) {
        this.nanos = lasts.toNanos();
        this.untilHeaders = Math.min(nanos, UNTIL_HEADERS);
    }

    /** This thread begins to wait for a request. */
    void begin() {
        Turn turn = new Turn(Thread.currentThread(), nanos, untilHeaders);
        turn.await(true);
        turns.put(Thread.currentThread(), turn);
    }

    /** This thread has no caller any more. */
    void end() {
        Turn turn = turns.remove(Thread.currentThread());
        if (turn != null) {
            turn.await(false);
        }
    }

    /** What this thread and its caller take turns in. */
    Turn turn() {
        return Objects.requireNonNull(turns.get(Thread.currentThread()), "turn");
    }

    /** Breaks off all whose time is over, until it is interrupted itself. */
    void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.NANOSECONDS.sleep(untilHeaders / LOOKS);
                long now = System.nanoTime();
                turns.values().forEach(turn -> turn.breakOff(now));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whose turn it is, the caller's or the exchange's, and until when the caller has its. */
    static final class Turn {
        private final Thread thread;
        private final long nanos;
        private boolean waiting;
        private boolean patient;
        private long until;

        private Turn(Thread thread, long nanos, long untilHeaders) {
            this.thread = thread;
            this.nanos = nanos;
            this.until = System.nanoTime() + untilHeaders;
        }

        /** Whether the caller is waited for from now on. */
        synchronized void await(boolean caller) {
            waiting = caller;
        }

        /** Gives the caller as much time again. */
        synchronized void renew() {
            until = System.nanoTime() + nanos;
        }

        /** Whether the caller gets as much time again with whatever it sends. */
        synchronized void renewWithEachRead(boolean each) {
            patient = each;
            until = System.nanoTime() + nanos;
        }

        private synchronized void beginRead() {
            if (patient) {
                until = System.nanoTime() + nanos;
            }
            waiting = true;
        }

        private interface Giving {
            void give() throws IOException;
        }

        private void give(Giving piece) throws IOException {
            renew();
            await(true);
            try {
                piece.give();
            } finally {
                await(false);
            }
        }

        private synchronized void breakOff(long now) {
            if (waiting && now - until >= 0) {
                waiting = false;
                thread.interrupt();
            }
        }

        /** Waits for the caller at each read. */
        InputStream reading(InputStream from) {
            return new FilterInputStream(from) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    beginRead();
                    try {
                        return in.read(bytes, offset, length);
                    } finally {
                        Turn.this.await(false);
                    }
                }
            };
        }

        /** Waits for the caller at each piece, and gives as much time again; not while the exchange makes the next one. */
        OutputStream writing(OutputStream to) {
            return new FilterOutputStream(to) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    give(() -> out.write(bytes, offset, length));
                }

                @Override
                public void flush() throws IOException {
                    give(out::flush);
                }

                @Override
                public void close() throws IOException {
                    give(out::close);
                }
            };
        }
    }
}
