package id.go.semarangkota.berbagidata.kesehatan;

import id.go.semarangkota.berbagidata.kependudukan.AlasanTanpaNik;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link KasusPenyakit} name by name; what is not said is absent. Not thread-safe.
 */
public final class KasusPenyakitBuilder {
    private @Nullable String nomorKasus;
    private @Nullable String nik;
    private @Nullable AlasanTanpaNik alasanTanpaNik;
    private @Nullable String nama;
    private @Nullable LocalDate tanggalLahir;
    private @Nullable Long umurTahun;
    private @Nullable JenisKelamin jenisKelamin;
    private @Nullable Alamat alamatDomisili;
    private @Nullable String kodeIcd10;
    private @Nullable String namaPenyakit;
    private @Nullable StatusKasus statusKasus;
    private @Nullable LocalDate tanggalGejala;
    private @Nullable LocalDate tanggalDiagnosis;
    private @Nullable LocalDate tanggalLapor;
    private @Nullable String mingguEpidemiologi;
    private @Nullable String kodeFaskes;
    private @Nullable HasilAkhir hasilAkhir;
    private @Nullable String nomorJkn;
    private @Nullable String nomorIhs;
    private @Nullable Boolean butuhBantuan;
    private @Nullable String catatan;

    KasusPenyakitBuilder() {}

    /**
     * Says {@code NomorKasus}.
     *
     * @param nomorKasus number of the case in its source system, at most 50 UTF-16 units, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder nomorKasus(@Nullable String nomorKasus) {
        this.nomorKasus = nomorKasus;
        return this;
    }

    /**
     * Says {@code NIK}.
     *
     * @param nik the population identification number, 16 digits; null with a reason in {@code alasanTanpaNik}
     * @return this builder
     */
    public KasusPenyakitBuilder nik(@Nullable String nik) {
        this.nik = nik;
        return this;
    }

    /**
     * Says {@code AlasanTanpaNIK}.
     *
     * @param alasanTanpaNik why there is no NIK; null if there is one
     * @return this builder
     */
    public KasusPenyakitBuilder alasanTanpaNik(@Nullable AlasanTanpaNik alasanTanpaNik) {
        this.alasanTanpaNik = alasanTanpaNik;
        return this;
    }

    /**
     * Says {@code Nama}.
     *
     * @param nama full name of the patient, at most 100 UTF-16 units, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder nama(@Nullable String nama) {
        this.nama = nama;
        return this;
    }

    /**
     * Says {@code TanggalLahir}.
     *
     * @param tanggalLahir date of birth; null if only the age is known
     * @return this builder
     */
    public KasusPenyakitBuilder tanggalLahir(@Nullable LocalDate tanggalLahir) {
        this.tanggalLahir = tanggalLahir;
        return this;
    }

    /**
     * Says {@code UmurTahun}.
     *
     * @param umurTahun age in whole years at the time of the report; null if the date of birth says it
     * @return this builder
     */
    public KasusPenyakitBuilder umurTahun(@Nullable Long umurTahun) {
        this.umurTahun = umurTahun;
        return this;
    }

    /**
     * Says {@code JenisKelamin}.
     *
     * @param jenisKelamin sex, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder jenisKelamin(@Nullable JenisKelamin jenisKelamin) {
        this.jenisKelamin = jenisKelamin;
        return this;
    }

    /**
     * Says {@code AlamatDomisili}.
     *
     * @param alamatDomisili address where the patient lives, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder alamatDomisili(@Nullable Alamat alamatDomisili) {
        this.alamatDomisili = alamatDomisili;
        return this;
    }

    /**
     * Says {@code KodeICD10}.
     *
     * @param kodeIcd10 code of ICD-10, version 2010, with its dot, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder kodeIcd10(@Nullable String kodeIcd10) {
        this.kodeIcd10 = kodeIcd10;
        return this;
    }

    /**
     * Says {@code NamaPenyakit}.
     *
     * @param namaPenyakit name of the disease, at most 200 UTF-16 units, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder namaPenyakit(@Nullable String namaPenyakit) {
        this.namaPenyakit = namaPenyakit;
        return this;
    }

    /**
     * Says {@code StatusKasus}.
     *
     * @param statusKasus how certain the case is, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder statusKasus(@Nullable StatusKasus statusKasus) {
        this.statusKasus = statusKasus;
        return this;
    }

    /**
     * Says {@code TanggalGejala}.
     *
     * @param tanggalGejala date of the first symptoms, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder tanggalGejala(@Nullable LocalDate tanggalGejala) {
        this.tanggalGejala = tanggalGejala;
        return this;
    }

    /**
     * Says {@code TanggalDiagnosis}.
     *
     * @param tanggalDiagnosis date of the diagnosis, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder tanggalDiagnosis(@Nullable LocalDate tanggalDiagnosis) {
        this.tanggalDiagnosis = tanggalDiagnosis;
        return this;
    }

    /**
     * Says {@code TanggalLapor}.
     *
     * @param tanggalLapor date of the report, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder tanggalLapor(@Nullable LocalDate tanggalLapor) {
        this.tanggalLapor = tanggalLapor;
        return this;
    }

    /**
     * Says {@code MingguEpidemiologi}.
     *
     * @param mingguEpidemiologi the epidemiological week, such as {@code 2026-W07}, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder mingguEpidemiologi(@Nullable String mingguEpidemiologi) {
        this.mingguEpidemiologi = mingguEpidemiologi;
        return this;
    }

    /**
     * Says {@code KodeFaskes}.
     *
     * @param kodeFaskes code of the facility that reports, at most 30 UTF-16 units, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder kodeFaskes(@Nullable String kodeFaskes) {
        this.kodeFaskes = kodeFaskes;
        return this;
    }

    /**
     * Says {@code HasilAkhir}.
     *
     * @param hasilAkhir outcome of the disease, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder hasilAkhir(@Nullable HasilAkhir hasilAkhir) {
        this.hasilAkhir = hasilAkhir;
        return this;
    }

    /**
     * Says {@code NomorJKN}.
     *
     * @param nomorJkn number of the card of BPJS Kesehatan, 13 digits, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder nomorJkn(@Nullable String nomorJkn) {
        this.nomorJkn = nomorJkn;
        return this;
    }

    /**
     * Says {@code NomorIHS}.
     *
     * @param nomorIhs number of the patient in SATUSEHAT, opaque, at most 64 UTF-16 units, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder nomorIhs(@Nullable String nomorIhs) {
        this.nomorIhs = nomorIhs;
        return this;
    }

    /**
     * Says {@code ButuhBantuan}.
     *
     * @param butuhBantuan whether the patient or family needs aid, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder butuhBantuan(@Nullable Boolean butuhBantuan) {
        this.butuhBantuan = butuhBantuan;
        return this;
    }

    /**
     * Says {@code Catatan}.
     *
     * @param catatan free note on one line, at most 1000 UTF-16 units, null if absent
     * @return this builder
     */
    public KasusPenyakitBuilder catatan(@Nullable String catatan) {
        this.catatan = catatan;
        return this;
    }

    /**
     * The record; nothing is validated.
     *
     * @return a new record
     */
    public KasusPenyakit build() {
        return new KasusPenyakit(
                nomorKasus,
                nik,
                alasanTanpaNik,
                nama,
                tanggalLahir,
                umurTahun,
                jenisKelamin,
                alamatDomisili,
                kodeIcd10,
                namaPenyakit,
                statusKasus,
                tanggalGejala,
                tanggalDiagnosis,
                tanggalLapor,
                mingguEpidemiologi,
                kodeFaskes,
                hasilAkhir,
                nomorJkn,
                nomorIhs,
                butuhBantuan,
                catatan);
    }
}
