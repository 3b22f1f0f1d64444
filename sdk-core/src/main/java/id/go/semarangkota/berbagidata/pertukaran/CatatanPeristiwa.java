package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the case log as the exchange serves it: the signed event and, for whoever may see them, the documents behind its
 * commitments.
 *
 * @param jws compact JWS of the exchange whose payload is a canonical {@link Peristiwa}
 * @param dokumen the documents, copied; empty for the overseer and once they are erased
 */
public record CatatanPeristiwa(String jws, @WireOptional List<Dokumen> dokumen) {
    /**
     * Checks and copies.
     *
     * @param jws compact JWS of the exchange whose payload is a canonical {@link Peristiwa}
     * @param dokumen the documents, copied; empty for the overseer and once they are erased
     */
    public CatatanPeristiwa {
        Arguments.line("jws", jws, 1 << 18);
        dokumen = List.copyOf(dokumen);
    }

    /**
     * A document behind a commitment. {@code toString} shows its name only.
     *
     * @param nama what the event's {@code komitmen} calls it
     * @param garam the salt: 32 bytes in base64url without padding
     * @param isi the document as it was committed to
     */
    public record Dokumen(String nama, String garam, String isi) {
        /**
         * Checks the name.
         *
         * @param nama what the event's {@code komitmen} calls it
         * @param garam the salt: 32 bytes in base64url without padding
         * @param isi the document as it was committed to
         */
        public Dokumen {
            Arguments.identifier("nama", nama);
        }

        /** The name only. */
        @Override
        public String toString() {
            return "Dokumen[" + nama + "]";
        }
    }

    /**
     * One page of the case log.
     *
     * @param peristiwa the entries in order, copied; may be empty
     * @param berikutnya opaque cursor of the next page; null at the end
     */
    public record Halaman(
            List<CatatanPeristiwa> peristiwa,
            @WireOptional @Nullable String berikutnya) {
        /**
         * Copies the list.
         *
         * @param peristiwa the entries in order, copied; may be empty
         * @param berikutnya opaque cursor of the next page; null at the end
         */
        public Halaman {
            peristiwa = List.copyOf(peristiwa);
        }
    }
}
