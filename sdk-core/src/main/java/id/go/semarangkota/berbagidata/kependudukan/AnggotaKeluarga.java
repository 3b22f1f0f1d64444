package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household (<em>anggota keluarga</em>), as a family card lists it.
 *
 * <p>Carries what was said, like {@link Penduduk}. Immutable and thread-safe. Sensitivity: direct identifiers and quasi-identifiers;
 * {@code toString} tells none of them. Source: SIAK, BIODATA_WNI.
 *
 * @param nik the population identification number, 16 digits
 * @param nama full name, at most 100 UTF-16 units
 * @param shdk relationship to the head of the household
 * @param tanggalLahir date of birth
 * @param jenisKelamin sex
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@ConsistentRecord(AnggotaKeluargaRules.class)
@ConsistentRecord(value = AnggotaKeluargaRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record AnggotaKeluarga(
        @JsonProperty("NIK")
        @DataElement(
                name = "NIK",
                concept = "Identitas penduduk",
                definition = "Nomor induk kependudukan anggota, 16 angka sebagai teks.",
                definitionEn = "The population identification number of the member, 16 digits as text.",
                classification = "Nomor Induk Kependudukan",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data, kependudukan.kartu-keluarga")
        @NotNull
        @ValidNik
        @Nullable
        String nik,

        @JsonProperty("Nama")
        @DataElement(
                name = "Nama",
                concept = "Nama penduduk",
                definition = "Nama lengkap anggota seperti tertulis pada kartu keluarga.",
                definitionEn = "Full name of the member as written on the family card.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Standar data, kependudukan.kartu-keluarga")
        @NotBlank
        @Size(max = 100)
        @CleanText
        @Nullable
        String nama,

        @JsonProperty("SHDK")
        @DataElement(
                name = "SHDK",
                concept = "Hubungan keluarga",
                definition = "Status hubungan dalam keluarga; tepat satu anggota adalah kepala keluarga.",
                definitionEn = "Relationship to the head of the household; exactly one member is the head.",
                classification = "SHDK",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Standar data, kependudukan.kartu-keluarga")
        @NotNull
        @Nullable
        Shdk shdk,

        @JsonProperty("TanggalLahir")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalLahir",
                concept = "Kelahiran",
                definition = "Tanggal lahir anggota.",
                definitionEn = "Date of birth of the member.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Standar data, kependudukan.kartu-keluarga")
        @NotNull
        @Nullable
        LocalDate tanggalLahir,

        @JsonProperty("JenisKelamin")
        @DataElement(
                name = "JenisKelamin",
                concept = "Jenis kelamin",
                definition = "Jenis kelamin anggota.",
                definitionEn = "Sex of the member.",
                classification = "Jenis kelamin",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Standar data, kependudukan.kartu-keluarga")
        @NotNull
        @Nullable
        JenisKelamin jenisKelamin) {
    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "AnggotaKeluarga[personal data]";
    }
}
