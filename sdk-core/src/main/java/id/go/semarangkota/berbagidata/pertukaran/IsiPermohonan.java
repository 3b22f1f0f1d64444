package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request says: the content of the Surat Permohonan Data. {@code toString} shows no text that a person wrote.
 *
 * @param nomorSurat number of the letter, from the requester's register; at most 80 characters
 * @param tanggal date of the letter
 * @param peminta the agency that asks
 * @param pemilik the agency that owns the data
 * @param dataset identifier of the dataset in the catalogue
 * @param kolom the fields that are asked for, by wire name, copied; at least one
 * @param tujuan what the data are for, at most 4,000 characters
 * @param dasarHukum the legal bases cited, copied; at least one
 * @param periode the days that the data are about
 * @param retensiHari for how many days the requester may keep the data, 1 to 36,500
 * @param penerima who receives the data, each at most 160 characters, copied; at least one
 * @param jaminanKeamanan how the data will be kept safe
 * @param izinKhusus the special permit cited, at most 500 characters; null if none
 * @param penandatangan the requester's official who signs
 */
public record IsiPermohonan(
        String nomorSurat,
        LocalDate tanggal,
        Organisasi peminta,
        Organisasi pemilik,
        String dataset,
        List<String> kolom,
        String tujuan,
        List<DasarHukum> dasarHukum,
        Periode periode,
        int retensiHari,
        List<String> penerima,
        JaminanKeamanan jaminanKeamanan,
        @WireOptional @Nullable String izinKhusus,
        Pejabat penandatangan) {
    /**
     * Checks and copies.
     *
     * @param nomorSurat number of the letter, from the requester's register; at most 80 characters
     * @param tanggal date of the letter
     * @param peminta the agency that asks
     * @param pemilik the agency that owns the data
     * @param dataset identifier of the dataset in the catalogue
     * @param kolom the fields that are asked for, by wire name, copied; at least one
     * @param tujuan what the data are for, at most 4,000 characters
     * @param dasarHukum the legal bases cited, copied; at least one
     * @param periode the days that the data are about
     * @param retensiHari for how many days the requester may keep the data, 1 to 36,500
     * @param penerima who receives the data, each at most 160 characters, copied; at least one
     * @param jaminanKeamanan how the data will be kept safe
     * @param izinKhusus the special permit cited, at most 500 characters; null if none
     * @param penandatangan the requester's official who signs
     */
    public IsiPermohonan {
        Arguments.line("nomorSurat", nomorSurat, 80);
        if (peminta.kode().equals(pemilik.kode())) {
            throw new IllegalArgumentException("pemilik: must be another agency than peminta");
        }
        Arguments.identifier("dataset", dataset);
        kolom = Arguments.lines("kolom", kolom, 120);
        Arguments.text("tujuan", tujuan, 4000);
        dasarHukum = Arguments.some("dasarHukum", dasarHukum);
        Arguments.within("retensiHari", retensiHari, 1, 36_500);
        penerima = Arguments.lines("penerima", penerima, 160);
        Arguments.optionalText("izinKhusus", izinKhusus, 500);
    }

    /**
     * Starts a request.
     *
     * @param nomorSurat number of the letter
     * @param tanggal date of the letter
     * @return a builder; every other value but the special permit must be given
     */
    public static Builder builder(String nomorSurat, LocalDate tanggal) {
        return new Builder(nomorSurat, tanggal);
    }

    /** Names the letter and the dataset. */
    @Override
    public String toString() {
        return "IsiPermohonan[" + nomorSurat + ", " + dataset + "]";
    }

    /** Collects what a request says. Not thread-safe. */
    public static final class Builder {
        private final String nomorSurat;
        private final LocalDate tanggal;
        private @Nullable Organisasi peminta;
        private @Nullable Organisasi pemilik;
        private @Nullable String dataset;
        private List<String> kolom = List.of();
        private @Nullable String tujuan;
        private List<DasarHukum> dasarHukum = List.of();
        private @Nullable Periode periode;
        private int retensiHari;
        private List<String> penerima = List.of();
        private @Nullable JaminanKeamanan jaminanKeamanan;
        private @Nullable String izinKhusus;
        private @Nullable Pejabat penandatangan;

        private Builder(String nomorSurat, LocalDate tanggal) {
            this.nomorSurat = nomorSurat;
            this.tanggal = tanggal;
        }

        /**
         * Says who asks whom.
         *
         * @param peminta the agency that asks
         * @param pemilik the agency that owns the data
         * @return this
         */
        public Builder between(Organisasi peminta, Organisasi pemilik) {
            this.peminta = peminta;
            this.pemilik = pemilik;
            return this;
        }

        /**
         * Says which data are asked for.
         *
         * @param dataset identifier in the catalogue
         * @param kolom the fields, by wire name
         * @param periode the days that the data are about
         * @return this
         */
        public Builder data(String dataset, List<String> kolom, Periode periode) {
            this.dataset = dataset;
            this.kolom = kolom;
            this.periode = periode;
            return this;
        }

        /**
         * Says what for.
         *
         * @param tujuan the purpose
         * @param dasarHukum the legal bases cited
         * @return this
         */
        public Builder purpose(String tujuan, List<DasarHukum> dasarHukum) {
            this.tujuan = tujuan;
            this.dasarHukum = dasarHukum;
            return this;
        }

        /**
         * Says who receives the data and how long they are kept.
         *
         * @param penerima the recipients
         * @param retensiHari days, 1 to 36,500
         * @return this
         */
        public Builder recipients(List<String> penerima, int retensiHari) {
            this.penerima = penerima;
            this.retensiHari = retensiHari;
            return this;
        }

        /**
         * Says how the data will be kept safe.
         *
         * @param jaminan the guarantee
         * @return this
         */
        public Builder guarantee(JaminanKeamanan jaminan) {
            this.jaminanKeamanan = jaminan;
            return this;
        }

        /**
         * Cites a special permit, which secret data need.
         *
         * @param izin the permit
         * @return this
         */
        public Builder specialPermit(String izin) {
            this.izinKhusus = izin;
            return this;
        }

        /**
         * Says who signs.
         *
         * @param pejabat the requester's official
         * @return this
         */
        public Builder signedBy(Pejabat pejabat) {
            this.penandatangan = pejabat;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return the content
         * @throws NullPointerException naming what was not given
         * @throws IllegalArgumentException naming what is not allowed
         */
        public IsiPermohonan build() {
            return new IsiPermohonan(
                    nomorSurat,
                    tanggal,
                    Objects.requireNonNull(peminta, "peminta"),
                    Objects.requireNonNull(pemilik, "pemilik"),
                    Objects.requireNonNull(dataset, "dataset"),
                    kolom,
                    Objects.requireNonNull(tujuan, "tujuan"),
                    dasarHukum,
                    Objects.requireNonNull(periode, "periode"),
                    retensiHari,
                    penerima,
                    Objects.requireNonNull(jaminanKeamanan, "jaminanKeamanan"),
                    izinKhusus,
                    Objects.requireNonNull(penandatangan, "penandatangan"));
        }
    }
}
