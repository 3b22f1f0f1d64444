package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.kependudukan.AlasanTanpaNik;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidKodeIcd10;
import id.go.semarangkota.berbagidata.validation.constraints.ValidMingguEpidemiologi;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNomorBpjs;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case of a communicable disease (<em>kasus penyakit</em>), as Dinkes records it.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it, so identifiers are text here; compute
 * with {@link id.go.semarangkota.berbagidata.kependudukan.Nik}, {@link KodeIcd10}, {@link NomorBpjs} and {@link MingguEpidemiologi}. Who
 * grants aid needs {@code butuhBantuan}, not the diagnosis. Immutable and thread-safe. Sensitivity: direct identifiers and health data,
 * which are <em>data spesifik</em>; {@code toString} tells none of them. Source: case forms in use, SATUSEHAT, SKDR.
 *
 * @param nomorKasus number of the case in its source system, at most 50 UTF-16 units
 * @param nik the population identification number, 16 digits; null with a reason in {@code alasanTanpaNik}
 * @param alasanTanpaNik why there is no NIK; null if there is one
 * @param nama full name of the patient, at most 100 UTF-16 units
 * @param tanggalLahir date of birth; null if only the age is known
 * @param umurTahun age in whole years at the time of the report; null if the date of birth says it
 * @param jenisKelamin sex
 * @param alamatDomisili address where the patient lives
 * @param kodeIcd10 code of ICD-10, version 2010, with its dot
 * @param namaPenyakit name of the disease, at most 200 UTF-16 units
 * @param statusKasus how certain the case is
 * @param tanggalGejala date of the first symptoms
 * @param tanggalDiagnosis date of the diagnosis
 * @param tanggalLapor date of the report
 * @param mingguEpidemiologi the epidemiological week, such as {@code 2026-W07}
 * @param kodeFaskes code of the facility that reports, at most 30 UTF-16 units
 * @param hasilAkhir outcome of the disease
 * @param nomorJkn number of the card of BPJS Kesehatan, 13 digits
 * @param nomorIhs number of the patient in SATUSEHAT, opaque, at most 64 UTF-16 units
 * @param butuhBantuan whether the patient or family needs aid
 * @param catatan free note on one line, at most 1000 UTF-16 units
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "kesehatan.kasus-penyakit", version = "1.0", title = "Kasus Penyakit", titleEn = "Cases of disease")
@ConsistentRecord(KasusPenyakitRules.class)
@ConsistentRecord(value = KasusPenyakitRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record KasusPenyakit(
        @JsonProperty("NomorKasus")
        @DataElement(
                name = "NomorKasus",
                concept = "Identitas kasus",
                definition = "Nomor kasus pada sistem asal, unik pada sistem itu.",
                definitionEn = "Number of the case in its source system, unique there.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @NotBlank
        @Size(max = 50)
        @CleanText
        @Nullable
        String nomorKasus,

        @JsonProperty("NIK")
        @DataElement(
                name = "NIK",
                concept = "Identitas penduduk",
                definition =
                        "Nomor induk kependudukan, 16 angka sebagai teks; bila tidak ada, AlasanTanpaNIK wajib diisi.",
                definitionEn =
                        "The population identification number, 16 digits as text; if absent, AlasanTanpaNIK is required.",
                classification = "Nomor Induk Kependudukan",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @ValidNik
        @Nullable
        String nik,

        @JsonProperty("AlasanTanpaNIK")
        @DataElement(
                name = "AlasanTanpaNIK",
                concept = "Identitas penduduk",
                definition = "Alasan NIK tidak ada; kosong bila NIK ada.",
                definitionEn = "Why there is no NIK; absent if there is one.",
                classification = "Alasan tanpa NIK",
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @Nullable
        AlasanTanpaNik alasanTanpaNik,

        @JsonProperty("Nama")
        @DataElement(
                name = "Nama",
                concept = "Nama penderita",
                definition = "Nama lengkap penderita.",
                definitionEn = "Full name of the patient.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @Size(max = 100)
        @CleanText
        @Nullable
        String nama,

        @JsonProperty("TanggalLahir")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalLahir",
                concept = "Kelahiran",
                definition = "Tanggal lahir; bila tidak diketahui, UmurTahun wajib diisi.",
                definitionEn = "Date of birth; if it is unknown, UmurTahun is required.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @Nullable
        LocalDate tanggalLahir,

        @JsonProperty("UmurTahun")
        @DataElement(
                name = "UmurTahun",
                concept = "Umur",
                definition =
                        "Umur dalam tahun penuh pada saat kasus dilaporkan; tidak perlu bila TanggalLahir diketahui.",
                definitionEn = "Age in whole years when the case was reported; not needed if TanggalLahir is known.",
                measure = "Umur",
                unit = "tahun",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @PositiveOrZero
        @Nullable
        Long umurTahun,

        @JsonProperty("JenisKelamin")
        @DataElement(
                name = "JenisKelamin",
                concept = "Jenis kelamin",
                definition = "Jenis kelamin menurut pencatatan kependudukan.",
                definitionEn = "Sex as population administration records it.",
                classification = "Jenis kelamin",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @NotNull
        @Nullable
        JenisKelamin jenisKelamin,

        @JsonProperty("AlamatDomisili")
        @DataElement(
                name = "AlamatDomisili",
                concept = "Tempat tinggal",
                definition =
                        "Alamat tempat penderita tinggal, yang dapat berbeda dari alamat pada dokumen kependudukan.",
                definitionEn = "Address where the patient lives, which may differ from that of the civil document.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @NotNull
        @Valid
        @Nullable
        Alamat alamatDomisili,

        @JsonProperty("KodeICD10")
        @DataElement(
                name = "KodeICD10",
                concept = "Diagnosis",
                definition = "Kode ICD-10 versi 2010, dengan titik setelah tiga karakter, seperti A00.1.",
                definitionEn = "Code of ICD-10, version 2010, with a dot after three characters, such as A00.1.",
                classification = "ICD-10 versi 2010",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "WHO ICD-10 versi 2010; SATUSEHAT")
        @NotNull
        @ValidKodeIcd10
        @Nullable
        String kodeIcd10,

        @JsonProperty("NamaPenyakit")
        @DataElement(
                name = "NamaPenyakit",
                concept = "Diagnosis",
                definition = "Nama penyakit seperti tertulis pada laporan; sama pekanya dengan kodenya.",
                definitionEn = "Name of the disease as the report has it; as sensitive as its code.",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Permenkes 1501/2010; SKDR")
        @Size(max = 200)
        @CleanText
        @Nullable
        String namaPenyakit,

        @JsonProperty("StatusKasus")
        @DataElement(
                name = "StatusKasus",
                concept = "Status kasus",
                definition = "Seberapa pasti kasus ini.",
                definitionEn = "How certain the case is.",
                classification = "Status kasus",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @NotNull
        @Nullable
        StatusKasus statusKasus,

        @JsonProperty("TanggalGejala")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalGejala",
                concept = "Perjalanan penyakit",
                definition = "Tanggal gejala pertama timbul.",
                definitionEn = "Date of the first symptoms.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @Nullable
        LocalDate tanggalGejala,

        @JsonProperty("TanggalDiagnosis")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalDiagnosis",
                concept = "Perjalanan penyakit",
                definition = "Tanggal diagnosis; tidak sebelum TanggalGejala.",
                definitionEn = "Date of the diagnosis; not before TanggalGejala.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @Nullable
        LocalDate tanggalDiagnosis,

        @JsonProperty("TanggalLapor")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalLapor",
                concept = "Pelaporan",
                definition = "Tanggal kasus dilaporkan; tidak sebelum TanggalDiagnosis.",
                definitionEn = "Date on which the case was reported; not before TanggalDiagnosis.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @NotNull
        @Nullable
        LocalDate tanggalLapor,

        @JsonProperty("MingguEpidemiologi")
        @DataElement(
                name = "MingguEpidemiologi",
                concept = "Pelaporan",
                definition =
                        "Minggu epidemiologi yang dilaporkan, Minggu sampai Sabtu, seperti 2026-W07: minggu TanggalLapor atau minggu sebelumnya.",
                definitionEn =
                        "The epidemiological week reported on, Sunday to Saturday, such as 2026-W07: that of TanggalLapor or the one before.",
                classification = "Minggu epidemiologi",
                source = "Pedoman SKDR")
        @ValidMingguEpidemiologi
        @Nullable
        String mingguEpidemiologi,

        @JsonProperty("KodeFaskes")
        @DataElement(
                name = "KodeFaskes",
                concept = "Fasilitas kesehatan",
                definition = "Kode fasilitas kesehatan yang melaporkan.",
                definitionEn = "Code of the facility that reports.",
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @NotBlank
        @Size(max = 30)
        @CleanText
        @Nullable
        String kodeFaskes,

        @JsonProperty("HasilAkhir")
        @DataElement(
                name = "HasilAkhir",
                concept = "Perjalanan penyakit",
                definition = "Hasil akhir penyakit, sejauh diketahui.",
                definitionEn = "Outcome of the disease, as far as known.",
                classification = "Hasil akhir",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                source = "Formulir kasus penyakit menular (pelaporan Covid-19 Jawa Barat)")
        @Nullable
        HasilAkhir hasilAkhir,

        @JsonProperty("NomorJKN")
        @DataElement(
                name = "NomorJKN",
                concept = "Jaminan kesehatan",
                definition = "Nomor kartu BPJS Kesehatan, 13 angka sebagai teks.",
                definitionEn = "Number of the card of BPJS Kesehatan, 13 digits as text.",
                classification = "Nomor kartu BPJS Kesehatan",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "BPJS Kesehatan")
        @ValidNomorBpjs
        @Nullable
        String nomorJkn,

        @JsonProperty("NomorIHS")
        @DataElement(
                name = "NomorIHS",
                concept = "Identitas pasien",
                definition = "Nomor pasien pada SATUSEHAT, apa adanya.",
                definitionEn = "Number of the patient in SATUSEHAT, as it is.",
                classification = "Nomor IHS SATUSEHAT",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "SATUSEHAT, Patient.identifier ihs-number")
        @Size(max = 64)
        @CleanText
        @Nullable
        String nomorIhs,

        @JsonProperty("ButuhBantuan")
        @DataElement(
                name = "ButuhBantuan",
                concept = "Bantuan sosial",
                definition =
                        "Apakah penderita atau keluarganya membutuhkan bantuan; ini yang diterima Dinsos sebagai ganti diagnosis.",
                definitionEn =
                        "Whether the patient or family needs aid; this is what Dinsos gets instead of a diagnosis.",
                source = "Standar data ini")
        @Nullable
        Boolean butuhBantuan,

        @JsonProperty("Catatan")
        @DataElement(
                name = "Catatan",
                concept = "Catatan",
                definition = "Catatan bebas; jangan memuat identitas orang lain.",
                definitionEn = "Free note; it must not identify others.",
                sensitivity = Sensitivity.FREE_TEXT,
                source = "Standar data ini")
        @Size(max = 1000)
        @CleanText
        @Nullable
        String catatan) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static KasusPenyakitBuilder builder() {
        return new KasusPenyakitBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "KasusPenyakit[personal data]";
    }
}
