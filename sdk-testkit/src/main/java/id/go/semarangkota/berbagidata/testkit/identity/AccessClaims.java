package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says (RFC 9068): payload of a compact JWS of type {@code at+jwt}. Opaque to callers.
 *
 * @param iss the exchange
 * @param sub code of the agency
 * @param aud for whom the token is
 * @param iat when it was made, in seconds since 1970 in UTC
 * @param exp when it ends
 * @param jti identifier
 * @param scope what it allows
 * @param acr how the official was recognised (RFC 9470); null for an agency's own token
 * @param nip who the official is; null for an agency's own token
 */
public record AccessClaims(
        String iss,
        String sub,
        String aud,
        long iat,
        long exp,
        String jti,
        String scope,
        @WireOptional @Nullable String acr,
        @WireOptional @Nullable String nip) {
    /** How an official is recognised who showed a second factor. */
    public static final String SECOND_FACTOR = "urn:berbagidata:acr:dua-faktor";

    /** Agency and life only. */
    @Override
    public String toString() {
        return "AccessClaims[" + sub + ", " + iat + ".." + exp + "]";
    }
}
