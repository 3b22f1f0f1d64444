package id.go.semarangkota.berbagidata.kependudukan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.ListCopy;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNik;
import id.go.semarangkota.berbagidata.validation.constraints.ValidNomorKk;
import id.go.semarangkota.berbagidata.wilayah.Alamat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household (<em>kartu keluarga</em>, family card) with its members.
 *
 * <p>Carries what was said, like {@link Penduduk}. In CSV the members stand in one cell, as a JSON array. Immutable and thread-safe.
 * Sensitivity: direct identifiers and quasi-identifiers; {@code toString} tells none of them. Source: SIAK, DATA_KELUARGA.
 *
 * @param nomorKk number of the family card, 16 digits
 * @param nikKepalaKeluarga the NIK of the head of the household, 16 digits
 * @param namaKepalaKeluarga full name of the head of the household, at most 100 UTF-16 units
 * @param alamat address
 * @param tanggalTerbit date of issue
 * @param anggota members, the head included, 1 to 50
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Dataset(id = "kependudukan.kartu-keluarga", version = "1.0", title = "Kartu keluarga", titleEn = "Households")
@ConsistentRecord(KartuKeluargaRules.class)
@ConsistentRecord(value = KartuKeluargaRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record KartuKeluarga(
        @JsonProperty("NomorKK")
        @DataElement(
                name = "NomorKK",
                concept = "Identitas keluarga",
                definition = "Nomor kartu keluarga, 16 angka sebagai teks.",
                definitionEn = "Number of the family card, 16 digits as text.",
                classification = "Nomor Kartu Keluarga",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = "SIAK:NO_KK",
                source = "SIAK, DATA_KELUARGA")
        @NotNull
        @ValidNomorKk
        @Nullable
        String nomorKk,

        @JsonProperty("NIKKepalaKeluarga")
        @DataElement(
                name = "NIKKepalaKeluarga",
                concept = "Identitas penduduk",
                definition = "Nomor induk kependudukan kepala keluarga, 16 angka sebagai teks.",
                definitionEn = "The population identification number of the head of the household, 16 digits as text.",
                classification = "Nomor Induk Kependudukan",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                unique = true,
                legacy = "SIAK:NIK_KK",
                source = "SIAK, DATA_KELUARGA")
        @NotNull
        @ValidNik
        @Nullable
        String nikKepalaKeluarga,

        @JsonProperty("NamaKepalaKeluarga")
        @DataElement(
                name = "NamaKepalaKeluarga",
                concept = "Nama penduduk",
                definition = "Nama lengkap kepala keluarga.",
                definitionEn = "Full name of the head of the household.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                legacy = {"SIAK:NAMA_KEP", "SIAK:NAMA_KK"},
                source = "SIAK, DATA_KELUARGA")
        @NotBlank
        @Size(max = 100)
        @CleanText
        @Nullable
        String namaKepalaKeluarga,

        @JsonProperty("Alamat")
        @DataElement(
                name = "Alamat",
                concept = "Alamat",
                definition = "Alamat keluarga.",
                definitionEn = "Address of the household.",
                source = "SIAK, DATA_KELUARGA")
        @NotNull
        @Valid
        @Nullable
        Alamat alamat,

        @JsonProperty("TanggalTerbit")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @DataElement(
                name = "TanggalTerbit",
                concept = "Penerbitan kartu keluarga",
                definition = "Tanggal kartu keluarga diterbitkan.",
                definitionEn = "Date of issue of the family card.",
                source = "Standar data, kependudukan.kartu-keluarga")
        @Nullable
        LocalDate tanggalTerbit,

        @JsonProperty("Anggota")
        @DataElement(
                name = "Anggota",
                concept = "Anggota keluarga",
                definition = "Anggota keluarga, kepala keluarga termasuk; satu sampai lima puluh.",
                definitionEn = "Members of the household, the head included; one to fifty.",
                source = "Standar data, kependudukan.kartu-keluarga")
        @NotEmpty
        @Size(max = 50)
        List<@Valid AnggotaKeluarga> anggota) {
    /** Copies the lists; what is absent is empty. */
    public KartuKeluarga {
        anggota = ListCopy.of(anggota);
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static KartuKeluargaBuilder builder() {
        return new KartuKeluargaBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "KartuKeluarga[personal data]";
    }
}
