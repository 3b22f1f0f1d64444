package id.go.semarangkota.berbagidata.testkit.http;

import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer before it is sent. Immutable. */
public final class Response {
    private final int status;
    private final Map<String, String> headers;
    private final long length;
    private final @Nullable Body body;

    private Response(int status, Map<String, String> headers, long length, @Nullable Body body) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(headers);
        this.length = length;
        this.body = body;
    }

    /** Writes a body. */
    @FunctionalInterface
    public interface Body {
        /**
         * Writes all of it.
         *
         * @param out where it goes
         * @throws IOException if the connection breaks
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * An answer without a body.
     *
     * @param status the HTTP status
     * @return the answer
     */
    public static Response empty(int status) {
        return new Response(status, new TreeMap<>(), -1, null);
    }

    /**
     * An answer in JSON.
     *
     * @param status the HTTP status
     * @param document a record of the wire model
     * @return the answer
     */
    public static Response json(int status, Record document) {
        return bytes(status, "application/json", WireFormat.standard().write(document));
    }

    /**
     * An answer whose body is there already.
     *
     * @param status the HTTP status
     * @param type its media type
     * @param content the body, not copied
     * @return the answer
     */
    public static Response bytes(int status, String type, byte[] content) {
        return stream(status, type, content.length, out -> out.write(content));
    }

    /**
     * An answer whose body is written while it is sent.
     *
     * @param status the HTTP status
     * @param type its media type
     * @param length how many bytes will be written, from 1
     * @param body writes them
     * @return the answer
     */
    public static Response stream(int status, String type, long length, Body body) {
        Response response = new Response(status, new TreeMap<>(), length, body);
        return response.header("Content-Type", type);
    }

    static Response problem(Problem problem, Request request) {
        Response response = bytes(
                problem.kode().status(),
                "application/problem+json",
                WireFormat.standard().write(problem.toMasalah(request.wantsEnglish(), request.traceId())));
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            response = response.header(header.getKey(), header.getValue());
        }
        return response;
    }

    /**
     * Adds a header field.
     *
     * @param name its name
     * @param value its value
     * @return a new answer
     */
    public Response header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Response(status, more, length, body);
    }

    /**
     * The status.
     *
     * @return 200 to 599
     */
    public int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    long length() {
        return length;
    }

    @Nullable
    Body body() {
        return body;
    }
}
