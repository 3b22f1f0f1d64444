package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the exchange says of itself, read once. Thread-safe. */
public final class Profile {
    private final Api api;
    private volatile @Nullable ProfilPertukaran known;

    /** Reads nothing yet. */
    public Profile(Api api) {
        this.api = api;
    }

    /** The profile. */
    public ProfilPertukaran read() throws IOException {
        ProfilPertukaran now = known;
        if (now == null) {
            now = api.open(() -> Outgoing.of("GET", api.at("/.well-known/berbagi-data"), null))
                    .as(ProfilPertukaran.class);
            known = now;
        }
        return now;
    }
}
