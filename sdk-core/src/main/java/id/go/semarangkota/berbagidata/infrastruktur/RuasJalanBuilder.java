package id.go.semarangkota.berbagidata.infrastruktur;

import id.go.semarangkota.berbagidata.standard.GeoJson;
import id.go.semarangkota.berbagidata.standard.ListCopy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link RuasJalan} name by name; what is not said is absent. Not thread-safe.
 */
public final class RuasJalanBuilder {
    private @Nullable String nomorRuas;
    private @Nullable String namaRuas;
    private @Nullable StatusJalan statusJalan;
    private @Nullable FungsiJalan fungsi;
    private @Nullable KelasJalan kelas;
    private @Nullable BigDecimal panjangMeter;
    private @Nullable BigDecimal lebarMeter;
    private @Nullable JenisPermukaan jenisPermukaan;
    private List<String> kodeWilayah = List.of();
    private @Nullable GeoJson geometri;
    private @Nullable String skPenetapan;

    RuasJalanBuilder() {}

    /**
     * Says {@code NomorRuas}.
     *
     * @param nomorRuas number of the section, at most 30 UTF-16 units, null if absent
     * @return this builder
     */
    public RuasJalanBuilder nomorRuas(@Nullable String nomorRuas) {
        this.nomorRuas = nomorRuas;
        return this;
    }

    /**
     * Says {@code NamaRuas}.
     *
     * @param namaRuas name, at most 150 UTF-16 units, null if absent
     * @return this builder
     */
    public RuasJalanBuilder namaRuas(@Nullable String namaRuas) {
        this.namaRuas = namaRuas;
        return this;
    }

    /**
     * Says {@code StatusJalan}.
     *
     * @param statusJalan who is responsible, null if absent
     * @return this builder
     */
    public RuasJalanBuilder statusJalan(@Nullable StatusJalan statusJalan) {
        this.statusJalan = statusJalan;
        return this;
    }

    /**
     * Says {@code Fungsi}.
     *
     * @param fungsi what the road is for, null if absent
     * @return this builder
     */
    public RuasJalanBuilder fungsi(@Nullable FungsiJalan fungsi) {
        this.fungsi = fungsi;
        return this;
    }

    /**
     * Says {@code Kelas}.
     *
     * @param kelas class by the vehicles that may use the road, null if absent
     * @return this builder
     */
    public RuasJalanBuilder kelas(@Nullable KelasJalan kelas) {
        this.kelas = kelas;
        return this;
    }

    /**
     * Says {@code PanjangMeter}.
     *
     * @param panjangMeter length in metres, more than 0, null if absent
     * @return this builder
     */
    public RuasJalanBuilder panjangMeter(@Nullable BigDecimal panjangMeter) {
        this.panjangMeter = panjangMeter;
        return this;
    }

    /**
     * Says {@code LebarMeter}.
     *
     * @param lebarMeter width of the carriageway in metres, more than 0, null if absent
     * @return this builder
     */
    public RuasJalanBuilder lebarMeter(@Nullable BigDecimal lebarMeter) {
        this.lebarMeter = lebarMeter;
        return this;
    }

    /**
     * Says {@code JenisPermukaan}.
     *
     * @param jenisPermukaan surface of most of the section, null if absent
     * @return this builder
     */
    public RuasJalanBuilder jenisPermukaan(@Nullable JenisPermukaan jenisPermukaan) {
        this.jenisPermukaan = jenisPermukaan;
        return this;
    }

    /**
     * Says {@code KodeWilayah}.
     *
     * @param kodeWilayah dotted codes of the regions that the section passes through; copied
     * @return this builder
     */
    public RuasJalanBuilder kodeWilayah(List<String> kodeWilayah) {
        this.kodeWilayah = ListCopy.of(kodeWilayah);
        return this;
    }

    /**
     * Says {@code Geometri}.
     *
     * @param geometri line of the section, GeoJSON LineString or MultiLineString in WGS84, null if absent
     * @return this builder
     */
    public RuasJalanBuilder geometri(@Nullable GeoJson geometri) {
        this.geometri = geometri;
        return this;
    }

    /**
     * Says {@code SKPenetapan}.
     *
     * @param skPenetapan number of the decision that establishes the section, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public RuasJalanBuilder skPenetapan(@Nullable String skPenetapan) {
        this.skPenetapan = skPenetapan;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public RuasJalan build() {
        return new RuasJalan(
                nomorRuas,
                namaRuas,
                statusJalan,
                fungsi,
                kelas,
                panjangMeter,
                lebarMeter,
                jenisPermukaan,
                kodeWilayah,
                geometri,
                skPenetapan);
    }
}
