package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Tries a call again where that is safe and helps: exponential backoff with full jitter, a deadline, a wait that the exchange asks for,
 * and a budget that all calls share, so that an exchange in trouble is not drowned. Thread-safe.
 */
public final class Retries {
    /** Every so many calls give one retry back to the budget. */
    private static final int CALLS_PER_RETRY = 5;

    private final RetryPolicy policy;
    private final Clock clock;
    private final Sleeper sleeper;
    private int tokens;

    /** With a full budget. */
    public Retries(RetryPolicy policy, Clock clock, Sleeper sleeper) {
        this.policy = policy;
        this.clock = clock;
        this.sleeper = sleeper;
        this.tokens = policy.budget() * CALLS_PER_RETRY;
    }

    /** A call that may be made again. */
    public interface Attempt<T> {
        /** Makes the call; `number` counts from 1. */
        T run(int number) throws IOException;
    }

    /** Runs an attempt until it succeeds, fails for good, or time, attempts or budget are used up. */
    public <T> T run(Attempt<T> attempt) throws IOException {
        Instant end = clock.instant().plus(policy.deadline());
        earn();
        for (int number = 1; ; number++) {
            try {
                return attempt.run(number);
            } catch (ExchangeException e) {
                Duration wait = waitAfter(e, number);
                boolean late = clock.instant().plus(wait).isAfter(end);
                if (!e.isRetryable() || number >= policy.attempts() || late || !spend()) {
                    throw e;
                }
                sleep(wait);
            }
        }
    }

    /** How long to wait after a failure: what the exchange asks for, else a random part of the backoff. */
    Duration waitAfter(ExchangeException failure, int number) {
        long ceiling = Math.min(policy.cap().toMillis(), policy.base().toMillis() << Math.min(number - 1, 20));
        Duration jitter = Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling + 1));
        return failure.retryAfter().filter(asked -> asked.compareTo(jitter) > 0).orElse(jitter);
    }

    /** Waits after a failure as long as the exchange asks, else as told; where that is longer than any call may take, fails. */
    public void pause(ExchangeException failure, Duration otherwise) throws IOException {
        Duration wait = failure.retryAfter().orElse(otherwise);
        if (wait.compareTo(policy.deadline()) > 0) {
            throw failure;
        }
        sleep(wait);
    }

    /** Waits; an interruption ends the call and stays visible to the thread. */
    public void sleep(Duration wait) throws InterruptedIOException {
        try {
            sleeper.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting to try again");
        }
    }

    private synchronized void earn() {
        tokens = Math.min(tokens + 1, policy.budget() * CALLS_PER_RETRY);
    }

    private synchronized boolean spend() {
        boolean enough = tokens >= CALLS_PER_RETRY;
        tokens -= enough ? CALLS_PER_RETRY : 0;
        return enough;
    }
}
