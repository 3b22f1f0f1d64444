package id.go.semarangkota.berbagidata.testkit.http;

import java.io.IOException;

/** Answers requests; used by many threads at once. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers a request.
     *
     * @param request what was asked
     * @return the answer
     * @throws IOException if the request's body breaks off
     * @throws id.go.semarangkota.berbagidata.testkit.problem.ProblemException to refuse it
     */
    Response handle(Request request) throws IOException;
}
