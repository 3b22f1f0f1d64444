package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.logging.LogEvent;
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

    /** Runs an attempt, which goes by the name of its operation, until it succeeds, fails for good, or time, attempts or budget are used up. */
    public <T> T run(String operation, Attempt<T> attempt) throws IOException {
        Instant end = clock.instant().plus(policy.deadline());
        earn();
        for (int number = 1; ; number++) {
            try {
                return attempt.run(number);
            } catch (ExchangeException e) {
                Duration wait = waitAfter(e, number);
                boolean late = clock.instant().plus(wait).isAfter(end);
                if (!e.isRetryable()) {
                    throw e;
                }
                if (number >= policy.attempts() || late || !spend()) {
                    LogEvent.GIVEN_UP.report(operation, number, LogEvent.kind(e));
                    throw e;
                }
                LogEvent.RETRY.report(operation, number + 1, wait.toMillis(), LogEvent.kind(e));
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

    /** Waits after so many failures as long as the exchange asks, else as many units; where that is longer than any call may take, fails. */
    public void pause(String operation, ExchangeException failure, int failures, Duration unit) throws IOException {
        Duration wait = failure.retryAfter().orElse(unit.multipliedBy(failures));
        if (wait.compareTo(policy.deadline()) > 0) {
            LogEvent.GIVEN_UP.report(operation, failures, LogEvent.kind(failure));
            throw failure;
        }
        LogEvent.RETRY.report(operation, failures + 1, wait.toMillis(), LogEvent.kind(failure));
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
