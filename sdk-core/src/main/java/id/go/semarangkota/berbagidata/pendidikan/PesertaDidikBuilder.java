package id.go.semarangkota.berbagidata.pendidikan;

import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link PesertaDidik} name by name; what is not said is absent. Not thread-safe.
 */
public final class PesertaDidikBuilder {
    private @Nullable String nisn;
    private @Nullable String nik;
    private @Nullable String nama;
    private @Nullable String tempatLahir;
    private @Nullable LocalDate tanggalLahir;
    private @Nullable JenisKelamin jenisKelamin;
    private @Nullable String namaIbu;
    private @Nullable Alamat alamat;
    private @Nullable String npsn;
    private @Nullable Jenjang jenjang;
    private @Nullable Long tingkat;
    private @Nullable String tahunAjaran;
    private @Nullable StatusPesertaDidik status;
    private @Nullable Boolean penerimaKip;
    private @Nullable String nomorKip;
    private @Nullable Boolean penerimaPip;
    private @Nullable String kebutuhanKhusus;

    PesertaDidikBuilder() {}

    /**
     * Says {@code NISN}.
     *
     * @param nisn the national number of the pupil, 10 digits; null if there is none yet
     * @return this builder
     */
    public PesertaDidikBuilder nisn(@Nullable String nisn) {
        this.nisn = nisn;
        return this;
    }

    /**
     * Says {@code NIK}.
     *
     * @param nik the population identification number, 16 digits, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder nik(@Nullable String nik) {
        this.nik = nik;
        return this;
    }

    /**
     * Says {@code Nama}.
     *
     * @param nama full name, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder nama(@Nullable String nama) {
        this.nama = nama;
        return this;
    }

    /**
     * Says {@code TempatLahir}.
     *
     * @param tempatLahir place of birth, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder tempatLahir(@Nullable String tempatLahir) {
        this.tempatLahir = tempatLahir;
        return this;
    }

    /**
     * Says {@code TanggalLahir}.
     *
     * @param tanggalLahir date of birth, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder tanggalLahir(@Nullable LocalDate tanggalLahir) {
        this.tanggalLahir = tanggalLahir;
        return this;
    }

    /**
     * Says {@code JenisKelamin}.
     *
     * @param jenisKelamin sex, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder jenisKelamin(@Nullable JenisKelamin jenisKelamin) {
        this.jenisKelamin = jenisKelamin;
        return this;
    }

    /**
     * Says {@code NamaIbu}.
     *
     * @param namaIbu full name of the mother, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder namaIbu(@Nullable String namaIbu) {
        this.namaIbu = namaIbu;
        return this;
    }

    /**
     * Says {@code Alamat}.
     *
     * @param alamat address where the pupil lives, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder alamat(@Nullable Alamat alamat) {
        this.alamat = alamat;
        return this;
    }

    /**
     * Says {@code NPSN}.
     *
     * @param npsn the national number of the school, eight characters, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder npsn(@Nullable String npsn) {
        this.npsn = npsn;
        return this;
    }

    /**
     * Says {@code Jenjang}.
     *
     * @param jenjang level of the school, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder jenjang(@Nullable Jenjang jenjang) {
        this.jenjang = jenjang;
        return this;
    }

    /**
     * Says {@code Tingkat}.
     *
     * @param tingkat grade, 1 to 12, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder tingkat(@Nullable Long tingkat) {
        this.tingkat = tingkat;
        return this;
    }

    /**
     * Says {@code TahunAjaran}.
     *
     * @param tahunAjaran the school year, such as {@code 2026/2027}, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder tahunAjaran(@Nullable String tahunAjaran) {
        this.tahunAjaran = tahunAjaran;
        return this;
    }

    /**
     * Says {@code Status}.
     *
     * @param status whether the pupil still attends this school, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder status(@Nullable StatusPesertaDidik status) {
        this.status = status;
        return this;
    }

    /**
     * Says {@code PenerimaKIP}.
     *
     * @param penerimaKip whether the pupil holds a Kartu Indonesia Pintar, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder penerimaKip(@Nullable Boolean penerimaKip) {
        this.penerimaKip = penerimaKip;
        return this;
    }

    /**
     * Says {@code NomorKIP}.
     *
     * @param nomorKip number of the Kartu Indonesia Pintar, six characters, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder nomorKip(@Nullable String nomorKip) {
        this.nomorKip = nomorKip;
        return this;
    }

    /**
     * Says {@code PenerimaPIP}.
     *
     * @param penerimaPip whether the pupil receives the Program Indonesia Pintar, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder penerimaPip(@Nullable Boolean penerimaPip) {
        this.penerimaPip = penerimaPip;
        return this;
    }

    /**
     * Says {@code KebutuhanKhusus}.
     *
     * @param kebutuhanKhusus special needs, at most 200 UTF-16 units, null if absent
     * @return this builder
     */
    public PesertaDidikBuilder kebutuhanKhusus(@Nullable String kebutuhanKhusus) {
        this.kebutuhanKhusus = kebutuhanKhusus;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public PesertaDidik build() {
        return new PesertaDidik(
                nisn,
                nik,
                nama,
                tempatLahir,
                tanggalLahir,
                jenisKelamin,
                namaIbu,
                alamat,
                npsn,
                jenjang,
                tingkat,
                tahunAjaran,
                status,
                penerimaKip,
                nomorKip,
                penerimaPip,
                kebutuhanKhusus);
    }
}
