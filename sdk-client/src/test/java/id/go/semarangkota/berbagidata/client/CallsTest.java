package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.error.ProblemException;
import id.go.semarangkota.berbagidata.error.StaleVersionException;
import id.go.semarangkota.berbagidata.error.TransitionRefusedException;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an answer means, when a call is repeated, and what travels with it. */
class CallsTest {
    private static final String READ = "GET /v1/permohonan/prm-0001";
    private static final String COMMAND = "POST /v1/permohonan/prm-0001/transisi";

    private ScriptedExchange exchange;
    private ExchangeClient client;
    private Pihak dinsos;

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
        dinsos = new Pihak("dinsos");
        client = dinsos.client(exchange).build();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        exchange.close();
    }

    private <T extends ExchangeException> T readFails(Class<T> type) {
        return catchThrowableOfType(type, () -> client.peminta().permohonan(Kasus.ID));
    }

    private <T extends ExchangeException> T submitFails(Class<T> type) {
        return catchThrowableOfType(type, () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF)));
    }

    private static MockResponse.Builder good() {
        return ScriptedExchange.body(
                200,
                "application/json",
                id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat.standard()
                        .write(Kasus.permohonan(StatusPermohonan.DIAJUKAN)));
    }

    @Nested
    class Answers {
        @Test
        void html_isNotTheContract_andTheGatewaysFault() {
            exchange.on(
                    READ,
                    ScriptedExchange.body(200, "text/html", "<html>Rahasia</html>".getBytes(StandardCharsets.UTF_8)));
            ContractException e = readFails(ContractException.class);
            assertThat(e.reason()).isEqualTo(ContractException.Reason.NOT_THE_EXCHANGE);
            assertThat(e.asal()).isEqualTo(Masalah.Asal.GATEWAY);
            assertThat(e.isRetryable()).isFalse();
            assertThat(e).hasMessageNotContaining("Rahasia");
            assertThat(exchange.requests(READ)).hasSize(1);
        }

        @Test
        void htmlOfAGateway503_isTriedAgain() throws Exception {
            exchange.on(READ, ScriptedExchange.body(503, "text/html", new byte[0]))
                    .on(READ, good());
            assertThat(client.peminta().permohonan(Kasus.ID).status()).isEqualTo(StatusPermohonan.DIAJUKAN);
            assertThat(exchange.requests(READ)).hasSize(2);
        }

        @Test
        void brokenJson_isABrokenDocument() {
            exchange.on(
                    READ,
                    ScriptedExchange.body(200, "application/json", "{\"id\":1}".getBytes(StandardCharsets.UTF_8)));
            assertThat(readFails(ContractException.class).reason()).isEqualTo(ContractException.Reason.BROKEN_DOCUMENT);
        }

        @Test
        void oversized_isRefusedBeforeItIsHeld() {
            exchange.on(READ, ScriptedExchange.body(200, "application/json", new byte[(1 << 16) + 1]));
            assertThat(readFails(ContractException.class).reason()).isEqualTo(ContractException.Reason.TOO_LARGE);
        }

        @Test
        void redirection_isNotFollowed() {
            exchange.on(READ, new MockResponse.Builder().code(302).setHeader("Location", exchange.uri() + "/v1/saya"));
            assertThat(readFails(ContractException.class).status()).hasValue(302);
            assertThat(exchange.requests("GET /v1/saya")).isEmpty();
        }

        @Test
        void anUnknownProblem_losesNothing() {
            String json = "{\"type\":\"urn:lain\",\"title\":\"T\",\"status\":418,\"kode\":\"teko\",\"traceId\":\"t1\","
                    + "\"dapatDiulang\":false,\"asal\":\"owner\",\"anggotaBaru\":{\"a\":[1]}}";
            exchange.on(
                    READ,
                    ScriptedExchange.body(418, "application/problem+json", json.getBytes(StandardCharsets.UTF_8)));
            ProblemException e = readFails(ProblemException.class);
            assertThat(new String(e.document(), StandardCharsets.UTF_8)).isEqualTo(json);
            assertThat(e.masalah().orElseThrow().type()).isEqualTo("urn:lain");
            assertThat(e.asal()).isEqualTo(Masalah.Asal.OWNER);
            assertThat(e.kode()).isEmpty();
            assertThat(e.status()).hasValue(418);
        }

        @Test
        void whatIsNoCodeAndNoTrace_isInNoMessage() {
            Masalah hostile = new Masalah(
                    "urn:x",
                    "Judul.",
                    409,
                    null,
                    null,
                    "3374015507900001",
                    "NIK3374015507900001",
                    false,
                    Masalah.Asal.CLIENT,
                    null,
                    List.of(),
                    List.of());
            exchange.on(READ, ScriptedExchange.problem(409, hostile));
            assertThat(readFails(ProblemException.class))
                    .hasMessageEndingWith("[HTTP 409]")
                    .hasMessageNotContaining("3374");
        }

        @Test
        void aPackageWithoutAnIdentifier_isABrokenDocument() {
            String json = new String(
                            id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat.standard()
                                    .write(Kasus.permohonan(StatusPermohonan.DIAJUKAN, 4, List.of("pkt-0001"))),
                            StandardCharsets.UTF_8)
                    .replace("pkt-0001", "../../x");
            exchange.on(READ, ScriptedExchange.body(200, "application/json", json.getBytes(StandardCharsets.UTF_8)));
            assertThat(readFails(ContractException.class).reason()).isEqualTo(ContractException.Reason.BROKEN_DOCUMENT);
        }

        @Test
        void aStaleVersion_hasAClassOfItsOwn() {
            exchange.on(COMMAND, ScriptedExchange.problem(412, "versi-usang", false));
            StaleVersionException e = submitFails(StaleVersionException.class);
            assertThat(e.kode()).contains(KodeMasalah.VERSI_USANG);
            assertThat(e.isRetryable()).isFalse();
        }

        @Test
        void aRefusedTransition_namesStatusAndAllowedCommands() {
            Masalah masalah =
                    ScriptedExchange.masalah(409, "transisi-tidak-sah", false, "DITOLAK", List.of("perpanjang"));
            exchange.on(COMMAND, ScriptedExchange.problem(409, masalah));
            TransitionRefusedException e = submitFails(TransitionRefusedException.class);
            assertThat(e.currentStatus()).contains("DITOLAK");
            assertThat(e.allowedCommands()).containsExactly("perpanjang");
        }

        @Test
        void aWrongRole_isNotAuthorised() {
            exchange.on(COMMAND, ScriptedExchange.problem(403, "peran-tidak-berwenang", false));
            assertThat(submitFails(NotAuthorisedException.class).status()).hasValue(403);
        }

        @Test
        void messagesAreIndonesian_orEnglishWhereAsked() {
            exchange.on(COMMAND, ScriptedExchange.problem(412, "versi-usang", false));
            StaleVersionException e = submitFails(StaleVersionException.class);
            assertThat(e).hasMessageContaining("berubah").hasMessageContaining("4bf92f3577b34da6a3ce929d0e0e4736");
            assertThat(e.message(Locale.ENGLISH)).contains("changed");
            assertThat(e.message(Locale.forLanguageTag("tr-TR"))).isEqualTo(e.getMessage());
        }
    }

    @Nested
    class Repetitions {
        @Test
        void ofAReadingCall_endWithSuccess() throws Exception {
            exchange.on(READ, ScriptedExchange.problem(500, "kesalahan-dalam", true))
                    .on(READ, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true))
                    .on(READ, good());
            assertThat(client.peminta().permohonan(Kasus.ID).id()).isEqualTo(Kasus.ID);
            assertThat(dinsos.slept).hasSize(2);
        }

        @Test
        void endAtTheAttemptsAllowed() {
            exchange.on(READ, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true));
            readFails(ProblemException.class);
            assertThat(exchange.requests(READ)).hasSize(Pihak.QUICK.attempts());
        }

        @Test
        void waitAsLongAsTheExchangeAsks() throws Exception {
            exchange.on(
                            READ,
                            ScriptedExchange.problem(429, "terlalu-sering", true)
                                    .setHeader("Retry-After", "37"))
                    .on(READ, good());
            client.peminta().permohonan(Kasus.ID);
            assertThat(dinsos.slept).containsExactly(Duration.ofSeconds(37));
        }

        @Test
        void waitUntilTheTimeThatTheExchangeNames_byItsOwnClock() throws Exception {
            exchange.on(READ, dated("Mon, 02 Mar 2026 02:00:41 GMT"))
                    .on(READ, dated("Mon, 02 Mar 2026 01:00:00 GMT"))
                    .on(READ, dated("segera"))
                    .on(READ, good());
            client.peminta().permohonan(Kasus.ID);
            assertThat(dinsos.slept).hasSize(3).first().isEqualTo(Duration.ofSeconds(41));
            assertThat(dinsos.slept.subList(1, 3)).allMatch(wait -> wait.compareTo(Duration.ofSeconds(2)) < 0);
        }

        private static MockResponse.Builder dated(String retryAfter) {
            return ScriptedExchange.body(503, "text/html", new byte[0])
                    .setHeader("Date", "Mon, 02 Mar 2026 02:00:00 GMT")
                    .setHeader("Retry-After", retryAfter);
        }

        @Test
        void areNotMade_whereTheTimeNamedIsTooFar_andSaySo() {
            exchange.on(READ, dated("Mon, 02 Mar 2026 03:00:00 GMT"));
            ContractException e = readFails(ContractException.class);
            assertThat(e.isRetryable()).isTrue();
            assertThat(e.retryAfter()).contains(Duration.ofHours(1));
            assertThat(exchange.requests(READ)).hasSize(1);
        }

        @Test
        void areNotMade_whereTheWaitWouldPassTheDeadline() {
            exchange.on(
                    READ, ScriptedExchange.problem(429, "terlalu-sering", true).setHeader("Retry-After", "900"));
            ProblemException e = readFails(ProblemException.class);
            assertThat(e.retryAfter()).contains(Duration.ofMinutes(15));
            assertThat(exchange.requests(READ)).hasSize(1);
        }

        @Test
        void ofACommand_carryTheSameKey() throws Exception {
            exchange.on(COMMAND, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true))
                    .on(COMMAND, good());
            client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF));
            List<String> keys = exchange.requests(COMMAND).stream()
                    .map(r -> r.getHeaders().get("Idempotency-Key"))
                    .toList();
            assertThat(keys).hasSize(2).doesNotContainNull();
            assertThat(keys.get(0)).isEqualTo(keys.get(1)).matches("[A-Za-z0-9_-]{16,100}");
        }

        @Test
        void areNotMadeOfARefusal() {
            exchange.on(COMMAND, ScriptedExchange.problem(422, "isi-tidak-sesuai", false));
            submitFails(ProblemException.class);
            assertThat(exchange.requests(COMMAND)).hasSize(1);
        }

        @Test
        void aConnectionCut_atEveryPhase_isSurvived() throws Exception {
            SocketEffect cut = new SocketEffect.CloseSocket(true, false, false);
            exchange.on(COMMAND, good().onRequestStart(cut))
                    .on(COMMAND, good().onRequestBody(cut))
                    .on(COMMAND, good().onResponseBody(cut))
                    .on(COMMAND, good());
            assertThat(client.peminta()
                            .submit(Kasus.permohonan(StatusPermohonan.DRAF))
                            .status())
                    .isEqualTo(StatusPermohonan.DIAJUKAN);
        }

        @Test
        void aConnectionThatStaysCut_isUnreachable_andRetryable() {
            exchange.on(READ, good().onResponseBody(new SocketEffect.CloseSocket(true, false, false)));
            UnreachableException e = readFails(UnreachableException.class);
            assertThat(e.isRetryable()).isTrue();
            assertThat(e.asal()).isEqualTo(Masalah.Asal.GATEWAY);
            assertThat(e.status()).isEmpty();
        }

        @Test
        void stopWhenTheThreadIsInterrupted() throws Exception {
            exchange.on(READ, ScriptedExchange.problem(503, "layanan-tidak-tersedia", true));
            try (ExchangeClient interrupted = dinsos.client(exchange)
                    .sleeper(wait -> {
                        throw new InterruptedException();
                    })
                    .build()) {
                assertThat(catchThrowableOfType(
                                java.io.InterruptedIOException.class,
                                () -> interrupted.peminta().permohonan(Kasus.ID)))
                        .isNotNull();
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }

    @Nested
    class Headers {
        @Test
        void ofEveryCall_traceIt_andAskForIndonesian() throws Exception {
            exchange.on(READ, good());
            client.peminta().permohonan(Kasus.ID);
            for (RecordedRequest request : exchange.requests()) {
                assertThat(request.getHeaders().get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
                assertThat(request.getHeaders().get("Accept-Language")).isEqualTo("id");
            }
        }

        @Test
        void ofACommand_nameTheVersionSeen() throws Exception {
            exchange.on(COMMAND, good());
            client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF, 7, List.of()));
            assertThat(exchange.requests(COMMAND).get(0).getHeaders().get("If-Match"))
                    .isEqualTo("\"7\"");
        }
    }
}
