package id.go.semarangkota.berbagidata.http;

import id.go.semarangkota.berbagidata.error.Answer;
import id.go.semarangkota.berbagidata.error.ContractException;
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

    /** The profile; one of another issuer is refused, since assertions that are made for it would be taken there. */
    public ProfilPertukaran read() throws IOException {
        ProfilPertukaran now = known;
        if (now == null) {
            ProfilPertukaran read = api.open(
                            "GET /.well-known/berbagi-data",
                            () -> Outgoing.of("GET", api.at("/.well-known/berbagi-data"), null))
                    .as(ProfilPertukaran.class);
            if (!api.address().isIssuer(read.penerbit())) {
                throw new ContractException(ContractException.Reason.OTHER_ISSUER, Answer.NONE);
            }
            known = read;
            now = read;
        }
        return now;
    }
}
