package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param organisasi the agency
 * @param peran the roles that the token allows, in their order
 * @param cakupan the scopes of the token
 * @param nip the official who showed a second factor; null if none did
 */
public record Caller(
        Organisasi organisasi,
        Set<Peran> peran,
        List<String> cakupan,
        @Nullable String nip) {
    /**
     * The agency's code.
     *
     * @return the code
     */
    public String kode() {
        return organisasi.kode();
    }

    /**
     * Whether an official showed a second factor for this call.
     *
     * @return false for an agency's own token
     */
    public boolean hasSecondFactor() {
        return nip != null;
    }

    /**
     * Whether the official who showed a second factor is the one whose act it is.
     *
     * @param actor the official that the command names; null if it names nobody
     * @return true also where no second factor was shown
     */
    public boolean mayActAs(@Nullable Pejabat actor) {
        return nip == null || (actor != null && actor.nip().equals(nip));
    }

    /** The agency only. */
    @Override
    public String toString() {
        return "Caller[" + kode() + "]";
    }
}
