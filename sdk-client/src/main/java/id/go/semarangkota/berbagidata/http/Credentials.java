package id.go.semarangkota.berbagidata.http;

import java.io.IOException;

/** Where calls get their token. Implementations are thread-safe. */
public interface Credentials {
    /** A token that has not expired, as far as is known. */
    String token() throws IOException;

    /** Says that the exchange no longer takes a token. */
    void expired(String token);
}
