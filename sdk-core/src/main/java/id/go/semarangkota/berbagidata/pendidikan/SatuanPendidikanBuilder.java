package id.go.semarangkota.berbagidata.pendidikan;

import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link SatuanPendidikan} name by name; what is not said is absent. Not thread-safe.
 */
public final class SatuanPendidikanBuilder {
    private @Nullable String npsn;
    private @Nullable String nama;
    private @Nullable Jenjang jenjang;
    private @Nullable StatusSatuanPendidikan status;
    private @Nullable Alamat alamat;
    private @Nullable BigDecimal lintang;
    private @Nullable BigDecimal bujur;
    private @Nullable String akreditasi;
    private @Nullable Long jumlahPesertaDidik;
    private @Nullable Long jumlahGuru;

    SatuanPendidikanBuilder() {}

    /**
     * Says {@code NPSN}.
     *
     * @param npsn the national number of the school, eight characters, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder npsn(@Nullable String npsn) {
        this.npsn = npsn;
        return this;
    }

    /**
     * Says {@code Nama}.
     *
     * @param nama name of the school, at most 200 UTF-16 units, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder nama(@Nullable String nama) {
        this.nama = nama;
        return this;
    }

    /**
     * Says {@code Jenjang}.
     *
     * @param jenjang level of the school, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder jenjang(@Nullable Jenjang jenjang) {
        this.jenjang = jenjang;
        return this;
    }

    /**
     * Says {@code Status}.
     *
     * @param status whether the school is run by the government or privately, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder status(@Nullable StatusSatuanPendidikan status) {
        this.status = status;
        return this;
    }

    /**
     * Says {@code Alamat}.
     *
     * @param alamat address, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder alamat(@Nullable Alamat alamat) {
        this.alamat = alamat;
        return this;
    }

    /**
     * Says {@code Lintang}.
     *
     * @param lintang latitude in degrees, -90 to 90, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder lintang(@Nullable BigDecimal lintang) {
        this.lintang = lintang;
        return this;
    }

    /**
     * Says {@code Bujur}.
     *
     * @param bujur longitude in degrees, -180 to 180, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder bujur(@Nullable BigDecimal bujur) {
        this.bujur = bujur;
        return this;
    }

    /**
     * Says {@code Akreditasi}.
     *
     * @param akreditasi result of the accreditation, at most 50 UTF-16 units, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder akreditasi(@Nullable String akreditasi) {
        this.akreditasi = akreditasi;
        return this;
    }

    /**
     * Says {@code JumlahPesertaDidik}.
     *
     * @param jumlahPesertaDidik number of pupils, not negative, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder jumlahPesertaDidik(@Nullable Long jumlahPesertaDidik) {
        this.jumlahPesertaDidik = jumlahPesertaDidik;
        return this;
    }

    /**
     * Says {@code JumlahGuru}.
     *
     * @param jumlahGuru number of teachers, not negative, null if absent
     * @return this builder
     */
    public SatuanPendidikanBuilder jumlahGuru(@Nullable Long jumlahGuru) {
        this.jumlahGuru = jumlahGuru;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public SatuanPendidikan build() {
        return new SatuanPendidikan(
                npsn, nama, jenjang, status, alamat, lintang, bujur, akreditasi, jumlahPesertaDidik, jumlahGuru);
    }
}
