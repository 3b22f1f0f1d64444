package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNisn;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNomorKip;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNpsn;
import id.go.semarangkota.berbagidata.validation.constraints.ValidTahunAjaran;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil (<em>peserta didik</em>) in a school year, as Disdik records it.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it, so identifiers are text here; compute
 * with {@link Nisn}, {@link Npsn}, {@link TahunAjaran} and {@link id.go.semarangkota.berbagidata.kependudukan.Nik}. Immutable and
 * thread-safe. Sensitivity: direct identifiers of children, and everything here is <em>data spesifik</em> as data of children;
 * {@code toString} tells none of it. Source: the manual of Dapodik.
 *
 * @param nisn the national number of the pupil, 10 digits; null if there is none yet
 * @param nik the population identification number, 16 digits
 * @param nama full name, at most 100 UTF-16 units
 * @param tempatLahir place of birth, at most 100 UTF-16 units
 * @param tanggalLahir date of birth
 * @param jenisKelamin sex
 * @param namaIbu full name of the mother, at most 100 UTF-16 units
 * @param alamat address where the pupil lives
 * @param npsn the national number of the school, eight characters
 * @param jenjang level of the school
 * @param tingkat grade, 1 to 12
 * @param tahunAjaran the school year, such as {@code 2026/2027}
 * @param status whether the pupil still attends this school
 * @param penerimaKip whether the pupil holds a Kartu Indonesia Pintar
 * @param nomorKip number of the Kartu Indonesia Pintar, six characters
 * @param penerimaPip whether the pupil receives the Program Indonesia Pintar
 * @param kebutuhanKhusus special needs, at most 200 UTF-16 units
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "pendidikan.peserta-didik", version = "1.0", title = "Peserta Didik", titleEn = "Pupils")
@ConsistentRecord(PesertaDidikRules.class)
@ConsistentRecord(value = PesertaDidikRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record PesertaDidik(
        @JsonProperty("NISN")
        @DataElement(
                name = "NISN",
                concept = "Identitas peserta didik",
                definition =
                        "Nomor induk siswa nasional, 10 angka sebagai teks; kosong bila belum ada, tidak pernah dikarang.",
                definitionEn =
                        "The national number of a pupil, 10 digits as text; absent if there is none yet, never invented.",
                classification = "Nomor Induk Siswa Nasional",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                specific = true,
                legacy = "DAPODIK:nisn",
                source = "Dapodik, tabel peserta didik")
        @ValidNisn
        @Nullable
        String nisn,

        @JsonProperty("NIK")
        @DataElement(
                name = "NIK",
                concept = "Identitas penduduk",
                definition = "Nomor induk kependudukan, 16 angka sebagai teks.",
                definitionEn = "The population identification number, 16 digits as text.",
                classification = "Nomor Induk Kependudukan",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                unique = true,
                specific = true,
                legacy = "DAPODIK:nik",
                source = "Dapodik, tabel peserta didik")
        @NotNull
        @ValidNik
        @Nullable
        String nik,

        @JsonProperty("Nama")
        @DataElement(
                name = "Nama",
                concept = "Nama peserta didik",
                definition = "Nama lengkap seperti tertulis pada dokumen resmi.",
                definitionEn = "Full name as written on the official document.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                specific = true,
                legacy = {"DAPODIK:nama", "DAPODIK:nama_peserta_didik"},
                source = "Dapodik, tabel peserta didik")
        @NotBlank
        @Size(max = 100)
        @CleanText
        @Nullable
        String nama,

        @JsonProperty("TempatLahir")
        @DataElement(
                name = "TempatLahir",
                concept = "Kelahiran",
                definition = "Nama tempat lahir.",
                definitionEn = "Place of birth.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                specific = true,
                legacy = "DAPODIK:tempat_lahir",
                source = "Dapodik, tabel peserta didik")
        @Size(max = 100)
        @CleanText
        @Nullable
        String tempatLahir,

        @JsonProperty("TanggalLahir")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalLahir",
                concept = "Kelahiran",
                definition = "Tanggal lahir.",
                definitionEn = "Date of birth.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                specific = true,
                legacy = "DAPODIK:tanggal_lahir",
                source = "Dapodik, tabel peserta didik")
        @NotNull
        @Nullable
        LocalDate tanggalLahir,

        @JsonProperty("JenisKelamin")
        @DataElement(
                name = "JenisKelamin",
                concept = "Jenis kelamin",
                definition = "Jenis kelamin.",
                definitionEn = "Sex.",
                classification = "Jenis kelamin",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                specific = true,
                legacy = {"DAPODIK:jenis_kelamin", "DAPODIK:jk"},
                source = "Dapodik, tabel peserta didik")
        @NotNull
        @Nullable
        JenisKelamin jenisKelamin,

        @JsonProperty("NamaIbu")
        @DataElement(
                name = "NamaIbu",
                concept = "Orang tua",
                definition = "Nama lengkap ibu kandung tanpa gelar.",
                definitionEn = "Full name of the mother without titles.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                specific = true,
                legacy = {"DAPODIK:nama_ibu_kandung", "DAPODIK:nama_ibu"},
                source = "Dapodik, tabel peserta didik")
        @Size(max = 100)
        @CleanText
        @Nullable
        String namaIbu,

        @JsonProperty("Alamat")
        @DataElement(
                name = "Alamat",
                concept = "Tempat tinggal",
                definition = "Alamat tempat peserta didik tinggal.",
                definitionEn = "Address where the pupil lives.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                specific = true,
                source = "Dapodik, tabel peserta didik")
        @NotNull
        @Valid
        @Nullable
        Alamat alamat,

        @JsonProperty("NPSN")
        @DataElement(
                name = "NPSN",
                concept = "Satuan pendidikan",
                definition = "Nomor pokok sekolah nasional dari satuan pendidikan peserta didik.",
                definitionEn = "The national number of the pupil's school.",
                classification = "Nomor Pokok Sekolah Nasional",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                specific = true,
                legacy = "DAPODIK:npsn",
                source = "Dapodik, tabel peserta didik")
        @NotNull
        @ValidNpsn
        @Nullable
        String npsn,

        @JsonProperty("Jenjang")
        @DataElement(
                name = "Jenjang",
                concept = "Jenjang pendidikan",
                definition = "Jenjang satuan pendidikan.",
                definitionEn = "Level of the school.",
                classification = "Jenjang pendidikan",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                specific = true,
                legacy = {"DAPODIK:bentuk_pendidikan_id_str", "DAPODIK:bentuk_pendidikan"},
                source = "Dapodik, tabel peserta didik")
        @NotNull
        @Nullable
        Jenjang jenjang,

        @JsonProperty("Tingkat")
        @DataElement(
                name = "Tingkat",
                concept = "Tingkat kelas",
                definition = "Tingkat kelas, 1 sampai 12; kosong pada PAUD.",
                definitionEn = "Grade, 1 to 12; absent in early education.",
                measure = "Tingkat",
                unit = "tingkat",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                specific = true,
                legacy = {"DAPODIK:tingkat_pendidikan_id", "DAPODIK:tingkat_pendidikan"},
                source = "Dapodik, tabel peserta didik")
        @Min(1)
        @Max(12)
        @Nullable
        Long tingkat,

        @JsonProperty("TahunAjaran")
        @DataElement(
                name = "TahunAjaran",
                concept = "Tahun ajaran",
                definition = "Tahun ajaran yang dimaksud rekaman ini, seperti 2026/2027.",
                definitionEn = "The school year that the record is about, such as 2026/2027.",
                classification = "Tahun ajaran",
                specific = true,
                legacy = "DAPODIK:tahun_ajaran",
                source = "Dapodik, tabel peserta didik")
        @NotNull
        @ValidTahunAjaran
        @Nullable
        String tahunAjaran,

        @JsonProperty("Status")
        @DataElement(
                name = "Status",
                concept = "Status peserta didik",
                definition = "Apakah peserta didik masih belajar di satuan pendidikan ini.",
                definitionEn = "Whether the pupil still attends this school.",
                classification = "Status peserta didik",
                specific = true,
                source = "Standar data ini")
        @NotNull
        @Nullable
        StatusPesertaDidik status,

        @JsonProperty("PenerimaKIP")
        @DataElement(
                name = "PenerimaKIP",
                concept = "Bantuan pendidikan",
                definition = "Apakah peserta didik penerima Kartu Indonesia Pintar.",
                definitionEn = "Whether the pupil holds a Kartu Indonesia Pintar.",
                specific = true,
                legacy = "DAPODIK:penerima_kip",
                source = "Dapodik, tabel peserta didik")
        @Nullable
        Boolean penerimaKip,

        @JsonProperty("NomorKIP")
        @DataElement(
                name = "NomorKIP",
                concept = "Bantuan pendidikan",
                definition = "Nomor Kartu Indonesia Pintar, enam karakter pada bagian belakang kartu.",
                definitionEn = "Number of the Kartu Indonesia Pintar, six characters on the back of the card.",
                classification = "Nomor Kartu Indonesia Pintar",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                specific = true,
                legacy = {"DAPODIK:no_kip", "DAPODIK:nomor_kip"},
                source = "Dapodik, tabel peserta didik")
        @ValidNomorKip
        @Nullable
        String nomorKip,

        @JsonProperty("PenerimaPIP")
        @DataElement(
                name = "PenerimaPIP",
                concept = "Bantuan pendidikan",
                definition =
                        "Apakah peserta didik menerima Program Indonesia Pintar; layak saja belum berarti menerima.",
                definitionEn =
                        "Whether the pupil receives the Program Indonesia Pintar; being eligible is not receiving.",
                specific = true,
                legacy = "DAPODIK:penerima_pip",
                source = "Program Indonesia Pintar")
        @Nullable
        Boolean penerimaPip,

        @JsonProperty("KebutuhanKhusus")
        @DataElement(
                name = "KebutuhanKhusus",
                concept = "Kebutuhan khusus",
                definition = "Kebutuhan khusus peserta didik, bila ada; beberapa dipisah koma.",
                definitionEn = "Special needs of the pupil, if any; several are divided by commas.",
                sensitivity = Sensitivity.SENSITIVE,
                specific = true,
                legacy = "DAPODIK:kebutuhan_khusus",
                source = "Dapodik, tabel peserta didik")
        @Size(max = 200)
        @CleanText
        @Nullable
        String kebutuhanKhusus) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static PesertaDidikBuilder builder() {
        return new PesertaDidikBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "PesertaDidik[personal data]";
    }
}
