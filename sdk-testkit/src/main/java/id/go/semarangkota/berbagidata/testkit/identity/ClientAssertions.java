package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Token;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Judges the assertions with which agencies ask for tokens (RFC 7523). Thread-safe. */
public final class ClientAssertions {
    private static final long LIFE = 300;
    private static final long SKEW = 30;

    private final String audience;
    private final Directory directory;
    private final Clock clock;
    private final Map<String, Long> used = new HashMap<>();

    /**
     * Judges for one exchange.
     *
     * @param audience its issuer
     * @param directory the agencies and their keys
     * @param clock the time
     */
    public ClientAssertions(String audience, Directory directory, Clock clock) {
        this.audience = audience;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Finds out who asks.
     *
     * @param assertion compact JWS
     * @return the agency; empty if it is not who it says
     */
    public Optional<Directory.Member> judge(String assertion) {
        Instant now = clock.instant();
        Optional<String> claimed = claims(assertion).map(Token.Pernyataan::iss);
        Optional<JwsVerifier> verifier = claimed.flatMap(iss -> directory.verifier(iss, now));
        if (verifier.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] payload = verifier.get()
                    .verify(assertion, JenisJws.PERNYATAAN_KLIEN.toString())
                    .bytes();
            Token.Pernyataan said =
                    WireFormat.standard().read(Token.Pernyataan.class, payload).content();
            return isFresh(said, now.getEpochSecond()) ? directory.member(said.iss()) : Optional.empty();
        } catch (SignatureRefusedException | WireFormatException e) {
            return Optional.empty();
        }
    }

    /** Not trusted yet: it only says whose keys to try. */
    private static Optional<Token.Pernyataan> claims(String assertion) {
        try {
            String payload = Arrays.asList(assertion.split("\\.", -1)).get(1);
            return Optional.of(WireFormat.standard()
                    .read(Token.Pernyataan.class, Base64.getUrlDecoder().decode(payload))
                    .content());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | WireFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isFresh(Token.Pernyataan said, long now) {
        boolean alive = said.iat() <= now + SKEW && said.exp() > now - SKEW;
        boolean bounded = said.exp() > said.iat() && said.exp() - said.iat() <= LIFE;
        return said.sub().equals(said.iss())
                && said.aud().equals(audience)
                && alive
                && bounded
                && isFirstUse(said.iss() + " " + said.jti(), said.exp(), now);
    }

    private synchronized boolean isFirstUse(String identifier, long end, long now) {
        used.values().removeIf(ended -> ended + SKEW < now);
        return used.putIfAbsent(identifier, end) == null;
    }
}
