package id.go.semarangkota.berbagidata.http;

import java.time.Duration;

/** Waits, so that tests need not. */
public interface Sleeper {
    /** The thread itself sleeps. */
    Sleeper THREAD = duration -> Thread.sleep(duration.toMillis());

    /** Waits as long as asked. */
    void sleep(Duration duration) throws InterruptedException;
}
