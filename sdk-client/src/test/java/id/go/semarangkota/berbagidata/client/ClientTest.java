package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.StaleVersionException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a client begins and ends, whom it trusts, what it never shows, and that it can be mocked. */
class ClientTest {
    private final Pihak dinsos = new Pihak("dinsos");

    @Nested
    class Addresses {
        @Test
        void mustBeHttps_orHttpOnThisMachine() {
            for (String good : List.of("https://pertukaran.example", "http://localhost:80", "http://127.0.0.1:1")) {
                assertThat(ExchangeClient.builder(URI.create(good))).isNotNull();
            }
            for (String bad : List.of(
                    "http://pertukaran.example",
                    "ftp://localhost",
                    "https://user@pertukaran.example",
                    "https://pertukaran.example?x=1",
                    "pertukaran.example")) {
                assertThat(catchThrowableOfType(
                                IllegalArgumentException.class, () -> ExchangeClient.builder(URI.create(bad))))
                        .as(bad)
                        .hasMessageStartingWith("exchange");
            }
        }

        @Test
        void needAnAgency_withAKeyThatSigns() {
            ExchangeClientBuilder builder = ExchangeClient.builder(URI.create("https://pertukaran.example"));
            assertThat(catchThrowableOfType(IllegalArgumentException.class, builder::build))
                    .isNotNull();
            assertThat(catchThrowableOfType(
                                    KeyRefusedException.class,
                                    () -> builder.agency("dinsos", dinsos.keys, dinsos.opening.id())
                                            .build())
                            .reason())
                    .isEqualTo(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
        }

        @Test
        void haveLimits_thatArePositive() {
            assertThat(catchThrowableOfType(
                            IllegalArgumentException.class,
                            () -> new ClientLimits(
                                    Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 0, 1, 1, 1)))
                    .isNotNull();
            assertThat(ClientLimits.DEFAULTS.attempts()).isPositive();
        }
    }

    @Nested
    class Tls {
        private final HeldCertificate held = new HeldCertificate.Builder()
                .commonName("localhost")
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1")
                .build();

        private MockWebServer server() throws Exception {
            MockWebServer server = new MockWebServer();
            server.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(held)
                    .build()
                    .sslSocketFactory());
            server.start();
            return server;
        }

        private ExchangeClientBuilder client(MockWebServer server) {
            return ExchangeClient.builder(URI.create("https://localhost:" + server.getPort()))
                    .agency("dinsos", dinsos.keys, dinsos.signing.id())
                    .limits(Pihak.QUICK)
                    .sleeper(d -> {});
        }

        @Test
        void refusesAnUnknownCertificate_andDoesNotTryAgain() throws Exception {
            try (MockWebServer server = server();
                    ExchangeClient client = client(server).build()) {
                UnreachableException e = catchThrowableOfType(UnreachableException.class, client::profile);
                assertThat(e.isRetryable()).isFalse();
            }
        }

        @Test
        void trustsACertificateThatItIsGiven() throws Exception {
            try (MockWebServer server = server();
                    ExchangeClient client =
                            client(server).trust(held.certificate()).build()) {
                ProfilPertukaran profile = new ProfilPertukaran(
                        "https://localhost:" + server.getPort(),
                        "https://x/t",
                        List.of("v1"),
                        List.of("ES256"),
                        List.of("k"),
                        new ProfilPertukaran.Batas(1, 1, 1));
                server.enqueue(ScriptedExchange.body(
                                200, "application/json", WireFormat.standard().write(profile))
                        .build());
                assertThat(client.profile()).isEqualTo(profile);
            }
        }
    }

    @Nested
    class Closing {
        @Test
        void leavesNoThread() throws Exception {
            try (ScriptedExchange exchange = new ScriptedExchange()) {
                exchange.on(
                        "GET /v1/permohonan/prm-0001",
                        r -> ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DRAF)));
                Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
                ExchangeClient client = dinsos.client(exchange).build();
                client.peminta().permohonan(Kasus.ID);
                client.close();
                client.close();
                Set<Thread> after = new HashSet<>(Thread.getAllStackTraces().keySet());
                after.removeAll(before);
                assertThat(after)
                        .filteredOn(thread -> thread.isAlive() && !thread.isDaemon())
                        .filteredOn(thread -> !thread.getName().startsWith("MockWebServer"))
                        .isEmpty();
            }
        }
    }

    @Nested
    class AClosedClient {
        @Test
        void makesNoCall_alsoNoneThatWasUnderWay() throws Exception {
            String read = "GET /v1/permohonan/prm-0001";
            try (ScriptedExchange exchange = new ScriptedExchange()) {
                ExchangeClient client = dinsos.client(exchange).build();
                CountDownLatch arrived = new CountDownLatch(1);
                exchange.on(read, r -> {
                            arrived.countDown();
                            return new MockResponse.Builder()
                                    .headersDelay(3, TimeUnit.SECONDS)
                                    .build();
                        })
                        .on(read, r -> ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DRAF)));
                CompletableFuture<UnreachableException> underWay =
                        CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                                UnreachableException.class,
                                () -> client.peminta().permohonan(Kasus.ID)));
                arrived.await();
                client.close();
                UnreachableException later = catchThrowableOfType(
                        UnreachableException.class, () -> client.peminta().permohonan(Kasus.ID));
                assertThat(later.isRetryable()).isFalse();
                assertThat(underWay.get().isRetryable()).isFalse();
                assertThat(catchThrowableOfType(
                                        UnreachableException.class,
                                        () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF)))
                                .isRetryable())
                        .isFalse();
                assertThat(exchange.requests(read)).hasSize(1);
            }
        }
    }

    @Nested
    class Secrets {
        /** By reflection, since the client's module does not read the one of the JDK's own logging, which OkHttp uses. */
        private void logEverything(boolean on) throws Exception {
            Class<?> type = Class.forName("java.util.logging.LogManager");
            Object manager = type.getMethod("getLogManager").invoke(null);
            String everything = """
                    handlers=java.util.logging.ConsoleHandler
                    .level=ALL
                    java.util.logging.ConsoleHandler.level=ALL
                    """;
            if (on) {
                type.getMethod("readConfiguration", InputStream.class)
                        .invoke(manager, new ByteArrayInputStream(everything.getBytes(StandardCharsets.ISO_8859_1)));
            } else {
                type.getMethod("readConfiguration").invoke(manager);
            }
        }

        @Test
        void areInNoMessage_noLog_andNoText() throws Exception {
            PrintStream console = System.err;
            ByteArrayOutputStream logged = new ByteArrayOutputStream();
            StringWriter traces = new StringWriter();
            try (ScriptedExchange exchange = new ScriptedExchange();
                    ExchangeClient client = dinsos.client(exchange).build()) {
                System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
                logEverything(true);
                exchange.on("POST /v1/permohonan", ScriptedExchange.problem(422, "isi-tidak-sesuai", false));
                IOException e = catchThrowableOfType(
                        IOException.class, () -> client.peminta().draft(Kasus.isi()));
                e.printStackTrace(new PrintWriter(traces, true));
                traces.append(client.toString()).append(String.valueOf(Kasus.SURAT.penandatangan()));
            } finally {
                System.setErr(console);
                logEverything(false);
            }
            assertThat(logged.toString(StandardCharsets.UTF_8))
                    .as("something was logged, so the capture works")
                    .isNotEmpty();
            assertThat(traces + logged.toString(StandardCharsets.UTF_8))
                    .doesNotContain("token-1")
                    .doesNotContain("eyJ")
                    .doesNotContain(Kasus.PEMOHON.nama())
                    .doesNotContain(Kasus.PEMOHON.nip());
        }
    }

    @Nested
    class Mocks {
        /** What a vendor's own code looks like. */
        private String submitTwice(ExchangeClient client) throws java.io.IOException {
            try {
                client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF));
                return "ok";
            } catch (StaleVersionException e) {
                return "usang";
            }
        }

        @Test
        void standInForTheClient_andItsRoles() throws Exception {
            ExchangeClient client = mock(ExchangeClient.class);
            Peminta peminta = mock(Peminta.class);
            Pemilik pemilik = mock(Pemilik.class);
            when(client.peminta()).thenReturn(peminta);
            when(client.pemilik()).thenReturn(pemilik);
            UnitPengelola unit = mock(UnitPengelola.class);
            when(client.unitPengelola()).thenReturn(unit);
            when(peminta.submit(any()))
                    .thenReturn(Kasus.permohonan(StatusPermohonan.DIAJUKAN))
                    .thenThrow(new StaleVersionException(Answer.NONE));
            assertThat(submitTwice(client)).isEqualTo("ok");
            assertThat(submitTwice(client)).isEqualTo("usang");
        }
    }
}
