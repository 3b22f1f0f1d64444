package id.go.semarangkota.berbagidata.pajak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PembayaranPajak} name by name; what is not said is absent. Not thread-safe. */
public final class PembayaranPajakBuilder {
    private @Nullable String nomorTransaksi;
    private @Nullable String nomorKetetapan;
    private @Nullable String npwpd;
    private @Nullable String nop;
    private @Nullable JenisPajak jenisPajak;
    private @Nullable Long tahunPajak;
    private @Nullable Long masaPajak;
    private @Nullable Long jumlahPokok;
    private @Nullable Long jumlahSanksi;
    private @Nullable Long jumlahBayar;
    private @Nullable LocalDate tanggalBayar;
    private @Nullable KanalBayar kanalBayar;
    private @Nullable String kodeBank;

    PembayaranPajakBuilder() {}

    /**
     * Says {@code NomorTransaksi}.
     *
     * @param nomorTransaksi number of the transaction (NTPD), at most 50 UTF-16 units; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder nomorTransaksi(@Nullable String nomorTransaksi) {
        this.nomorTransaksi = nomorTransaksi;
        return this;
    }

    /**
     * Says {@code NomorKetetapan}.
     *
     * @param nomorKetetapan number of the assessment that is paid, at most 50 UTF-16 units; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder nomorKetetapan(@Nullable String nomorKetetapan) {
        this.nomorKetetapan = nomorKetetapan;
        return this;
    }

    /**
     * Says {@code NPWPD}.
     *
     * @param npwpd number that the region gives the taxpayer, at most 30 UTF-16 units; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder npwpd(@Nullable String npwpd) {
        this.npwpd = npwpd;
        return this;
    }

    /**
     * Says {@code NOP}.
     *
     * @param nop number of the object of property tax, 18 digits; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder nop(@Nullable String nop) {
        this.nop = nop;
        return this;
    }

    /**
     * Says {@code JenisPajak}.
     *
     * @param jenisPajak kind of tax; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder jenisPajak(@Nullable JenisPajak jenisPajak) {
        this.jenisPajak = jenisPajak;
        return this;
    }

    /**
     * Says {@code TahunPajak}.
     *
     * @param tahunPajak tax year, four digits; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder tahunPajak(@Nullable Long tahunPajak) {
        this.tahunPajak = tahunPajak;
        return this;
    }

    /**
     * Says {@code MasaPajak}.
     *
     * @param masaPajak month of the tax period, 1 to 12; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder masaPajak(@Nullable Long masaPajak) {
        this.masaPajak = masaPajak;
        return this;
    }

    /**
     * Says {@code JumlahPokok}.
     *
     * @param jumlahPokok part for the tax itself, in whole rupiah; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder jumlahPokok(@Nullable Long jumlahPokok) {
        this.jumlahPokok = jumlahPokok;
        return this;
    }

    /**
     * Says {@code JumlahSanksi}.
     *
     * @param jumlahSanksi part for penalties in whole rupiah, 0 if there is none; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder jumlahSanksi(@Nullable Long jumlahSanksi) {
        this.jumlahSanksi = jumlahSanksi;
        return this;
    }

    /**
     * Says {@code JumlahBayar}.
     *
     * @param jumlahBayar amount that was paid, in whole rupiah; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder jumlahBayar(@Nullable Long jumlahBayar) {
        this.jumlahBayar = jumlahBayar;
        return this;
    }

    /**
     * Says {@code TanggalBayar}.
     *
     * @param tanggalBayar date of the payment; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder tanggalBayar(@Nullable LocalDate tanggalBayar) {
        this.tanggalBayar = tanggalBayar;
        return this;
    }

    /**
     * Says {@code KanalBayar}.
     *
     * @param kanalBayar channel of the payment; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder kanalBayar(@Nullable KanalBayar kanalBayar) {
        this.kanalBayar = kanalBayar;
        return this;
    }

    /**
     * Says {@code KodeBank}.
     *
     * @param kodeBank code of the bank, at most 10 UTF-16 units; null if absent
     * @return this builder
     */
    public PembayaranPajakBuilder kodeBank(@Nullable String kodeBank) {
        this.kodeBank = kodeBank;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public PembayaranPajak build() {
        return new PembayaranPajak(
                nomorTransaksi,
                nomorKetetapan,
                npwpd,
                nop,
                jenisPajak,
                tahunPajak,
                masaPajak,
                jumlahPokok,
                jumlahSanksi,
                jumlahBayar,
                tanggalBayar,
                kanalBayar,
                kodeBank);
    }
}
