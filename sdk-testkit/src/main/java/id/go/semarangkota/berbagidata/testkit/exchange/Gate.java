package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.identity.Tokens;
import id.go.semarangkota.berbagidata.testkit.perkara.Bounds;
import id.go.semarangkota.berbagidata.testkit.perkara.Cursor;
import id.go.semarangkota.berbagidata.testkit.perkara.Version;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What all resources do before they look at what is asked: who calls, which version, which page, which body. Thread-safe. */
final class Gate {
    private static final Pattern ETAG = Pattern.compile("\"[^\"]+\"");
    private static final long PAGE = 500;
    private static final long DEFAULT_PAGE = 50;
    private static final int KEPT_ANSWERS = 10_000;

    private final Tokens tokens;
    private final Bounds bounds;
    private final IdempotencyKeys keys = new IdempotencyKeys(KEPT_ANSWERS);

    Gate(Tokens tokens, Bounds bounds) {
        this.tokens = tokens;
        this.bounds = bounds;
    }

    Caller caller(Request request) {
        return tokens.read(request.header("Authorization").orElse(null));
    }

    /** A POST whose body is a document: one deed for one key. */
    <T extends Record> Response deed(Request request, Class<T> type, BiFunction<Caller, T, Response> work)
            throws IOException {
        Caller caller = caller(request);
        request.requireType("application/json");
        byte[] body = request.body(bounds.bodyBytes());
        return keys.once(
                caller,
                request,
                body,
                () -> work.apply(caller, WireFormat.standard().read(type, body).content()));
    }

    /** A POST without a body. */
    Response deed(Request request, java.util.function.Function<Caller, Response> work) throws IOException {
        Caller caller = caller(request);
        byte[] body = request.body(bounds.bodyBytes());
        return keys.once(caller, request, body, () -> work.apply(caller));
    }

    static Version version(Request request) {
        return new Version(request.header("If-Match")
                .map(given -> {
                    if (!ETAG.matcher(given).matches()) {
                        throw Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                                .at("If-Match", "bentuk")
                                .exception();
                    }
                    return given;
                })
                .orElse(null));
    }

    static Cursor cursor(Request request, String parameter) {
        int limit = request.number("limit", PAGE).orElse(DEFAULT_PAGE).intValue();
        return new Cursor(request.parameter(parameter).orElse(null), parameter, limit);
    }
}
