package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The covering letter (surat pengantar) of a package: what its manifest cites. A mistake in it is found here, not after hours of
 * sealing.
 *
 * @param nomorSurat number of the letter, from the owner's register; 1 to 80 characters on one line
 * @param tanggal date of the letter
 * @param permohonan identifier of the request that the package answers: a letter or digit, then at most 99 letters, digits, dots,
 *     colons, hyphens or underscores
 * @param penandatangan the owner's official who signs; may act on the letter's date
 * @param ikatan what ties the package to its case at the exchange; null for a package that knows no exchange
 */
public record SuratPengantar(
        String nomorSurat,
        LocalDate tanggal,
        String permohonan,
        Pejabat penandatangan,
        @Nullable Ikatan ikatan) {
    /**
     * What ties a package to a case at the exchange.
     *
     * @param paket the identifier that the exchange gave the package
     * @param sidikKesepakatan digest of the frozen terms as served
     */
    public record Ikatan(String paket, Digest sidikKesepakatan) {
        /**
         * Checks that nothing is missing.
         *
         * @param paket the identifier that the exchange gave the package
         * @param sidikKesepakatan digest of the frozen terms as served
         */
        public Ikatan {
            Objects.requireNonNull(paket, "paket");
            Objects.requireNonNull(sidikKesepakatan, "sidikKesepakatan");
        }
    }

    /**
     * A letter of a package that knows no exchange.
     *
     * @param nomorSurat number of the letter, from the owner's register; 1 to 80 characters on one line
     * @param tanggal date of the letter
     * @param permohonan identifier of the request that the package answers
     * @param penandatangan the owner's official who signs
     * @throws IllegalArgumentException if a part is out of bounds, or the official's delegation has ended before the letter's date
     */
    public SuratPengantar(String nomorSurat, LocalDate tanggal, String permohonan, Pejabat penandatangan) {
        this(nomorSurat, tanggal, permohonan, penandatangan, null);
    }

    /**
     * Checks the bounds.
     *
     * @param nomorSurat number of the letter, from the owner's register; 1 to 80 characters on one line
     * @param tanggal date of the letter
     * @param permohonan identifier of the request that the package answers
     * @param penandatangan the owner's official who signs
     * @param ikatan what ties the package to its case at the exchange; null for a package that knows no exchange
     * @throws IllegalArgumentException if a part is out of bounds, or the official's delegation has ended before the letter's date
     */
    public SuratPengantar {
        Objects.requireNonNull(nomorSurat, "nomorSurat");
        Objects.requireNonNull(tanggal, "tanggal");
        Objects.requireNonNull(permohonan, "permohonan");
        if (!penandatangan.mayActOn(tanggal)) {
            throw new IllegalArgumentException("penandatangan: the delegation ended before tanggal");
        }
        Objects.requireNonNull(manifest(nomorSurat, tanggal, permohonan, penandatangan));
    }

    /** The rules of the letter's parts are the manifest's: an empty one that cites the letter says whether they hold. */
    private static DaftarData manifest(String nomorSurat, LocalDate tanggal, String permohonan, Pejabat penandatangan) {
        Digest nothing = Digest.sha256(new byte[0]);
        BerkasData berkas = new BerkasData("paket.sdx", "text/csv", 1, nothing, 0, List.of("-"), "-", null);
        return new DaftarData(
                nomorSurat, tanggal, permohonan, "paket", "dataset", nothing, List.of(berkas), null, penandatangan);
    }
}
