package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Penduduk} name by name; what is not said is absent. Not thread-safe.
 */
public final class PendudukBuilder {
    private @Nullable String nik;
    private @Nullable String nama;
    private @Nullable String tempatLahir;
    private @Nullable LocalDate tanggalLahir;
    private @Nullable JenisKelamin jenisKelamin;
    private @Nullable Alamat alamat;
    private @Nullable AlasanTanpaNik alasanTanpaNik;
    private @Nullable String nomorKk;
    private @Nullable String namaIbu;
    private @Nullable String namaAyah;
    private @Nullable Agama agama;
    private @Nullable StatusKawin statusKawin;
    private @Nullable Shdk shdk;
    private @Nullable PendidikanTerakhir pendidikanTerakhir;
    private @Nullable Pekerjaan pekerjaan;
    private @Nullable GolonganDarah golonganDarah;
    private @Nullable Kewarganegaraan kewarganegaraan;
    private @Nullable StatusHidup statusHidup;
    private @Nullable LocalDate tanggalMeninggal;
    private @Nullable LocalDate tanggalPerubahan;

    PendudukBuilder() {}

    /**
     * Says {@code NIK}.
     *
     * @param nik the population identification number, 16 digits, null if absent
     * @return this builder
     */
    public PendudukBuilder nik(@Nullable String nik) {
        this.nik = nik;
        return this;
    }

    /**
     * Says {@code Nama}.
     *
     * @param nama full name, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public PendudukBuilder nama(@Nullable String nama) {
        this.nama = nama;
        return this;
    }

    /**
     * Says {@code TempatLahir}.
     *
     * @param tempatLahir place of birth, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public PendudukBuilder tempatLahir(@Nullable String tempatLahir) {
        this.tempatLahir = tempatLahir;
        return this;
    }

    /**
     * Says {@code TanggalLahir}.
     *
     * @param tanggalLahir date of birth, null if absent
     * @return this builder
     */
    public PendudukBuilder tanggalLahir(@Nullable LocalDate tanggalLahir) {
        this.tanggalLahir = tanggalLahir;
        return this;
    }

    /**
     * Says {@code JenisKelamin}.
     *
     * @param jenisKelamin sex, null if absent
     * @return this builder
     */
    public PendudukBuilder jenisKelamin(@Nullable JenisKelamin jenisKelamin) {
        this.jenisKelamin = jenisKelamin;
        return this;
    }

    /**
     * Says {@code Alamat}.
     *
     * @param alamat address, null if absent
     * @return this builder
     */
    public PendudukBuilder alamat(@Nullable Alamat alamat) {
        this.alamat = alamat;
        return this;
    }

    /**
     * Says {@code AlasanTanpaNIK}.
     *
     * @param alasanTanpaNik why there is no NIK, null if absent
     * @return this builder
     */
    public PendudukBuilder alasanTanpaNik(@Nullable AlasanTanpaNik alasanTanpaNik) {
        this.alasanTanpaNik = alasanTanpaNik;
        return this;
    }

    /**
     * Says {@code NomorKK}.
     *
     * @param nomorKk number of the family card, 16 digits, null if absent
     * @return this builder
     */
    public PendudukBuilder nomorKk(@Nullable String nomorKk) {
        this.nomorKk = nomorKk;
        return this;
    }

    /**
     * Says {@code NamaIbu}.
     *
     * @param namaIbu full name of the mother, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public PendudukBuilder namaIbu(@Nullable String namaIbu) {
        this.namaIbu = namaIbu;
        return this;
    }

    /**
     * Says {@code NamaAyah}.
     *
     * @param namaAyah full name of the father, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public PendudukBuilder namaAyah(@Nullable String namaAyah) {
        this.namaAyah = namaAyah;
        return this;
    }

    /**
     * Says {@code Agama}.
     *
     * @param agama religion or belief, null if absent
     * @return this builder
     */
    public PendudukBuilder agama(@Nullable Agama agama) {
        this.agama = agama;
        return this;
    }

    /**
     * Says {@code StatusKawin}.
     *
     * @param statusKawin marital status, null if absent
     * @return this builder
     */
    public PendudukBuilder statusKawin(@Nullable StatusKawin statusKawin) {
        this.statusKawin = statusKawin;
        return this;
    }

    /**
     * Says {@code SHDK}.
     *
     * @param shdk relationship to the head of the household, null if absent
     * @return this builder
     */
    public PendudukBuilder shdk(@Nullable Shdk shdk) {
        this.shdk = shdk;
        return this;
    }

    /**
     * Says {@code PendidikanTerakhir}.
     *
     * @param pendidikanTerakhir highest education finished, null if absent
     * @return this builder
     */
    public PendudukBuilder pendidikanTerakhir(@Nullable PendidikanTerakhir pendidikanTerakhir) {
        this.pendidikanTerakhir = pendidikanTerakhir;
        return this;
    }

    /**
     * Says {@code Pekerjaan}.
     *
     * @param pekerjaan occupation, null if absent
     * @return this builder
     */
    public PendudukBuilder pekerjaan(@Nullable Pekerjaan pekerjaan) {
        this.pekerjaan = pekerjaan;
        return this;
    }

    /**
     * Says {@code GolonganDarah}.
     *
     * @param golonganDarah blood group, null if absent
     * @return this builder
     */
    public PendudukBuilder golonganDarah(@Nullable GolonganDarah golonganDarah) {
        this.golonganDarah = golonganDarah;
        return this;
    }

    /**
     * Says {@code Kewarganegaraan}.
     *
     * @param kewarganegaraan citizenship, null if absent
     * @return this builder
     */
    public PendudukBuilder kewarganegaraan(@Nullable Kewarganegaraan kewarganegaraan) {
        this.kewarganegaraan = kewarganegaraan;
        return this;
    }

    /**
     * Says {@code StatusHidup}.
     *
     * @param statusHidup whether the person lives, null if absent
     * @return this builder
     */
    public PendudukBuilder statusHidup(@Nullable StatusHidup statusHidup) {
        this.statusHidup = statusHidup;
        return this;
    }

    /**
     * Says {@code TanggalMeninggal}.
     *
     * @param tanggalMeninggal date of death, null if absent
     * @return this builder
     */
    public PendudukBuilder tanggalMeninggal(@Nullable LocalDate tanggalMeninggal) {
        this.tanggalMeninggal = tanggalMeninggal;
        return this;
    }

    /**
     * Says {@code TanggalPerubahan}.
     *
     * @param tanggalPerubahan date of the last change at the source, null if absent
     * @return this builder
     */
    public PendudukBuilder tanggalPerubahan(@Nullable LocalDate tanggalPerubahan) {
        this.tanggalPerubahan = tanggalPerubahan;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public Penduduk build() {
        return new Penduduk(
                nik,
                nama,
                tempatLahir,
                tanggalLahir,
                jenisKelamin,
                alamat,
                alasanTanpaNik,
                nomorKk,
                namaIbu,
                namaAyah,
                agama,
                statusKawin,
                shdk,
                pendidikanTerakhir,
                pekerjaan,
                golonganDarah,
                kewarganegaraan,
                statusHidup,
                tanggalMeninggal,
                tanggalPerubahan);
    }
}
