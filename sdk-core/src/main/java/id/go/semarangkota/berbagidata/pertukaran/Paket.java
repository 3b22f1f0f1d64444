package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A package (paket) as the exchange shows it.
 *
 * @param id identifier that the exchange gave
 * @param versi counts changes, from 1; the {@code ETag} is this number in quotes
 * @param permohonan the request that it answers
 * @param status where it stands
 * @param berkas the files that were created for it, copied; may be empty
 * @param manifes the signed manifest, a compact JWS whose payload is a {@link DaftarData}; null while it is being prepared
 * @param menggantikan the disputed package that it replaces; null if none
 * @param digantiOleh the package that replaced it; null if none
 * @param dibuat when it was made
 * @param diterbitkan when it was published; null before
 * @param alasan why it was disputed or ended; null if it was neither
 */
public record Paket(
        String id,
        long versi,
        String permohonan,
        StatusPaket status,
        @WireOptional List<Berkas> berkas,
        @WireOptional @Nullable String manifes,
        @WireOptional @Nullable String menggantikan,
        @WireOptional @Nullable String digantiOleh,
        Instant dibuat,
        @WireOptional @Nullable Instant diterbitkan,
        @WireOptional @Nullable String alasan) {
    /**
     * Checks and copies.
     *
     * @param id identifier that the exchange gave
     * @param versi counts changes, from 1; the {@code ETag} is this number in quotes
     * @param permohonan the request that it answers
     * @param status where it stands
     * @param berkas the files that were created for it, copied; may be empty
     * @param manifes the signed manifest, a compact JWS whose payload is a {@link DaftarData}; null while it is being prepared
     * @param menggantikan the disputed package that it replaces; null if none
     * @param digantiOleh the package that replaced it; null if none
     * @param dibuat when it was made
     * @param diterbitkan when it was published; null before
     * @param alasan why it was disputed or ended; null if it was neither
     */
    public Paket {
        Arguments.identifier("id", id);
        Arguments.within("versi", versi, 1, Long.MAX_VALUE);
        Arguments.identifier("permohonan", permohonan);
        berkas = List.copyOf(berkas);
        Arguments.optionalText("alasan", alasan, 2000);
    }

    /** Names the package and where it stands. */
    @Override
    public String toString() {
        return "Paket[" + id + ", " + status + ", versi " + versi + "]";
    }

    /**
     * A sealed file at the exchange.
     *
     * @param id identifier that the exchange gave
     * @param nama file name, as the manifest lists it
     * @param ukuran length that was announced, in bytes
     * @param diterima bytes that have arrived
     * @param sha256 digest of the bytes, as a download's strong {@code ETag} says it; null until all have arrived
     */
    public record Berkas(
            String id,
            String nama,
            long ukuran,
            long diterima,
            @WireOptional @Nullable Digest sha256) {
        /**
         * Checks identifier and lengths.
         *
         * @param id identifier that the exchange gave
         * @param nama file name, as the manifest lists it
         * @param ukuran length that was announced, in bytes
         * @param diterima bytes that have arrived
         * @param sha256 digest of the bytes, as a download's strong {@code ETag} says it; null until all have arrived
         */
        public Berkas {
            Arguments.identifier("id", id);
            Arguments.within("ukuran", ukuran, 1, Long.MAX_VALUE);
            Arguments.within("diterima", diterima, 0, ukuran);
        }
    }

    /**
     * What a package is made with: {@code POST /v1/permohonan/{id}/paket}.
     *
     * @param menggantikan the disputed package that it shall replace; null if none
     */
    public record Baru(@WireOptional @Nullable String menggantikan) {}

    /**
     * The handing over of a physical medium: {@code POST /v1/paket/{id}/transisi}.
     *
     * @param perintah {@code serahkanMedia} by the owner, {@code terimaMedia} by the requester
     * @param pejabat the official who hands over or receives
     */
    public record Media(PerintahPaket perintah, Pejabat pejabat) {
        /**
         * Checks the command.
         *
         * @param perintah {@code serahkanMedia} by the owner, {@code terimaMedia} by the requester
         * @param pejabat the official who hands over or receives
         */
        public Media {
            if (perintah != PerintahPaket.SERAHKAN_MEDIA && perintah != PerintahPaket.TERIMA_MEDIA) {
                throw new IllegalArgumentException("perintah: must be serahkanMedia or terimaMedia");
            }
        }
    }
}
