package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as the exchange shows it to one caller.
 *
 * @param id identifier that the exchange gave
 * @param versi how many events the request itself has had, the making of its packages included, from 1; the {@code ETag} is this
 *     number in quotes
 * @param status where it stands
 * @param isi what it says
 * @param klasifikasi classification of the dataset
 * @param dataSpesifik whether the dataset holds specific personal data
 * @param dibuat when the draft was made
 * @param diubah when it last changed
 * @param tenggat its deadlines at the time of the answer, copied; empty also while its calendar lacks a year
 * @param perintah the commands that the caller may give now, by wire name, copied; may be empty
 * @param paket identifiers of its packages in the order they were made, copied; may be empty
 * @param sidikKesepakatan digest of the frozen terms; null before approval
 * @param alasan why it ended; null unless it ended otherwise than documented
 */
public record Permohonan(
        String id,
        long versi,
        StatusPermohonan status,
        IsiPermohonan isi,
        Klasifikasi klasifikasi,
        boolean dataSpesifik,
        Instant dibuat,
        Instant diubah,
        @WireOptional List<Tenggat> tenggat,
        @WireOptional List<String> perintah,
        @WireOptional List<String> paket,
        @WireOptional @Nullable Digest sidikKesepakatan,
        @WireOptional @Nullable String alasan) {
    /**
     * Checks and copies.
     *
     * @param id identifier that the exchange gave
     * @param versi how many events the request itself has had, the making of its packages included, from 1; the {@code ETag} is this
     *     number in quotes
     * @param status where it stands
     * @param isi what it says
     * @param klasifikasi classification of the dataset
     * @param dataSpesifik whether the dataset holds specific personal data
     * @param dibuat when the draft was made
     * @param diubah when it last changed
     * @param tenggat its deadlines at the time of the answer, copied; empty also while its calendar lacks a year
     * @param perintah the commands that the caller may give now, by wire name, copied; may be empty
     * @param paket identifiers of its packages in the order they were made, copied; may be empty
     * @param sidikKesepakatan digest of the frozen terms; null before approval
     * @param alasan why it ended; null unless it ended otherwise than documented
     */
    public Permohonan {
        Arguments.identifier("id", id);
        Arguments.within("versi", versi, 1, Long.MAX_VALUE);
        tenggat = List.copyOf(tenggat);
        perintah = List.copyOf(perintah);
        paket = List.copyOf(paket);
        paket.forEach(one -> Arguments.identifier("paket", one));
        Arguments.optionalText("alasan", alasan, 2000);
    }

    /** Names the request and where it stands. */
    @Override
    public String toString() {
        return "Permohonan[" + id + ", " + status + ", versi " + versi + "]";
    }

    /**
     * One page of a list of requests.
     *
     * @param permohonan the requests of this page, copied; may be empty
     * @param berikutnya opaque cursor of the next page; null on the last one
     */
    public record Halaman(
            List<Permohonan> permohonan,
            @WireOptional @Nullable String berikutnya) {
        /**
         * Copies the list.
         *
         * @param permohonan the requests of this page, copied; may be empty
         * @param berikutnya opaque cursor of the next page; null on the last one
         */
        public Halaman {
            permohonan = List.copyOf(permohonan);
        }
    }
}
