package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is to the exchange, and what time it is there: the preflight.
 *
 * @param organisasi the caller's agency
 * @param peran the roles that the caller may act in, copied; may be empty
 * @param cakupan the scopes of the token, copied; may be empty
 * @param ikatanToken how the token is bound to its sender, {@code mtls} or {@code dpop}; null if it is not
 * @param waktuServer the time at the exchange
 */
public record Saya(
        Organisasi organisasi,
        List<Peran> peran,
        List<String> cakupan,
        @WireOptional @Nullable String ikatanToken,
        Instant waktuServer) {
    /**
     * Copies the lists.
     *
     * @param organisasi the caller's agency
     * @param peran the roles that the caller may act in, copied; may be empty
     * @param cakupan the scopes of the token, copied; may be empty
     * @param ikatanToken how the token is bound to its sender, {@code mtls} or {@code dpop}; null if it is not
     * @param waktuServer the time at the exchange
     */
    public Saya {
        peran = List.copyOf(peran);
        cakupan = List.copyOf(cakupan);
    }
}
