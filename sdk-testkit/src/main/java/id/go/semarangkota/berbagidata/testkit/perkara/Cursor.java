package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins; opaque to callers.
 *
 * @param text what the caller sent; null for the first page
 * @param parameter the name of the parameter that it came in
 * @param limit how many entries a page holds
 */
public record Cursor(@Nullable String text, String parameter, int limit) {
    int start(String kind) {
        if (text == null) {
            return 0;
        }
        try {
            String opened = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (opened.startsWith(kind + ":")) {
                return Math.max(0, Integer.parseInt(opened.substring(kind.length() + 1)));
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    private ProblemException refused() {
        return Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                .at(parameter, "kursor")
                .exception();
    }

    static String next(String kind, int start) {
        byte[] opened = (kind + ":" + start).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(opened);
    }
}
