package id.go.semarangkota.berbagidata.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is turned. Thread-safe; all clocks made with {@link #withZone} turn together. */
public final class VirtualClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private VirtualClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * Makes a clock.
     *
     * @param start what it shows, in UTC
     * @return a new clock
     */
    public static VirtualClock at(Instant start) {
        return new VirtualClock(new AtomicReference<>(start), ZoneOffset.UTC);
    }

    /**
     * Turns the clock.
     *
     * @param duration by how much, not negative
     * @return what it shows now
     * @throws IllegalArgumentException if time would run backwards
     */
    public Instant advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("duration: negative");
        }
        return now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new VirtualClock(now, other);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    /** What it shows. */
    @Override
    public String toString() {
        return "VirtualClock[" + now.get() + "]";
    }
}
