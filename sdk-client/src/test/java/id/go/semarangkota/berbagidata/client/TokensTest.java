package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Token;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an agency shows who it is. */
class TokensTest {
    private static final String TOKEN = "POST /oauth2/token";
    private static final String READ = "GET /v1/permohonan/prm-0001";

    private ScriptedExchange exchange;
    private final Pihak dinsos = new Pihak("dinsos");

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
        exchange.on(READ, r -> ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DRAF)));
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    /** A clock that a test moves. */
    private static final class MovingClock extends Clock {
        private volatile Instant now = Pihak.CLOCK.instant();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private List<String> authorizations(String route) {
        return exchange.requests(route).stream()
                .map(r -> r.getHeaders().get("Authorization"))
                .toList();
    }

    @Nested
    class OfTheAgency {
        @Test
        void areFetchedOnce_howeverManyThreadsWait() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(50);
            CountDownLatch start = new CountDownLatch(1);
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                List<Future<?>> calls = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    calls.add(threads.submit(() -> {
                        start.await();
                        return client.peminta().permohonan(Kasus.ID);
                    }));
                }
                start.countDown();
                for (Future<?> call : calls) {
                    call.get();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(exchange.requests(TOKEN)).hasSize(1);
            assertThat(authorizations(READ)).hasSize(50).containsOnly("Bearer token-1");
        }

        @Test
        void areFetchedAnew_aWhileBeforeTheyEnd() throws Exception {
            MovingClock clock = new MovingClock();
            try (ExchangeClient client = dinsos.client(exchange).clock(clock).build()) {
                client.peminta().permohonan(Kasus.ID);
                clock.now = clock.now.plus(Duration.ofSeconds(3539));
                client.peminta().permohonan(Kasus.ID);
                assertThat(exchange.requests(TOKEN)).hasSize(1);
                clock.now = clock.now.plus(Duration.ofSeconds(1));
                client.peminta().permohonan(Kasus.ID);
                assertThat(exchange.requests(TOKEN)).hasSize(2);
            }
        }

        @Test
        void areFetchedAnewOnce_whenTheExchangeSaysTheyExpired() throws Exception {
            exchange.reset(READ)
                    .on(READ, ScriptedExchange.problem(401, "token-kedaluwarsa", true))
                    .on(READ, r -> ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DRAF)));
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                client.peminta().permohonan(Kasus.ID);
            }
            assertThat(authorizations(READ)).containsExactly("Bearer token-1", "Bearer token-2");
            assertThat(dinsos.slept).isEmpty();
        }

        @Test
        void thatAreNeverGoodEnough_endInARefusal() throws Exception {
            exchange.reset(READ).on(READ, ScriptedExchange.problem(401, "token-kedaluwarsa", true));
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                assertThat(catchThrowableOfType(
                                NotAuthorisedException.class,
                                () -> client.peminta().permohonan(Kasus.ID)))
                        .isNotNull();
            }
            assertThat(exchange.requests(READ)).hasSize(2);
        }

        @Test
        void areFetchedAnewOnce_whenAGatewaySaysNoMoreThan401() throws Exception {
            exchange.reset(READ)
                    .on(READ, new MockResponse.Builder().code(401))
                    .on(READ, r -> ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DRAF)));
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                client.peminta().permohonan(Kasus.ID);
            }
            assertThat(authorizations(READ)).containsExactly("Bearer token-1", "Bearer token-2");
        }

        @Test
        void areFetchedAnewOnce_whenTheExchangeDoesNotKnowThemAnyMore() throws Exception {
            exchange.reset(READ)
                    .on(READ, ScriptedExchange.problem(401, "tidak-terautentikasi", false))
                    .on(READ, r -> ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DRAF)));
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                client.peminta().permohonan(Kasus.ID);
            }
            assertThat(authorizations(READ)).containsExactly("Bearer token-1", "Bearer token-2");
        }

        @Test
        void areUsedToTheirEnd_whileNoNewOneIsGiven() throws Exception {
            MovingClock clock = new MovingClock();
            try (ExchangeClient client = dinsos.client(exchange).clock(clock).build()) {
                client.peminta().permohonan(Kasus.ID);
                exchange.reset(TOKEN).on(TOKEN, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true));
                clock.now = clock.now.plus(Duration.ofSeconds(3550));
                client.peminta().permohonan(Kasus.ID);
                int asked = exchange.requests(TOKEN).size();
                client.peminta().permohonan(Kasus.ID);
                assertThat(exchange.requests(TOKEN)).as("asked again at once").hasSize(asked);
                clock.now = clock.now.plus(Duration.ofSeconds(50));
                assertThat(catchThrowableOfType(
                                ExchangeException.class, () -> client.peminta().permohonan(Kasus.ID)))
                        .isNotNull();
            }
        }

        @Test
        void areAskedForAsOftenAsTheLimitsAllow_notAsOftenTimesAsOften() throws Exception {
            for (String route : List.of(TOKEN, "GET /.well-known/berbagi-data")) {
                try (ScriptedExchange down = new ScriptedExchange();
                        ExchangeClient client = dinsos.client(down).build()) {
                    down.reset(route).on(route, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true));
                    assertThat(catchThrowableOfType(
                                    ExchangeException.class,
                                    () -> client.peminta().permohonan(Kasus.ID)))
                            .isNotNull();
                    assertThat(down.requests(route)).as(route).hasSize(Pihak.QUICK.attempts());
                }
            }
        }

        @Test
        void thatAreRefused_areRefusedOnce_howeverManyThreadsWait() throws Exception {
            exchange.reset(TOKEN)
                    .on(
                            TOKEN,
                            r -> ScriptedExchange.body(401, "application/json", new byte[0])
                                    .headersDelay(1, TimeUnit.SECONDS)
                                    .build());
            ExecutorService threads = Executors.newFixedThreadPool(10);
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                List<Future<NotAuthorisedException>> calls = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    calls.add(threads.submit(() -> catchThrowableOfType(
                            NotAuthorisedException.class, () -> client.peminta().permohonan(Kasus.ID))));
                }
                for (Future<NotAuthorisedException> call : calls) {
                    assertThat(call.get()).isNotNull();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(exchange.requests(TOKEN)).hasSize(1);
        }

        @Test
        void areAskedForWithASignedAssertion() throws Exception {
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                client.peminta().permohonan(Kasus.ID);
            }
            String form = ScriptedExchange.body(exchange.requests(TOKEN).get(0));
            String assertion =
                    URLDecoder.decode(form.substring(form.indexOf("client_assertion=") + 17), StandardCharsets.UTF_8);
            byte[] payload = JwsVerifier.trusting(List.of(dinsos.signing.publicHalf()))
                    .verify(assertion, "JWT")
                    .bytes();
            Token.Pernyataan claims =
                    WireFormat.standard().read(Token.Pernyataan.class, payload).content();
            assertThat(claims.iss()).isEqualTo("dinsos").isEqualTo(claims.sub());
            assertThat(claims.aud()).isEqualTo(exchange.uri().toString());
            assertThat(claims.exp() - claims.iat()).isBetween(1L, 300L);
            assertThat(form).startsWith("grant_type=client_credentials&");
        }

        @Test
        void usesAnAssertionOnce() throws Exception {
            exchange.reset(TOKEN)
                    .on(TOKEN, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true))
                    .on(TOKEN, r -> ScriptedExchange.json(200, ScriptedExchange.token("t", 60)));
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                client.peminta().permohonan(Kasus.ID);
            }
            assertThat(exchange.requests(TOKEN).stream().map(ScriptedExchange::body))
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }

        @Test
        void thatAreRefused_areNotAuthorised() throws Exception {
            for (int status : new int[] {400, 401}) {
                exchange.reset(TOKEN)
                        .on(TOKEN, r -> ScriptedExchange.json(status, new Token.Galat("invalid_client", null)));
                try (ExchangeClient client = dinsos.client(exchange).build()) {
                    assertThat(catchThrowableOfType(
                                    NotAuthorisedException.class,
                                    () -> client.peminta().permohonan(Kasus.ID)))
                            .isNotNull();
                }
            }
            assertThat(exchange.requests(READ)).isEmpty();
        }

        private void profileOf(String issuer) {
            exchange.reset("GET /.well-known/berbagi-data")
                    .on(
                            "GET /.well-known/berbagi-data",
                            r -> ScriptedExchange.json(
                                    200,
                                    new ProfilPertukaran(
                                            issuer,
                                            issuer + "/oauth2/token",
                                            List.of("v1"),
                                            List.of("ES256"),
                                            List.of("k"),
                                            new ProfilPertukaran.Batas(1, 1, 1))));
        }

        @Test
        void areNotAskedFor_whereTheProfileNamesAnotherIssuer() throws Exception {
            profileOf("https://pertukaran.example");
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                ContractException e = catchThrowableOfType(
                        ContractException.class, () -> client.peminta().permohonan(Kasus.ID));
                assertThat(e.reason()).isEqualTo(ContractException.Reason.OTHER_ISSUER);
                assertThat(e.isRetryable()).isFalse();
            }
            assertThat(exchange.requests(TOKEN)).isEmpty();
        }

        @Test
        void areAskedForThroughAGateway_whereTheIssuerIsNamed() throws Exception {
            profileOf("https://pertukaran.example");
            URI issuer = URI.create("https://pertukaran.example/");
            try (ExchangeClient client = dinsos.client(exchange).issuer(issuer).build()) {
                client.peminta().permohonan(Kasus.ID);
            }
            String form = ScriptedExchange.body(exchange.requests(TOKEN).get(0));
            byte[] claims = Base64.getUrlDecoder().decode(form.split("\\.", -1)[1]);
            assertThat(WireFormat.standard()
                            .read(Token.Pernyataan.class, claims)
                            .content()
                            .aud())
                    .isEqualTo("https://pertukaran.example");
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> dinsos.client(exchange).issuer(URI.create("https://pertukaran.example/a"))))
                    .hasMessageStartingWith("exchange");
        }

        @Test
        void neverTravelToAnotherServer() throws Exception {
            exchange.reset("GET /.well-known/berbagi-data")
                    .on(
                            "GET /.well-known/berbagi-data",
                            ScriptedExchange.body(
                                    200,
                                    "application/json",
                                    ("{\"penerbit\":\"" + exchange.uri()
                                                    + "\",\"titikToken\":\"https://lain.example/token\",\"versiApi\":[\"v1\"],"
                                                    + "\"algoritmaTandaTangan\":[\"ES256\"],\"kunciLog\":[\"a\"],\"batas\":"
                                                    + "{\"ukuranBerkas\":1,\"ukuranIsi\":1,\"umurUnggahanDetik\":1}}")
                                            .getBytes(StandardCharsets.UTF_8)));
            try (ExchangeClient client = dinsos.client(exchange).build()) {
                ExchangeException e = catchThrowableOfType(
                        ExchangeException.class, () -> client.peminta().permohonan(Kasus.ID));
                assertThat(e.isRetryable()).isFalse();
            }
            assertThat(exchange.requests(READ)).isEmpty();
        }
    }
}
