package id.go.semarangkota.berbagidata.kesehatan;

import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link FasilitasKesehatan} name by name; what is not said is absent. Not thread-safe.
 */
public final class FasilitasKesehatanBuilder {
    private @Nullable String kodeFaskes;
    private @Nullable String namaFaskes;
    private @Nullable JenisFaskes jenis;
    private @Nullable String kepemilikan;
    private @Nullable Alamat alamat;
    private @Nullable BigDecimal lintang;
    private @Nullable BigDecimal bujur;
    private @Nullable Long jumlahTempatTidur;
    private @Nullable StatusFaskes status;

    FasilitasKesehatanBuilder() {}

    /**
     * Says {@code KodeFaskes}.
     *
     * @param kodeFaskes code of the facility, at most 30 UTF-16 units, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder kodeFaskes(@Nullable String kodeFaskes) {
        this.kodeFaskes = kodeFaskes;
        return this;
    }

    /**
     * Says {@code NamaFaskes}.
     *
     * @param namaFaskes name of the facility, at most 200 UTF-16 units, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder namaFaskes(@Nullable String namaFaskes) {
        this.namaFaskes = namaFaskes;
        return this;
    }

    /**
     * Says {@code Jenis}.
     *
     * @param jenis kind of the facility, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder jenis(@Nullable JenisFaskes jenis) {
        this.jenis = jenis;
        return this;
    }

    /**
     * Says {@code Kepemilikan}.
     *
     * @param kepemilikan owner of the facility, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder kepemilikan(@Nullable String kepemilikan) {
        this.kepemilikan = kepemilikan;
        return this;
    }

    /**
     * Says {@code Alamat}.
     *
     * @param alamat address, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder alamat(@Nullable Alamat alamat) {
        this.alamat = alamat;
        return this;
    }

    /**
     * Says {@code Lintang}.
     *
     * @param lintang latitude in degrees, -90 to 90, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder lintang(@Nullable BigDecimal lintang) {
        this.lintang = lintang;
        return this;
    }

    /**
     * Says {@code Bujur}.
     *
     * @param bujur longitude in degrees, -180 to 180, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder bujur(@Nullable BigDecimal bujur) {
        this.bujur = bujur;
        return this;
    }

    /**
     * Says {@code JumlahTempatTidur}.
     *
     * @param jumlahTempatTidur number of beds, not negative, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder jumlahTempatTidur(@Nullable Long jumlahTempatTidur) {
        this.jumlahTempatTidur = jumlahTempatTidur;
        return this;
    }

    /**
     * Says {@code Status}.
     *
     * @param status whether the facility serves patients, null if absent
     * @return this builder
     */
    public FasilitasKesehatanBuilder status(@Nullable StatusFaskes status) {
        this.status = status;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public FasilitasKesehatan build() {
        return new FasilitasKesehatan(
                kodeFaskes, namaFaskes, jenis, kepemilikan, alamat, lintang, bujur, jumlahTempatTidur, status);
    }
}
