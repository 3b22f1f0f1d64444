package id.go.semarangkota.berbagidata.auth;

import id.go.semarangkota.berbagidata.keys.SecretAccess;
import java.util.Objects;
import java.util.regex.Pattern;

/** A token of an official who showed a second factor. {@code toString} does not show it. Immutable and thread-safe. */
public final class OfficialToken {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{1,16384}=*");

    private final String value;

    private OfficialToken(String value) {
        this.value = value;
    }

    /**
     * Takes a token.
     *
     * @param value the access token as the authorization server gave it
     * @return the token
     * @throws IllegalArgumentException if it is no bearer token (RFC 6750); the message does not hold it
     */
    public static OfficialToken of(String value) {
        if (!TOKEN.matcher(value).matches()) {
            throw new IllegalArgumentException("value: not a bearer token");
        }
        return new OfficialToken(value);
    }

    /**
     * The token itself.
     *
     * @param access says that the caller means it
     * @return the access token
     */
    public String read(SecretAccess access) {
        Objects.requireNonNull(access, "access");
        return value;
    }

    @Override
    public String toString() {
        return "OfficialToken[***]";
    }
}
