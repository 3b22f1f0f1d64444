package id.go.semarangkota.berbagidata.testkit.http;

import java.util.List;
import java.util.Map;

/** Sees every request with its answer; for tests of the exchange itself. Called by many threads at once. */
@FunctionalInterface
public interface Observer {
    /** The status of an answer that did not arrive. */
    int BROKEN_OFF = 0;

    /**
     * Called once the answer was sent, or broke off.
     *
     * @param seen both of them
     */
    void saw(Seen seen);

    /**
     * A request and its answer.
     *
     * @param method the method
     * @param target path and query as sent
     * @param requestHeaders header fields of the request
     * @param requestBody body of the request as Latin-1 text, at most 1 MiB of it
     * @param status status of the answer, or {@link #BROKEN_OFF}
     * @param responseHeaders header fields of the answer
     * @param responseBody body of the answer as Latin-1 text, at most 1 MiB of it
     */
    record Seen(
            String method,
            String target,
            Map<String, List<String>> requestHeaders,
            String requestBody,
            int status,
            Map<String, List<String>> responseHeaders,
            String responseBody) {}
}
