package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.standard.ListCopy;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link KartuKeluarga} name by name; what is not said is absent. Not thread-safe.
 */
public final class KartuKeluargaBuilder {
    private @Nullable String nomorKk;
    private @Nullable String nikKepalaKeluarga;
    private @Nullable String namaKepalaKeluarga;
    private @Nullable Alamat alamat;
    private @Nullable LocalDate tanggalTerbit;
    private List<AnggotaKeluarga> anggota = List.of();

    KartuKeluargaBuilder() {}

    /**
     * Says {@code NomorKK}.
     *
     * @param nomorKk number of the family card, 16 digits, null if absent
     * @return this builder
     */
    public KartuKeluargaBuilder nomorKk(@Nullable String nomorKk) {
        this.nomorKk = nomorKk;
        return this;
    }

    /**
     * Says {@code NIKKepalaKeluarga}.
     *
     * @param nikKepalaKeluarga the NIK of the head of the household, 16 digits, null if absent
     * @return this builder
     */
    public KartuKeluargaBuilder nikKepalaKeluarga(@Nullable String nikKepalaKeluarga) {
        this.nikKepalaKeluarga = nikKepalaKeluarga;
        return this;
    }

    /**
     * Says {@code NamaKepalaKeluarga}.
     *
     * @param namaKepalaKeluarga full name of the head of the household, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public KartuKeluargaBuilder namaKepalaKeluarga(@Nullable String namaKepalaKeluarga) {
        this.namaKepalaKeluarga = namaKepalaKeluarga;
        return this;
    }

    /**
     * Says {@code Alamat}.
     *
     * @param alamat address, null if absent
     * @return this builder
     */
    public KartuKeluargaBuilder alamat(@Nullable Alamat alamat) {
        this.alamat = alamat;
        return this;
    }

    /**
     * Says {@code TanggalTerbit}.
     *
     * @param tanggalTerbit date of issue, null if absent
     * @return this builder
     */
    public KartuKeluargaBuilder tanggalTerbit(@Nullable LocalDate tanggalTerbit) {
        this.tanggalTerbit = tanggalTerbit;
        return this;
    }

    /**
     * Says {@code Anggota}.
     *
     * @param anggota members, the head included, 1 to 50; copied
     * @return this builder
     */
    public KartuKeluargaBuilder anggota(List<AnggotaKeluarga> anggota) {
        this.anggota = ListCopy.of(anggota);
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public KartuKeluarga build() {
        return new KartuKeluarga(nomorKk, nikKepalaKeluarga, namaKepalaKeluarga, alamat, tanggalTerbit, anggota);
    }
}
