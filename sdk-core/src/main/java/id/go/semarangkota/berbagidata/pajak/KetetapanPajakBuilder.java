package id.go.semarangkota.berbagidata.pajak;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link KetetapanPajak} name by name; what is not said is absent. Not thread-safe. */
public final class KetetapanPajakBuilder {
    private @Nullable String nomorKetetapan;
    private @Nullable JenisKetetapan jenisKetetapan;
    private @Nullable JenisPajak jenisPajak;
    private @Nullable String npwpd;
    private @Nullable String nop;
    private @Nullable Long tahunPajak;
    private @Nullable Long masaPajak;
    private @Nullable Long dasarPengenaan;
    private @Nullable BigDecimal tarifPersen;
    private @Nullable Long pokokPajak;
    private @Nullable Long sanksi;
    private @Nullable Long pengurangan;
    private @Nullable Long jumlahHarusDibayar;
    private @Nullable LocalDate tanggalTerbit;
    private @Nullable LocalDate tanggalJatuhTempo;
    private @Nullable StatusPembayaran statusPembayaran;

    KetetapanPajakBuilder() {}

    /**
     * Says {@code NomorKetetapan}.
     *
     * @param nomorKetetapan number of the assessment, at most 50 UTF-16 units; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder nomorKetetapan(@Nullable String nomorKetetapan) {
        this.nomorKetetapan = nomorKetetapan;
        return this;
    }

    /**
     * Says {@code JenisKetetapan}.
     *
     * @param jenisKetetapan kind of the assessment; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder jenisKetetapan(@Nullable JenisKetetapan jenisKetetapan) {
        this.jenisKetetapan = jenisKetetapan;
        return this;
    }

    /**
     * Says {@code JenisPajak}.
     *
     * @param jenisPajak kind of tax; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder jenisPajak(@Nullable JenisPajak jenisPajak) {
        this.jenisPajak = jenisPajak;
        return this;
    }

    /**
     * Says {@code NPWPD}.
     *
     * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder npwpd(@Nullable String npwpd) {
        this.npwpd = npwpd;
        return this;
    }

    /**
     * Says {@code NOP}.
     *
     * @param nop number of the object of property tax, 18 digits; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder nop(@Nullable String nop) {
        this.nop = nop;
        return this;
    }

    /**
     * Says {@code TahunPajak}.
     *
     * @param tahunPajak tax year, four digits; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder tahunPajak(@Nullable Long tahunPajak) {
        this.tahunPajak = tahunPajak;
        return this;
    }

    /**
     * Says {@code MasaPajak}.
     *
     * @param masaPajak month of the tax period, 1 to 12; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder masaPajak(@Nullable Long masaPajak) {
        this.masaPajak = masaPajak;
        return this;
    }

    /**
     * Says {@code DasarPengenaan}.
     *
     * @param dasarPengenaan amount that the rate is put on, in whole rupiah; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder dasarPengenaan(@Nullable Long dasarPengenaan) {
        this.dasarPengenaan = dasarPengenaan;
        return this;
    }

    /**
     * Says {@code TarifPersen}.
     *
     * @param tarifPersen rate of the tax in per cent, 0 to 100; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder tarifPersen(@Nullable BigDecimal tarifPersen) {
        this.tarifPersen = tarifPersen;
        return this;
    }

    /**
     * Says {@code PokokPajak}.
     *
     * @param pokokPajak tax that is owed before penalties and reductions, in whole rupiah; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder pokokPajak(@Nullable Long pokokPajak) {
        this.pokokPajak = pokokPajak;
        return this;
    }

    /**
     * Says {@code Sanksi}.
     *
     * @param sanksi penalties in whole rupiah; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder sanksi(@Nullable Long sanksi) {
        this.sanksi = sanksi;
        return this;
    }

    /**
     * Says {@code Pengurangan}.
     *
     * @param pengurangan reductions in whole rupiah; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder pengurangan(@Nullable Long pengurangan) {
        this.pengurangan = pengurangan;
        return this;
    }

    /**
     * Says {@code JumlahHarusDibayar}.
     *
     * @param jumlahHarusDibayar tax and penalties less reductions, in whole rupiah; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder jumlahHarusDibayar(@Nullable Long jumlahHarusDibayar) {
        this.jumlahHarusDibayar = jumlahHarusDibayar;
        return this;
    }

    /**
     * Says {@code TanggalTerbit}.
     *
     * @param tanggalTerbit date of issue; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder tanggalTerbit(@Nullable LocalDate tanggalTerbit) {
        this.tanggalTerbit = tanggalTerbit;
        return this;
    }

    /**
     * Says {@code TanggalJatuhTempo}.
     *
     * @param tanggalJatuhTempo date until which it must be paid; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder tanggalJatuhTempo(@Nullable LocalDate tanggalJatuhTempo) {
        this.tanggalJatuhTempo = tanggalJatuhTempo;
        return this;
    }

    /**
     * Says {@code StatusPembayaran}.
     *
     * @param statusPembayaran whether it has been paid; null if absent
     * @return this builder
     */
    public KetetapanPajakBuilder statusPembayaran(@Nullable StatusPembayaran statusPembayaran) {
        this.statusPembayaran = statusPembayaran;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public KetetapanPajak build() {
        return new KetetapanPajak(
                nomorKetetapan,
                jenisKetetapan,
                jenisPajak,
                npwpd,
                nop,
                tahunPajak,
                masaPajak,
                dasarPengenaan,
                tarifPersen,
                pokokPajak,
                sanksi,
                pengurangan,
                jumlahHarusDibayar,
                tanggalTerbit,
                tanggalJatuhTempo,
                statusPembayaran);
    }
}
