package id.go.semarangkota.berbagidata.wilayah;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Alamat} name by name; what is not said is absent. Not thread-safe.
 */
public final class AlamatBuilder {
    private @Nullable String jalan;
    private @Nullable String rt;
    private @Nullable String rw;
    private @Nullable String kelurahan;
    private @Nullable String kecamatan;
    private @Nullable String kota;
    private @Nullable String provinsi;
    private @Nullable String kodeWilayah;
    private @Nullable String kodePos;

    AlamatBuilder() {}

    /**
     * Says {@code Jalan}.
     *
     * @param jalan street and house number, at most 200 UTF-16 units, null if absent
     * @return this builder
     */
    public AlamatBuilder jalan(@Nullable String jalan) {
        this.jalan = jalan;
        return this;
    }

    /**
     * Says {@code RT}.
     *
     * @param rt number of the neighbourhood unit (<em>rukun tetangga</em>), three digits, null if absent
     * @return this builder
     */
    public AlamatBuilder rt(@Nullable String rt) {
        this.rt = rt;
        return this;
    }

    /**
     * Says {@code RW}.
     *
     * @param rw number of the community unit (<em>rukun warga</em>), three digits, null if absent
     * @return this builder
     */
    public AlamatBuilder rw(@Nullable String rw) {
        this.rw = rw;
        return this;
    }

    /**
     * Says {@code Kelurahan}.
     *
     * @param kelurahan name of the kelurahan or village, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public AlamatBuilder kelurahan(@Nullable String kelurahan) {
        this.kelurahan = kelurahan;
        return this;
    }

    /**
     * Says {@code Kecamatan}.
     *
     * @param kecamatan name of the district, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public AlamatBuilder kecamatan(@Nullable String kecamatan) {
        this.kecamatan = kecamatan;
        return this;
    }

    /**
     * Says {@code Kota}.
     *
     * @param kota name of the regency or city, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public AlamatBuilder kota(@Nullable String kota) {
        this.kota = kota;
        return this;
    }

    /**
     * Says {@code Provinsi}.
     *
     * @param provinsi name of the province, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public AlamatBuilder provinsi(@Nullable String provinsi) {
        this.provinsi = provinsi;
        return this;
    }

    /**
     * Says {@code KodeWilayah}.
     *
     * @param kodeWilayah code of the kelurahan or village by Kemendagri, dotted, ten digits, null if absent
     * @return this builder
     */
    public AlamatBuilder kodeWilayah(@Nullable String kodeWilayah) {
        this.kodeWilayah = kodeWilayah;
        return this;
    }

    /**
     * Says {@code KodePos}.
     *
     * @param kodePos postal code, five digits, null if absent
     * @return this builder
     */
    public AlamatBuilder kodePos(@Nullable String kodePos) {
        this.kodePos = kodePos;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public Alamat build() {
        return new Alamat(jalan, rt, rw, kelurahan, kecamatan, kota, provinsi, kodeWilayah, kodePos);
    }
}
