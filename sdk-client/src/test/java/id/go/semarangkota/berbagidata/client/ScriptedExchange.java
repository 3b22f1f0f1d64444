package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Token;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;

/** Answers each route as a test has scripted it, the last answer again and again; profile, token and keys answer by themselves. */
@SuppressWarnings("exports") // tests of other packages use it, nobody else
public final class ScriptedExchange implements AutoCloseable {
    public static final Keystore LOG = Keystore.inMemory();
    public static final KeyHandle LOG_KEY = LOG.generate(KeyAlgorithm.ES256);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Deque<Function<RecordedRequest, MockResponse>>> routes = new ConcurrentHashMap<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();

    /** Starts on a free port of this machine. */
    public ScriptedExchange() throws IOException {
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return answer(request);
            }
        });
        server.start();
        on("GET /.well-known/berbagi-data", request -> json(200, profile()));
        on("POST /oauth2/token", request -> json(200, token("token-" + tokens.incrementAndGet(), 3600)));
        keys("pertukaran", LOG_KEY);
    }

    static Token token(String value, long seconds) {
        return new Token(value, "Bearer", seconds, null);
    }

    private ProfilPertukaran profile() {
        return new ProfilPertukaran(
                uri().toString(),
                uri() + "/oauth2/token",
                List.of("v1"),
                List.of("ES256"),
                List.of(LOG_KEY.id()),
                new ProfilPertukaran.Batas(1 << 30, 1 << 22, 86_400));
    }

    public URI uri() {
        return URI.create("http://" + server.getHostName() + ":" + server.getPort());
    }

    private MockResponse answer(RecordedRequest request) {
        String path = request.getTarget().split("\\?", 2)[0];
        Deque<Function<RecordedRequest, MockResponse>> script = routes.get(request.getMethod() + " " + path);
        if (script == null) {
            return problem(404, "tidak-ditemukan", false).build();
        }
        synchronized (script) {
            return (script.size() > 1 ? script.removeFirst() : script.getFirst()).apply(request);
        }
    }

    /** Adds the next answer of a route. */
    public ScriptedExchange on(String route, Function<RecordedRequest, MockResponse> answer) {
        Deque<Function<RecordedRequest, MockResponse>> script = routes.computeIfAbsent(route, r -> new ArrayDeque<>());
        synchronized (script) {
            script.addLast(answer);
        }
        return this;
    }

    /** Forgets what a route was told. */
    public ScriptedExchange reset(String route) {
        routes.remove(route);
        return this;
    }

    public ScriptedExchange on(String route, MockResponse.Builder answer) {
        return on(route, request -> answer.build());
    }

    /** Publishes active keys of an agency. */
    public ScriptedExchange keys(String agency, KeyHandle... handles) {
        reset("GET /v1/organisasi/" + agency + "/kunci");
        List<Kunci> keys = java.util.Arrays.stream(handles)
                .map(h -> published(h, Kunci.Status.AKTIF))
                .toList();
        return on("GET /v1/organisasi/" + agency + "/kunci", r -> json(200, new Kunci.Himpunan(keys)));
    }

    public static Kunci published(KeyHandle handle, Kunci.Status status) {
        String members = new String(handle.publicHalf().toJson(), StandardCharsets.UTF_8).substring(1);
        String json = "{\"berlakuDari\":\"" + Instant.EPOCH + "\",\"status\":\"" + status + "\"," + members;
        return WireFormat.standard()
                .read(Kunci.class, json.getBytes(StandardCharsets.UTF_8))
                .content();
    }

    public List<RecordedRequest> requests(String route) {
        return requests.stream()
                .filter(r -> (r.getMethod() + " " + r.getTarget().split("\\?", 2)[0]).equals(route))
                .toList();
    }

    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    public static String body(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? "" : body.utf8();
    }

    public static MockResponse json(int status, Record document) {
        return body(status, "application/json", WireFormat.standard().write(document))
                .build();
    }

    public static MockResponse.Builder body(int status, String type, byte[] content) {
        return new MockResponse.Builder()
                .code(status)
                .body(new Buffer().write(content))
                .setHeader("Content-Type", type);
    }

    public static MockResponse.Builder problem(int status, String kode, boolean retryable) {
        return problem(status, masalah(status, kode, retryable, null, List.of()));
    }

    public static Masalah masalah(int status, String kode, boolean retryable, String now, List<String> allowed) {
        return new Masalah(
                "urn:berbagidata:masalah:" + kode,
                "Judul.",
                status,
                null,
                null,
                kode,
                "4bf92f3577b34da6a3ce929d0e0e4736",
                retryable,
                status >= 500 ? Masalah.Asal.EXCHANGE : Masalah.Asal.CLIENT,
                now,
                allowed,
                List.of());
    }

    public static MockResponse.Builder problem(int status, Masalah masalah) {
        return body(status, "application/problem+json", WireFormat.standard().write(masalah));
    }

    @Override
    public void close() {
        server.close();
    }
}
