package id.go.semarangkota.berbagidata.testkit.http;

import com.sun.net.httpserver.HttpExchange;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A request as it came. Used by one thread. */
public final class Request {
    private static final int DRAINED = 32 << 20;

    private final HttpExchange exchange;
    private final InputStream stream;
    private final Patience.Turn turn;
    private final String traceId;
    private final Map<String, String> query;

    Request(HttpExchange exchange, InputStream stream, Patience.Turn turn) {
        this.exchange = exchange;
        this.stream = stream;
        this.turn = turn;
        this.traceId = TraceContext.traceId(exchange.getRequestHeaders().getFirst("traceparent"));
        this.query = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /**
     * The method.
     *
     * @return in capitals
     */
    public String method() {
        return exchange.getRequestMethod();
    }

    /**
     * The path, as it was sent.
     *
     * @return with percent-encoding, without the query
     */
    public String path() {
        return exchange.getRequestURI().getRawPath();
    }

    /**
     * The trace that the request belongs to.
     *
     * @return 32 hexadecimal digits
     */
    public String traceId() {
        return traceId;
    }

    /**
     * Whether the caller wants English.
     *
     * @return false for Indonesian, the default
     */
    public boolean wantsEnglish() {
        String first = exchange.getRequestHeaders().getFirst("Accept-Language");
        return first != null && first.toLowerCase(Locale.ROOT).strip().startsWith("en");
    }

    /**
     * A header field, refused where it stands there twice: somebody on the way may have gone by the other one.
     *
     * @param name its name, in any case
     * @return its value
     */
    public Optional<String> header(String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                    .at(name, "satu-kali")
                    .exception();
        }
        return values.stream().findFirst();
    }

    /**
     * A header field that must be there and have a form.
     *
     * @param name its name
     * @param form what it must look like
     * @return its value
     */
    public String requireHeader(String name, Pattern form) {
        return header(name)
                .filter(value -> form.matcher(value).matches())
                .orElseThrow(() -> Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                        .at(name, "wajib")
                        .exception());
    }

    /**
     * A parameter of the query.
     *
     * @param name its name
     * @return its first value
     */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /**
     * A whole number of the query.
     *
     * @param name its name
     * @param max its largest value; the smallest is 1
     * @return the number, if it is there
     */
    public Optional<Long> number(String name, long max) {
        return parameter(name).map(text -> {
            if (text.matches("[0-9]{1,16}")) {
                long number = Long.parseLong(text);
                if (number >= 1 && number <= max) {
                    return number;
                }
            }
            throw Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH).at(name, "batas").exception();
        });
    }

    /**
     * Requires a media type.
     *
     * @param type such as {@code application/json}; parameters after it are let pass
     */
    public void requireType(String type) {
        String given = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!given.equals(type) && !given.startsWith(type + ";")) {
            throw ProblemException.of(KodeMasalah.JENIS_MEDIA_TIDAK_DIDUKUNG);
        }
    }

    /**
     * The whole body.
     *
     * @param limit the most bytes that are taken
     * @return the bytes
     * @throws IOException if the connection breaks
     */
    public byte[] body(int limit) throws IOException {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw ProblemException.of(KodeMasalah.TERLALU_BESAR);
        }
        return bytes;
    }

    /**
     * How long the body will be.
     *
     * @return empty if it comes in chunks; a length that is no number the server has refused before
     */
    public OptionalLong announcedLength() {
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        return chunked
                ? OptionalLong.empty()
                : header("Content-Length").stream().mapToLong(Long::parseLong).findFirst();
    }

    /**
     * The body as it arrives, for which the caller may take any time, as long as bytes keep coming.
     *
     * @return the stream, not to be closed
     */
    public InputStream stream() {
        turn.renewWithEachRead(true);
        return stream;
    }

    /** Reads what a refused caller still sends, within bounds, so that it gets to read the answer. */
    void drain() {
        turn.renewWithEachRead(false);
        try {
            byte[] discarded = new byte[1 << 14];
            int n = 0;
            for (int left = DRAINED; left > 0 && n >= 0; left -= n) {
                n = stream.read(discarded);
            }
        } catch (IOException e) {
            // Gone; so is the answer.
            return;
        }
    }
}
