package id.go.semarangkota.berbagidata.padanan;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link PadananSiswa} name by name; what is not said is absent. Not thread-safe.
 */
public final class PadananSiswaBuilder {
    private @Nullable String rujukan;
    private @Nullable StatusPadanan status;
    private @Nullable AturanPadanan aturan;
    private @Nullable Boolean namaSesuai;
    private @Nullable Boolean tanggalLahirSesuai;
    private @Nullable Boolean jenisKelaminSesuai;
    private @Nullable Boolean namaIbuSesuai;

    PadananSiswaBuilder() {}

    /**
     * Says {@code Rujukan}.
     *
     * @param rujukan the requester's own reference to the row, at most 64 UTF-16 units, null if absent
     * @return this builder
     */
    public PadananSiswaBuilder rujukan(@Nullable String rujukan) {
        this.rujukan = rujukan;
        return this;
    }

    /**
     * Says {@code Status}.
     *
     * @param status what was found, null if absent
     * @return this builder
     */
    public PadananSiswaBuilder status(@Nullable StatusPadanan status) {
        this.status = status;
        return this;
    }

    /**
     * Says {@code Aturan}.
     *
     * @param aturan the rule by which somebody was found, null if absent
     * @return this builder
     */
    public PadananSiswaBuilder aturan(@Nullable AturanPadanan aturan) {
        this.aturan = aturan;
        return this;
    }

    /**
     * Says {@code NamaSesuai}.
     *
     * @param namaSesuai whether the names are equal, titles and letter case aside, null if absent
     * @return this builder
     */
    public PadananSiswaBuilder namaSesuai(@Nullable Boolean namaSesuai) {
        this.namaSesuai = namaSesuai;
        return this;
    }

    /**
     * Says {@code TanggalLahirSesuai}.
     *
     * @param tanggalLahirSesuai whether the dates of birth are equal, null if absent
     * @return this builder
     */
    public PadananSiswaBuilder tanggalLahirSesuai(@Nullable Boolean tanggalLahirSesuai) {
        this.tanggalLahirSesuai = tanggalLahirSesuai;
        return this;
    }

    /**
     * Says {@code JenisKelaminSesuai}.
     *
     * @param jenisKelaminSesuai whether the sexes are equal, null if absent
     * @return this builder
     */
    public PadananSiswaBuilder jenisKelaminSesuai(@Nullable Boolean jenisKelaminSesuai) {
        this.jenisKelaminSesuai = jenisKelaminSesuai;
        return this;
    }

    /**
     * Says {@code NamaIbuSesuai}.
     *
     * @param namaIbuSesuai whether the mothers' names are equal, titles and letter case aside, null if absent
     * @return this builder
     */
    public PadananSiswaBuilder namaIbuSesuai(@Nullable Boolean namaIbuSesuai) {
        this.namaIbuSesuai = namaIbuSesuai;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public PadananSiswa build() {
        return new PadananSiswa(
                rujukan, status, aturan, namaSesuai, tanggalLahirSesuai, jenisKelaminSesuai, namaIbuSesuai);
    }
}
