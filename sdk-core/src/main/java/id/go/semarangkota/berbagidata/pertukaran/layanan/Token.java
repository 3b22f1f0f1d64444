package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import org.jspecify.annotations.Nullable;

/**
 * An access token as the token endpoint gives it (RFC 6749, 5.1). {@code toString} does not show it.
 *
 * @param access_token the token
 * @param token_type {@code Bearer} or {@code DPoP}
 * @param expires_in seconds until it ends, from 1
 * @param scope what it allows, separated by spaces; null if all that was asked for
 */
public record Token(
        String access_token,
        String token_type,
        long expires_in,
        @WireOptional @Nullable String scope) {
    /**
     * Checks the bounds.
     *
     * @param access_token the token
     * @param token_type {@code Bearer} or {@code DPoP}
     * @param expires_in seconds until it ends, from 1
     * @param scope what it allows, separated by spaces; null if all that was asked for
     */
    public Token {
        Arguments.line("access_token", access_token, 1 << 16);
        Arguments.within("expires_in", expires_in, 1, Long.MAX_VALUE);
    }

    /** Kind and life only. */
    @Override
    public String toString() {
        return "Token[" + token_type + ", " + expires_in + " s]";
    }

    /**
     * An agency's assertion (RFC 7523, 3): who asks for a token.
     *
     * @param iss code of the agency
     * @param sub the same
     * @param aud the exchange's issuer ({@link ProfilPertukaran#penerbit()})
     * @param iat when it was made, in seconds since 1970 in UTC
     * @param exp when it ends, at most 300 seconds later
     * @param jti identifier, used once
     */
    public record Pernyataan(String iss, String sub, String aud, long iat, long exp, String jti) {}

    /**
     * Why no token is given (RFC 6749, 5.2).
     *
     * @param error a code, such as {@code invalid_client}
     * @param error_description for a developer; null if it says no more
     */
    public record Galat(
            String error, @WireOptional @Nullable String error_description) {}
}
