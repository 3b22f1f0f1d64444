package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException;
import id.go.semarangkota.berbagidata.testkit.log.LogSigner;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives access tokens and reads them. Thread-safe. */
public final class Tokens {
    private static final String TYPE = "at+jwt";
    private static final String BEARER = "Bearer ";
    private static final int REMEMBERED = 1000;

    private final String issuer;
    private final LogSigner signer;
    private final JwsVerifier verifier;
    private final Directory directory;
    private final Clock clock;

    /** Those whose signature was found good, since a caller sends the same one with every request; whether it still counts is asked anew. */
    private final Map<String, AccessClaims> verified = new ConcurrentHashMap<>();

    /**
     * Tokens of one exchange.
     *
     * @param issuer who gives them and for whom they are
     * @param signer signs them
     * @param directory the agencies
     * @param clock what their life is judged by
     */
    public Tokens(String issuer, LogSigner signer, Directory directory, Clock clock) {
        this.issuer = issuer;
        this.signer = signer;
        this.verifier = JwsVerifier.trusting(List.of(signer.key()));
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Gives a token.
     *
     * @param member whose it is
     * @param scope the scopes, separated by spaces
     * @param seconds its life
     * @param official who showed a second factor; null for an agency's own token
     * @return compact JWS
     */
    public String issue(Directory.Member member, String scope, long seconds, @Nullable Pejabat official) {
        long now = clock.instant().getEpochSecond();
        AccessClaims claims = new AccessClaims(
                issuer,
                member.organisasi().kode(),
                issuer,
                now,
                now + seconds,
                UUID.randomUUID().toString(),
                scope,
                official == null ? null : AccessClaims.SECOND_FACTOR,
                official == null ? null : official.nip());
        return signer.sign(WireFormat.standard().write(claims), TYPE);
    }

    /**
     * The scopes that roles are asked for with.
     *
     * @param roles the roles
     * @return in the order of the roles
     */
    public static List<String> scopes(Set<Peran> roles) {
        return roles.stream().map(Tokens::scope).collect(Collectors.toList());
    }

    private static String scope(Peran peran) {
        return peran.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads who calls.
     *
     * @param authorization value of the header field; null if it is missing
     * @return the caller
     */
    public Caller read(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw refused(KodeMasalah.TIDAK_TERAUTENTIKASI, "");
        }
        AccessClaims claims =
                verifiedOnce(authorization.substring(BEARER.length()).strip());
        if (!claims.aud().equals(issuer)) {
            throw refused(KodeMasalah.TOKEN_AUDIENS_SALAH, "invalid_token");
        }
        if (claims.exp() <= clock.instant().getEpochSecond()) {
            throw refused(KodeMasalah.TOKEN_KEDALUWARSA, "invalid_token");
        }
        Directory.Member member = directory
                .member(claims.sub())
                .orElseThrow(() -> refused(KodeMasalah.TIDAK_TERAUTENTIKASI, "invalid_token"));
        List<String> scopes = List.of(claims.scope().split(" "));
        Set<Peran> roles = EnumSet.noneOf(Peran.class);
        member.peran().stream().filter(peran -> scopes.contains(scope(peran))).forEach(roles::add);
        return new Caller(member.organisasi(), Collections.unmodifiableSet(roles), scopes, claims.nip());
    }

    private AccessClaims verifiedOnce(String token) {
        AccessClaims known = verified.get(token);
        if (known != null) {
            return known;
        }
        AccessClaims claims = verify(token);
        if (verified.size() >= REMEMBERED) {
            verified.clear();
        }
        verified.put(token, claims);
        return claims;
    }

    private AccessClaims verify(String token) {
        try {
            byte[] payload = verifier.verify(token, TYPE).bytes();
            return WireFormat.standard().read(AccessClaims.class, payload).content();
        } catch (SignatureRefusedException | WireFormatException e) {
            boolean elsewhere =
                    claimedAudience(token).filter(aud -> !aud.equals(issuer)).isPresent();
            throw refused(
                    elsewhere ? KodeMasalah.TOKEN_AUDIENS_SALAH : KodeMasalah.TIDAK_TERAUTENTIKASI, "invalid_token");
        }
    }

    /** Not trusted: it only tells a caller who mixed up two exchanges what is wrong. */
    private static Optional<String> claimedAudience(String token) {
        try {
            String payload = Arrays.asList(token.split("\\.", -1)).get(1);
            return Optional.of(WireFormat.standard()
                    .read(AccessClaims.class, Base64.getUrlDecoder().decode(payload))
                    .content()
                    .aud());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | WireFormatException e) {
            return Optional.empty();
        }
    }

    private static ProblemException refused(KodeMasalah kode, String error) {
        String challenge = error.isEmpty() ? "Bearer" : "Bearer error=\"" + error + "\"";
        return Problem.of(kode).header("WWW-Authenticate", challenge).exception();
    }

    /**
     * Refuses a command that needs a second factor (RFC 9470).
     *
     * @param maxAge how old the second factor may be, in seconds
     * @return the exception, to be thrown
     */
    public static ProblemException stepUp(long maxAge) {
        String challenge = "Bearer error=\"insufficient_user_authentication\", acr_values=\""
                + AccessClaims.SECOND_FACTOR + "\", max_age=\"" + maxAge + "\"";
        return Problem.of(KodeMasalah.PERLU_AUTENTIKASI_ULANG)
                .header("WWW-Authenticate", challenge)
                .exception();
    }
}
