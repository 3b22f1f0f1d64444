package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.testkit.http.Observer;
import id.go.semarangkota.berbagidata.testkit.http.Observer.Seen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** An exchange with four agencies in one city, and a fifth that is not concerned; all its traffic is held against the contract. */
final class World implements AutoCloseable {
    private static final Contract CONTRACT = Contract.load();
    static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    static final String PLAIN = "kesehatan.kasus-penyakit";
    static final String SPECIFIC = "kesehatan.rekam-medis";
    static final String SECRET = "kesehatan.rahasia";

    final VirtualClock clock = VirtualClock.at(START);
    final Party peminta = new Party("dinsos", 1);
    final Party pemilik = new Party("dinkes", 2);
    final Party unit = new Party("kominfo", 3);
    final Party pengawas = new Party("inspektorat", 4);
    final Party other = new Party("disdik", 5);
    final Map<Peran, Party> holders = new EnumMap<>(Map.of(
            Peran.PEMINTA, peminta,
            Peran.PEMILIK, pemilik,
            Peran.UNIT_PENGELOLA, unit,
            Peran.PENGAWAS, pengawas));
    final ReferenceExchange exchange;
    final Queue<Seen> traffic = new ConcurrentLinkedQueue<>();
    final HttpClient client;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private World(UnaryOperator<ReferenceExchange.Builder> more) throws Exception {
        ReferenceExchange.Builder builder =
                ReferenceExchange.builder().clock(clock).observer(traffic::add);
        holders.forEach((role, party) -> builder.organisation(party.organisasi, Set.of(role), party.published()));
        builder.organisation(other.organisasi, Set.of(Peran.PEMINTA, Peran.PEMILIK), other.published());
        builder.dataset(dataset(PLAIN, Klasifikasi.TERBATAS, false))
                .dataset(dataset(SPECIFIC, Klasifikasi.TERBATAS, true))
                .dataset(dataset(SECRET, Klasifikasi.RAHASIA, false));
        exchange = more.apply(builder).start();
        client = client(exchange.certificate());
    }

    static World start() throws Exception {
        return start(builder -> builder);
    }

    static World start(UnaryOperator<ReferenceExchange.Builder> more) throws Exception {
        return new World(more);
    }

    EntriKatalog dataset(String id, Klasifikasi klasifikasi, boolean specific) {
        return new EntriKatalog(
                id,
                "1.0",
                "Contoh " + id,
                pemilik.organisasi,
                klasifikasi,
                specific,
                List.of("NIK", "Kecamatan", "TanggalLapor", "Diagnosis"),
                Map.of("json-schema", "https://contoh.example/skema/" + id),
                null,
                Map.of("VERIFIKASI", 5));
    }

    static HttpClient client(X509Certificate certificate) throws Exception {
        return HttpClient.newBuilder()
                .sslContext(trusting(certificate))
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    static SSLContext trusting(X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("exchange", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    URI uri(String path) {
        return URI.create(exchange.uri() + path);
    }

    /** A call without a token. */
    Call anonymous(String path) {
        return new Call(client, uri(path));
    }

    /** A call with the agency's own token. */
    Call as(Party party, String path) throws Exception {
        return anonymous(path).bearer(token(party));
    }

    /** A call with the token of an official who showed a second factor, and with a new key. */
    Call as(Party party, Pejabat official, String path) {
        String token = tokens.computeIfAbsent(
                official.nip() + " " + clock.instant(), key -> exchange.officialToken(party.kode(), official));
        return anonymous(path).bearer(token).key(Call.newKey());
    }

    String token(Party party) throws Exception {
        String key = party.kode() + " " + clock.instant();
        String known = tokens.get(key);
        if (known == null) {
            Reply reply = fetchToken(party.assertion(exchange.uri().toString(), clock.instant()));
            assertThat(reply.status()).as("%s", reply).isEqualTo(200);
            known = reply.text("/access_token");
            tokens.put(key, known);
        }
        return known;
    }

    Reply fetchToken(String assertion) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials"
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=" + assertion;
        return anonymous("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method("POST", form.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** Closes the exchange, and fails if anything that was said broke the contract. */
    @Override
    public void close() {
        exchange.close();
        assertKept(CONTRACT, traffic);
    }

    static void assertKept(Contract contract, Collection<Seen> traffic) {
        assertThat(traffic.stream()
                        .filter(seen -> seen.status() != Observer.BROKEN_OFF)
                        .flatMap(seen -> contract.check(seen).stream())
                        .distinct())
                .isEmpty();
    }
}
