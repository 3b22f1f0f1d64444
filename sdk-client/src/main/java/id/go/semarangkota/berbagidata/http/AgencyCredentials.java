package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.error.NotAuthorisedException;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.logging.LogEvent;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Token;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The agency's own token: fetched once however many threads wait for it, a while before the old one ends. Thread-safe.
 */
public final class AgencyCredentials implements Credentials {
    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(2);
    private static final Duration MOST_AHEAD = Duration.ofMinutes(1);
    private static final Duration NEXT_TRY = Duration.ofSeconds(10);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{1,65536}=*");

    private final Api api;
    private final String agency;
    private final JwsSigner signer;
    private final Clock clock;
    private final Profile profile;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<Held>> fetching = new AtomicReference<>();

    private record Held(String token, Instant refreshAt, Instant end) {
        boolean isFresh(Instant now) {
            return now.isBefore(refreshAt) && isGood(now);
        }

        boolean isGood(Instant now) {
            return now.isBefore(end);
        }
    }

    /** Fetches nothing yet. */
    public AgencyCredentials(Api api, String agency, JwsSigner signer, Clock clock, Profile profile) {
        this.api = api;
        this.agency = agency;
        this.signer = signer;
        this.clock = clock;
        this.profile = profile;
    }

    @Override
    public String token() throws IOException {
        Held now = held.get();
        if (now != null && now.isFresh(clock.instant())) {
            return now.token();
        }
        CompletableFuture<Held> mine = new CompletableFuture<>();
        CompletableFuture<Held> others = fetching.compareAndExchange(null, mine);
        if (others == null) {
            return fetchForAll(mine).token();
        }
        // Who finds the token old but good while another fetches goes on with it.
        return now != null && now.isGood(clock.instant()) ? now.token() : await(others);
    }

    /** One thread fetches; all who wait share the token, or the failure. */
    private Held fetchForAll(CompletableFuture<Held> outcome) throws IOException {
        try {
            Held before = held.get();
            Held fresh = before != null && before.isFresh(clock.instant()) ? before : renew(before);
            held.set(fresh);
            outcome.complete(fresh);
            return fresh;
        } catch (ExchangeException e) {
            outcome.completeExceptionally(e);
            throw e;
        } finally {
            fetching.set(null);
            outcome.cancel(false);
        }
    }

    /** A new token; where none is given, the old one until its end. */
    private Held renew(@Nullable Held before) throws IOException {
        try {
            return fetch();
        } catch (ExchangeException e) {
            Instant now = clock.instant();
            if (before == null || !before.isGood(now)) {
                throw e;
            }
            LogEvent.TOKEN_KEPT.report(LogEvent.kind(e));
            return new Held(before.token(), now.plus(NEXT_TRY), before.end());
        }
    }

    private String await(CompletableFuture<Held> others) throws IOException {
        try {
            return others.get().token();
        } catch (CancellationException e) {
            // The thread that fetched was interrupted, or worse: that is not this one's failure.
            return token();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ExchangeException shared ? shared : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a token");
        }
    }

    @Override
    public void expired(String token) {
        Held now = held.get();
        if (now != null && now.token().equals(token)) {
            held.compareAndSet(now, null);
        }
    }

    private Held fetch() throws IOException {
        ProfilPertukaran exchange = profile.read();
        URI endpoint = api.own(exchange.titikToken());
        Instant asked = clock.instant();
        Token token = ask(endpoint, exchange);
        if (!TOKEN.matcher(token.access_token()).matches()
                || !token.token_type().equalsIgnoreCase("Bearer")) {
            throw new ContractException(ContractException.Reason.BROKEN_DOCUMENT, Answer.NONE);
        }
        Duration life = Duration.ofSeconds(Math.min(token.expires_in(), 86_400));
        LogEvent.TOKEN_RENEWED.report(life.toSeconds());
        Duration tenth = life.dividedBy(10);
        Duration ahead = tenth.compareTo(MOST_AHEAD) < 0 ? tenth : MOST_AHEAD;
        return new Held(token.access_token(), asked.plus(life).minus(ahead), asked.plus(life));
    }

    /** An assertion is used once, so each attempt makes its own. */
    private Token ask(URI endpoint, ProfilPertukaran exchange) throws IOException {
        try {
            return api.open(
                            "POST /oauth2/token",
                            () -> Outgoing.of(
                                    "POST", endpoint, Payload.of("application/x-www-form-urlencoded", form(exchange))))
                    .as(Token.class);
        } catch (ContractException e) {
            if (e.status().orElse(0) != 400) {
                throw e;
            }
            // RFC 6749, 5.2: a refusal that is no problem document.
            NotAuthorisedException refused = new NotAuthorisedException(Answer.of(400, new byte[0], null));
            refused.initCause(e);
            throw refused;
        }
    }

    private byte[] form(ProfilPertukaran exchange) throws IOException {
        Instant now = clock.instant();
        Token.Pernyataan claims = new Token.Pernyataan(
                agency,
                agency,
                exchange.penerbit(),
                now.getEpochSecond(),
                now.plus(ASSERTION_LIFE).getEpochSecond(),
                UUID.randomUUID().toString());
        String assertion;
        try {
            assertion = signer.sign(WireFormat.standard().write(claims), JenisJws.PERNYATAAN_KLIEN.toString());
        } catch (KeyRefusedException e) {
            NotAuthorisedException refused = new NotAuthorisedException(Answer.NONE);
            refused.initCause(e);
            throw refused;
        }
        String type =
                URLEncoder.encode("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", StandardCharsets.UTF_8);
        return ("grant_type=client_credentials&client_assertion_type=" + type + "&client_assertion=" + assertion)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
