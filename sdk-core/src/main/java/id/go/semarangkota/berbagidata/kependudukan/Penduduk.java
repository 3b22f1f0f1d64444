package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNomorKk;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resident (<em>penduduk</em>): the record of the source article, field for field, and what Disdukcapil may add.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it, so identifiers are text here; compute
 * with {@link Nik} and {@link NomorKk}. Jackson reads and writes it in the article's shape by its annotations alone (dates need
 * Jackson's module for {@code java.time}). Immutable and thread-safe. Sensitivity: direct identifiers, quasi-identifiers and health data;
 * {@code toString} tells none of them. Source: the article's sample record; SIAK.
 *
 * @param nik the population identification number, 16 digits; null with a reason in {@code alasanTanpaNik}
 * @param nama full name, at most 100 UTF-16 units
 * @param tempatLahir place of birth, at most 100 UTF-16 units
 * @param tanggalLahir date of birth
 * @param jenisKelamin sex
 * @param alamat address
 * @param alasanTanpaNik why there is no NIK; null if there is one
 * @param nomorKk number of the family card, 16 digits
 * @param namaIbu full name of the mother, at most 100 UTF-16 units
 * @param namaAyah full name of the father, at most 100 UTF-16 units
 * @param agama religion or belief
 * @param statusKawin marital status
 * @param shdk relationship to the head of the household
 * @param pendidikanTerakhir highest education finished
 * @param pekerjaan occupation
 * @param golonganDarah blood group
 * @param kewarganegaraan citizenship
 * @param statusHidup whether the person lives
 * @param tanggalMeninggal date of death; null if alive or unknown
 * @param tanggalPerubahan date of the last change at the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "kependudukan.penduduk", version = "1.0", title = "Penduduk", titleEn = "Residents")
@ConsistentRecord(PendudukRules.class)
@ConsistentRecord(value = PendudukRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record Penduduk(
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
                legacy = "SIAK:NIK",
                source = "Artikel sumber, contoh struktur JSON")
        @ValidNik
        @Nullable
        String nik,

        @JsonProperty("Nama")
        @DataElement(
                name = "Nama",
                concept = "Nama penduduk",
                definition = "Nama lengkap seperti tertulis pada dokumen kependudukan; satu kata pun sah.",
                definitionEn = "Full name as written on the civil document; a single word is lawful.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SIAK:NAMA_LGKP",
                source = "Artikel sumber, contoh struktur JSON")
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
                legacy = "SIAK:TMPT_LHR",
                source = "Artikel sumber, contoh struktur JSON")
        @NotBlank
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
                legacy = "SIAK:TGL_LHR",
                source = "Artikel sumber, contoh struktur JSON")
        @NotNull
        @Nullable
        LocalDate tanggalLahir,

        @JsonProperty("JenisKelamin")
        @DataElement(
                name = "JenisKelamin",
                concept = "Jenis kelamin",
                definition = "Jenis kelamin menurut pencatatan kependudukan.",
                definitionEn = "Sex as population administration records it.",
                classification = "Jenis kelamin",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:JENIS_KLMIN",
                source = "Artikel sumber, contoh struktur JSON")
        @NotNull
        @Nullable
        JenisKelamin jenisKelamin,

        @JsonProperty("Alamat")
        @DataElement(
                name = "Alamat",
                concept = "Tempat tinggal",
                definition = "Alamat menurut dokumen kependudukan.",
                definitionEn = "Address as the civil document has it.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Artikel sumber, contoh struktur JSON")
        @NotNull
        @Valid
        @Nullable
        Alamat alamat,

        @JsonProperty("AlasanTanpaNIK")
        @DataElement(
                name = "AlasanTanpaNIK",
                concept = "Identitas penduduk",
                definition = "Alasan NIK tidak ada; kosong bila NIK ada.",
                definitionEn = "Why there is no NIK; absent if there is one.",
                classification = "Alasan tanpa NIK",
                source = "Standar data ini")
        @Nullable
        AlasanTanpaNik alasanTanpaNik,

        @JsonProperty("NomorKK")
        @DataElement(
                name = "NomorKK",
                concept = "Identitas keluarga",
                definition = "Nomor kartu keluarga, 16 angka sebagai teks; tidak sama dengan NIK.",
                definitionEn = "Number of the family card, 16 digits as text; never equal to the NIK.",
                classification = "Nomor Kartu Keluarga",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SIAK:NO_KK",
                source = "SIAK, BIODATA_WNI")
        @ValidNomorKk
        @Nullable
        String nomorKk,

        @JsonProperty("NamaIbu")
        @DataElement(
                name = "NamaIbu",
                concept = "Orang tua",
                definition = "Nama lengkap ibu kandung.",
                definitionEn = "Full name of the mother.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SIAK:NAMA_LGKP_IBU",
                source = "SIAK, BIODATA_WNI")
        @Size(max = 100)
        @CleanText
        @Nullable
        String namaIbu,

        @JsonProperty("NamaAyah")
        @DataElement(
                name = "NamaAyah",
                concept = "Orang tua",
                definition = "Nama lengkap ayah kandung.",
                definitionEn = "Full name of the father.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SIAK:NAMA_LGKP_AYAH",
                source = "SIAK, BIODATA_WNI")
        @Size(max = 100)
        @CleanText
        @Nullable
        String namaAyah,

        @JsonProperty("Agama")
        @DataElement(
                name = "Agama",
                concept = "Agama",
                definition = "Agama atau kepercayaan.",
                definitionEn = "Religion or belief.",
                classification = "Agama",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:AGAMA",
                source = "SIAK, BIODATA_WNI")
        @Nullable
        Agama agama,

        @JsonProperty("StatusKawin")
        @DataElement(
                name = "StatusKawin",
                concept = "Perkawinan",
                definition = "Status perkawinan, gabungan skema empat dan enam status.",
                definitionEn = "Marital status, the union of the schemes of four and of six.",
                classification = "Status perkawinan",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = {"SIAK:STAT_KWN", "SIAK:STATUS_KAWIN"},
                source = "SIAK, BIODATA_WNI")
        @Nullable
        StatusKawin statusKawin,

        @JsonProperty("SHDK")
        @DataElement(
                name = "SHDK",
                concept = "Keluarga",
                definition = "Status hubungan dalam keluarga.",
                definitionEn = "Relationship to the head of the household.",
                classification = "Status hubungan dalam keluarga",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:STAT_HBKEL",
                source = "SIAK, BIODATA_WNI")
        @Nullable
        Shdk shdk,

        @JsonProperty("PendidikanTerakhir")
        @DataElement(
                name = "PendidikanTerakhir",
                concept = "Pendidikan",
                definition = "Pendidikan terakhir yang ditamatkan.",
                definitionEn = "Highest education finished.",
                classification = "Pendidikan terakhir",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:PDDK_AKH",
                source = "SIAK, BIODATA_WNI")
        @Nullable
        PendidikanTerakhir pendidikanTerakhir,

        @JsonProperty("Pekerjaan")
        @DataElement(
                name = "Pekerjaan",
                concept = "Pekerjaan",
                definition = "Jenis pekerjaan menurut daftar resmi.",
                definitionEn = "Occupation by the official list.",
                classification = "Jenis pekerjaan",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                legacy = "SIAK:JENIS_PKRJN",
                source = "Permendagri 109/2019, F-1.01")
        @Nullable
        Pekerjaan pekerjaan,

        @JsonProperty("GolonganDarah")
        @DataElement(
                name = "GolonganDarah",
                concept = "Kesehatan",
                definition = "Golongan darah.",
                definitionEn = "Blood group.",
                classification = "Golongan darah",
                specific = true,
                legacy = {"SIAK:GOL_DRH", "SIAK:GOL_DARAH"},
                source = "SIAK, BIODATA_WNI")
        @Nullable
        GolonganDarah golonganDarah,

        @JsonProperty("Kewarganegaraan")
        @DataElement(
                name = "Kewarganegaraan",
                concept = "Kewarganegaraan",
                definition = "Kewarganegaraan.",
                definitionEn = "Citizenship.",
                classification = "Kewarganegaraan",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "SIAK, tabel kode")
        @Nullable
        Kewarganegaraan kewarganegaraan,

        @JsonProperty("StatusHidup")
        @DataElement(
                name = "StatusHidup",
                concept = "Kematian",
                definition = "Apakah orang ini hidup.",
                definitionEn = "Whether the person lives.",
                classification = "Status hidup",
                legacy = "SIAK:STAT_HIDUP",
                source = "SIAK, BIODATA_WNI")
        @Nullable
        StatusHidup statusHidup,

        @JsonProperty("TanggalMeninggal")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalMeninggal",
                concept = "Kematian",
                definition = "Tanggal meninggal; tidak sebelum tanggal lahir.",
                definitionEn = "Date of death; not before the date of birth.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Standar data ini")
        @Nullable
        LocalDate tanggalMeninggal,

        @JsonProperty("TanggalPerubahan")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalPerubahan",
                concept = "Pemutakhiran data",
                definition = "Tanggal data ini terakhir diubah pada sistem asal.",
                definitionEn = "Date on which the record was last changed at its source.",
                legacy = "SIAK:TGL_UBAH",
                source = "SIAK, BIODATA_WNI")
        @Nullable
        LocalDate tanggalPerubahan) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static PendudukBuilder builder() {
        return new PendudukBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "Penduduk[personal data]";
    }
}
