package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The version that a command is based on.
 *
 * @param ifMatch value of the header field; null if it is missing
 */
public record Version(@Nullable String ifMatch) {
    /**
     * The ETag of a version.
     *
     * @param versi the version
     * @return strong, in quotes
     */
    public static String etag(long versi) {
        return "\"" + versi + "\"";
    }

    void require(long versi) {
        if (ifMatch == null) {
            throw ProblemException.of(KodeMasalah.VERSI_WAJIB);
        }
        if (!ifMatch.equals(etag(versi))) {
            throw Problem.of(KodeMasalah.VERSI_USANG)
                    .header("ETag", etag(versi))
                    .exception();
        }
    }
}
