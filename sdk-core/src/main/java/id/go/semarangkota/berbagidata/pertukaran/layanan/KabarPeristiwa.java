package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * News of an event, by pull: a thin CloudEvent 1.0 that names identifiers only.
 *
 * @param specversion always {@code 1.0}
 * @param id identifier of the event, never used twice at this source
 * @param source the exchange
 * @param type such as {@code id.go.semarangkota.berbagidata.ajukan}
 * @param subject the request, or request and package with a slash between
 * @param time when it happened
 */
public record KabarPeristiwa(String specversion, String id, String source, String type, String subject, Instant time) {

    /**
     * One page of news.
     *
     * @param peristiwa the news in order, copied; may be empty
     * @param berikutnya opaque cursor to ask with next time; it stays valid when there is no more news yet
     */
    public record Halaman(
            List<KabarPeristiwa> peristiwa,
            @WireOptional @Nullable String berikutnya) {
        /**
         * Copies the list.
         *
         * @param peristiwa the news in order, copied; may be empty
         * @param berikutnya opaque cursor to ask with next time; it stays valid when there is no more news yet
         */
        public Halaman {
            peristiwa = List.copyOf(peristiwa);
        }
    }
}
