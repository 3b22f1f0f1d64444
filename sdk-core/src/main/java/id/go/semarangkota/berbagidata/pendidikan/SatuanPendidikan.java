package id.go.semarangkota.berbagidata.pendidikan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNpsn;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A school (<em>satuan pendidikan</em>), with its national number.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it. Immutable and thread-safe. Public
 * data; {@code toString} tells nothing all the same. Source: Dapodik.
 *
 * @param npsn the national number of the school, eight characters
 * @param nama name of the school, at most 200 UTF-16 units
 * @param jenjang level of the school
 * @param status whether the school is run by the government or privately
 * @param alamat address
 * @param lintang latitude in degrees, -90 to 90
 * @param bujur longitude in degrees, -180 to 180
 * @param akreditasi result of the accreditation, at most 50 UTF-16 units
 * @param jumlahPesertaDidik number of pupils, not negative
 * @param jumlahGuru number of teachers, not negative
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "pendidikan.satuan-pendidikan", version = "1.0", title = "Satuan Pendidikan", titleEn = "Schools")
@ConsistentRecord(SatuanPendidikanRules.class)
@ConsistentRecord(value = SatuanPendidikanRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record SatuanPendidikan(
        @JsonProperty("NPSN")
        @DataElement(
                name = "NPSN",
                concept = "Identitas satuan pendidikan",
                definition = "Nomor pokok sekolah nasional, delapan karakter sebagai teks.",
                definitionEn = "The national number of the school, eight characters as text.",
                classification = "Nomor Pokok Sekolah Nasional",
                legacy = "DAPODIK:npsn",
                source = "Dapodik, tabel sekolah")
        @NotNull
        @ValidNpsn
        @Nullable
        String npsn,

        @JsonProperty("Nama")
        @DataElement(
                name = "Nama",
                concept = "Identitas satuan pendidikan",
                definition = "Nama satuan pendidikan.",
                definitionEn = "Name of the school.",
                legacy = {"DAPODIK:nama", "DAPODIK:nama_sekolah"},
                source = "Dapodik, tabel sekolah")
        @NotBlank
        @Size(max = 200)
        @CleanText
        @Nullable
        String nama,

        @JsonProperty("Jenjang")
        @DataElement(
                name = "Jenjang",
                concept = "Jenjang pendidikan",
                definition = "Jenjang satuan pendidikan.",
                definitionEn = "Level of the school.",
                classification = "Jenjang pendidikan",
                legacy = {"DAPODIK:bentuk_pendidikan_id_str", "DAPODIK:bentuk_pendidikan"},
                source = "Dapodik, tabel sekolah")
        @NotNull
        @Nullable
        Jenjang jenjang,

        @JsonProperty("Status")
        @DataElement(
                name = "Status",
                concept = "Penyelenggara",
                definition = "Apakah satuan pendidikan diselenggarakan pemerintah atau masyarakat.",
                definitionEn = "Whether the school is run by the government or privately.",
                classification = "Status satuan pendidikan",
                legacy = {"DAPODIK:status_sekolah_str", "DAPODIK:status_sekolah"},
                source = "Dapodik, tabel sekolah")
        @NotNull
        @Nullable
        StatusSatuanPendidikan status,

        @JsonProperty("Alamat")
        @DataElement(
                name = "Alamat",
                concept = "Letak",
                definition = "Alamat satuan pendidikan.",
                definitionEn = "Address of the school.",
                source = "Dapodik, tabel sekolah")
        @NotNull
        @Valid
        @Nullable
        Alamat alamat,

        @JsonProperty("Lintang")
        @DataElement(
                name = "Lintang",
                concept = "Letak",
                definition = "Lintang dalam derajat desimal WGS84; negatif di selatan khatulistiwa.",
                definitionEn = "Latitude in decimal degrees of WGS84; negative south of the equator.",
                measure = "Lintang",
                unit = "derajat",
                legacy = "DAPODIK:lintang",
                source = "Dapodik, tabel sekolah")
        @Min(-90)
        @Max(90)
        @Nullable
        BigDecimal lintang,

        @JsonProperty("Bujur")
        @DataElement(
                name = "Bujur",
                concept = "Letak",
                definition = "Bujur dalam derajat desimal WGS84.",
                definitionEn = "Longitude in decimal degrees of WGS84.",
                measure = "Bujur",
                unit = "derajat",
                legacy = "DAPODIK:bujur",
                source = "Dapodik, tabel sekolah")
        @Min(-180)
        @Max(180)
        @Nullable
        BigDecimal bujur,

        @JsonProperty("Akreditasi")
        @DataElement(
                name = "Akreditasi",
                concept = "Akreditasi",
                definition = "Hasil akreditasi seperti tertulis pada sertifikatnya.",
                definitionEn = "Result of the accreditation as its certificate has it.",
                legacy = "DAPODIK:akreditasi",
                source = "Dapodik, tabel sekolah")
        @Size(max = 50)
        @CleanText
        @Nullable
        String akreditasi,

        @JsonProperty("JumlahPesertaDidik")
        @DataElement(
                name = "JumlahPesertaDidik",
                concept = "Ukuran satuan pendidikan",
                definition = "Jumlah peserta didik yang aktif.",
                definitionEn = "Number of pupils who attend.",
                measure = "Jumlah",
                unit = "orang",
                legacy = {"DAPODIK:jumlah_peserta_didik", "DAPODIK:jumlah_siswa"},
                source = "Dapodik, tabel sekolah")
        @PositiveOrZero
        @Nullable
        Long jumlahPesertaDidik,

        @JsonProperty("JumlahGuru")
        @DataElement(
                name = "JumlahGuru",
                concept = "Ukuran satuan pendidikan",
                definition = "Jumlah guru yang aktif.",
                definitionEn = "Number of teachers.",
                measure = "Jumlah",
                unit = "orang",
                legacy = "DAPODIK:jumlah_guru",
                source = "Dapodik, tabel sekolah")
        @PositiveOrZero
        @Nullable
        Long jumlahGuru) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static SatuanPendidikanBuilder builder() {
        return new SatuanPendidikanBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "SatuanPendidikan[school]";
    }
}
