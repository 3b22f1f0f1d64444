package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (tenggat) of a case, computed from its events and never stored.
 *
 * @param tahap what must be done
 * @param paket the package that it is about; null for the request itself
 * @param mulai the day it began to run, in Asia/Jakarta
 * @param jatuhTempo the last day on which the deed is in time; while it pauses, as if the pause ended today
 * @param selesai the day of the deed; null while it is open
 * @param keadaan how it stands
 * @param dijeda whether it pauses, because the requester must clarify
 */
public record Tenggat(
        Tahap tahap,
        @WireOptional @Nullable String paket,
        LocalDate mulai,
        LocalDate jatuhTempo,
        @WireOptional @Nullable LocalDate selesai,
        Keadaan keadaan,
        boolean dijeda) {

    /** What must be done. */
    public enum Tahap {
        /** The owner decides on the request. */
        VERIFIKASI,
        /** The owner publishes the first package. */
        PENYIAPAN,
        /** The requester confirms or disputes a package. */
        KONFIRMASI
    }

    /** How a deadline stands. */
    public enum Keadaan {
        /** Open, with time to spare. */
        BERJALAN,
        /** Open and about to pass. */
        BERISIKO,
        /** Open and passed. */
        TERLAMBAT,
        /** Done in time. */
        SELESAI,
        /** Done too late. */
        SELESAI_TERLAMBAT
    }
}
