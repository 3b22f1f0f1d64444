package id.go.semarangkota.berbagidata.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock at which one look can be held up, so that a deed stays in the middle. */
final class HeldClock extends Clock {
    private final Clock clock;
    private final AtomicInteger looksLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    HeldClock(Clock clock) {
        this.clock = clock;
    }

    void holdSecondLook() {
        looksLeft.set(2);
    }

    void awaitHeld() throws InterruptedException {
        if (!held.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("Nobody looked twice");
        }
    }

    void release() {
        released.countDown();
    }

    @Override
    public Instant instant() {
        if (looksLeft.decrementAndGet() == 0) {
            held.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
