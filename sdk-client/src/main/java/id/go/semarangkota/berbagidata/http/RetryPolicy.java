package id.go.semarangkota.berbagidata.http;

import java.time.Duration;

/** How often and how long a call is tried: full jitter between nothing and `base` doubled per attempt, at most `cap`. */
public record RetryPolicy(int attempts, Duration base, Duration cap, Duration deadline, int budget) {}
