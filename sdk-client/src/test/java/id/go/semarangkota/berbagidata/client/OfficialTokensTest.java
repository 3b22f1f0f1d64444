package id.go.semarangkota.berbagidata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.semarangkota.berbagidata.auth.OfficialToken;
import id.go.semarangkota.berbagidata.auth.StepUpChallenge;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.error.StepUpRequiredException;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an official shows a second factor. */
class OfficialTokensTest {
    private static final String TOKEN = "POST /oauth2/token";
    private static final String COMMAND = "POST /v1/permohonan/prm-0001/transisi";
    private static final String CHALLENGE = "Bearer error=\"insufficient_user_authentication\", "
            + "acr_values=\"urn:berbagidata:acr:dua-faktor lain\", max_age=300";

    private ScriptedExchange exchange;
    private final Pihak dinsos = new Pihak("dinsos");

    @BeforeEach
    void start() throws Exception {
        exchange = new ScriptedExchange();
    }

    @AfterEach
    void stop() {
        exchange.close();
    }

    private List<String> authorizations(String route) {
        return exchange.requests(route).stream()
                .map(r -> r.getHeaders().get("Authorization"))
                .toList();
    }

    private void demandAFactor() {
        exchange.on(COMMAND, request -> {
            boolean official = "Bearer pejabat-1".equals(request.getHeaders().get("Authorization"));
            return official
                    ? ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DIAJUKAN))
                    : ScriptedExchange.problem(401, "perlu-autentikasi-ulang", false)
                            .setHeader("WWW-Authenticate", CHALLENGE)
                            .build();
        });
    }

    @Test
    void areMissing_withoutAHook() throws Exception {
        demandAFactor();
        try (ExchangeClient client = dinsos.client(exchange).build()) {
            StepUpRequiredException e = catchThrowableOfType(
                    StepUpRequiredException.class,
                    () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF)));
            assertThat(e.acrValues()).containsExactly("urn:berbagidata:acr:dua-faktor", "lain");
            assertThat(e.maxAge()).contains(Duration.ofMinutes(5));
            assertThat(e.isRetryable()).isFalse();
        }
    }

    @Test
    void areAskedOfTheOneWhoseActItIs_andTheSameCommandGoesAgain() throws Exception {
        demandAFactor();
        List<StepUpChallenge> asked = new CopyOnWriteArrayList<>();
        try (ExchangeClient client = dinsos.client(exchange)
                .stepUp(challenge -> {
                    asked.add(challenge);
                    return Optional.of(OfficialToken.of("pejabat-1"));
                })
                .build()) {
            client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF));
        }
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).pejabat()).isEqualTo(Kasus.PEMOHON);
        assertThat(asked.get(0).maxAge()).isEqualTo(Duration.ofMinutes(5));
        assertThat(exchange.requests(COMMAND).stream()
                        .map(r -> r.getHeaders().get("Idempotency-Key"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void areAskedForOnce_howeverOftenTheCommandIsRepeated() throws Exception {
        exchange.on(COMMAND, r -> {
            boolean shown = "Bearer pejabat-1".equals(r.getHeaders().get("Authorization"));
            return shown
                    ? ScriptedExchange.problem(503, "layanan-tidak-tersedia", true)
                            .build()
                    : ScriptedExchange.problem(401, "perlu-autentikasi-ulang", false)
                            .setHeader("WWW-Authenticate", CHALLENGE)
                            .build();
        });
        List<StepUpChallenge> asked = new CopyOnWriteArrayList<>();
        try (ExchangeClient client = dinsos.client(exchange)
                .stepUp(challenge -> {
                    asked.add(challenge);
                    return Optional.of(OfficialToken.of("pejabat-1"));
                })
                .build()) {
            assertThat(catchThrowableOfType(
                            ExchangeException.class,
                            () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF))))
                    .isNotNull();
        }
        assertThat(asked).hasSize(1);
        assertThat(exchange.requests(COMMAND)).hasSize(1 + Pihak.QUICK.attempts());
    }

    /** Each official's token is a new one, with a number. */
    private void submit(Function<String, MockResponse> toOfficials) throws Exception {
        exchange.on(COMMAND, request -> {
            String shown = String.valueOf(request.getHeaders().get("Authorization"));
            return shown.startsWith("Bearer pejabat-")
                    ? toOfficials.apply(shown)
                    : ScriptedExchange.problem(401, "perlu-autentikasi-ulang", false)
                            .setHeader("WWW-Authenticate", CHALLENGE)
                            .build();
        });
        AtomicInteger number = new AtomicInteger();
        try (ExchangeClient client = dinsos.client(exchange)
                .stepUp(challenge -> Optional.of(OfficialToken.of("pejabat-" + number.incrementAndGet())))
                .build()) {
            client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF));
        }
    }

    private static MockResponse expired() {
        return ScriptedExchange.problem(401, "token-kedaluwarsa", true).build();
    }

    private void assertAskedTwice_withOneTokenOfTheAgency() {
        assertThat(authorizations(COMMAND))
                .containsExactly("Bearer token-1", "Bearer pejabat-1", "Bearer token-1", "Bearer pejabat-2");
        assertThat(exchange.requests(TOKEN)).hasSize(1);
    }

    @Test
    void thatEndOnTheWay_areAskedForAnew() throws Exception {
        submit(shown -> shown.endsWith("1")
                ? expired()
                : ScriptedExchange.json(200, Kasus.permohonan(StatusPermohonan.DIAJUKAN)));
        assertAskedTwice_withOneTokenOfTheAgency();
    }

    @Test
    void thatEndAgain_endTheCommand() {
        assertThat(catchThrowableOfType(NotAuthorisedException.class, () -> submit(shown -> expired())))
                .isNotNull();
        assertAskedTwice_withOneTokenOfTheAgency();
    }

    @Test
    void thatAreNotGoodEnough_endTheCommand() throws Exception {
        demandAFactor();
        try (ExchangeClient client = dinsos.client(exchange)
                .stepUp(challenge -> Optional.of(OfficialToken.of("lama")))
                .build()) {
            assertThat(catchThrowableOfType(
                            StepUpRequiredException.class,
                            () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF))))
                    .isNotNull();
        }
        assertThat(exchange.requests(COMMAND)).hasSize(2);
    }

    @Test
    @SuppressWarnings("NullAway") // a host written without nullness checks
    void mustNotBeNull_andTheHookIsNamed() throws Exception {
        demandAFactor();
        try (ExchangeClient client =
                dinsos.client(exchange).stepUp(challenge -> null).build()) {
            assertThat(catchThrowableOfType(
                            NullPointerException.class,
                            () -> client.peminta().submit(Kasus.permohonan(StatusPermohonan.DRAF))))
                    .hasMessage("StepUp.authenticate");
        }
    }

    @Test
    void areNeverShown() {
        assertThat(OfficialToken.of("pejabat-1")).hasToString("OfficialToken[***]");
        IllegalArgumentException e = catchThrowableOfType(
                IllegalArgumentException.class, () -> OfficialToken.of("pejabat 1\nSet-Cookie: x"));
        assertThat(e).hasMessageNotContaining("pejabat");
    }
}
