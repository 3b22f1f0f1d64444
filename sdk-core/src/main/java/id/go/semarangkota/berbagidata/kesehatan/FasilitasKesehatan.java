package id.go.semarangkota.berbagidata.kesehatan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
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
 * A health facility (<em>fasilitas kesehatan</em>): a puskesmas, hospital, clinic, laboratory or pharmacy.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it. Immutable and thread-safe. Public
 * data, except that a practice may bear its physician's name; {@code toString} tells nothing. Source: this standard.
 *
 * @param kodeFaskes code of the facility, at most 30 UTF-16 units
 * @param namaFaskes name of the facility, at most 200 UTF-16 units
 * @param jenis kind of the facility
 * @param kepemilikan owner of the facility, at most 100 UTF-16 units
 * @param alamat address
 * @param lintang latitude in degrees, -90 to 90
 * @param bujur longitude in degrees, -180 to 180
 * @param jumlahTempatTidur number of beds, not negative
 * @param status whether the facility serves patients
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(id = "kesehatan.fasilitas", version = "1.0", title = "Fasilitas Kesehatan", titleEn = "Health facilities")
@ConsistentRecord(FasilitasKesehatanRules.class)
@ConsistentRecord(value = FasilitasKesehatanRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record FasilitasKesehatan(
        @JsonProperty("KodeFaskes")
        @DataElement(
                name = "KodeFaskes",
                concept = "Identitas fasilitas kesehatan",
                definition = "Kode fasilitas kesehatan, unik di kota.",
                definitionEn = "Code of the facility, unique in the city.",
                source = "Standar data ini")
        @NotBlank
        @Size(max = 30)
        @CleanText
        @Nullable
        String kodeFaskes,

        @JsonProperty("NamaFaskes")
        @DataElement(
                name = "NamaFaskes",
                concept = "Identitas fasilitas kesehatan",
                definition = "Nama fasilitas kesehatan.",
                definitionEn = "Name of the facility.",
                source = "Standar data ini")
        @NotBlank
        @Size(max = 200)
        @CleanText
        @Nullable
        String namaFaskes,

        @JsonProperty("Jenis")
        @DataElement(
                name = "Jenis",
                concept = "Jenis fasilitas kesehatan",
                definition = "Jenis fasilitas kesehatan.",
                definitionEn = "Kind of the facility.",
                classification = "Jenis fasilitas kesehatan",
                source = "Standar data ini")
        @NotNull
        @Nullable
        JenisFaskes jenis,

        @JsonProperty("Kepemilikan")
        @DataElement(
                name = "Kepemilikan",
                concept = "Kepemilikan",
                definition = "Pemilik fasilitas kesehatan, seperti pemerintah kota atau swasta.",
                definitionEn = "Owner of the facility, such as the city or a private body.",
                source = "Standar data ini")
        @Size(max = 100)
        @CleanText
        @Nullable
        String kepemilikan,

        @JsonProperty("Alamat")
        @DataElement(
                name = "Alamat",
                concept = "Letak",
                definition = "Alamat fasilitas kesehatan.",
                definitionEn = "Address of the facility.",
                source = "Standar data ini")
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
                source = "Standar data ini")
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
                source = "Standar data ini")
        @Min(-180)
        @Max(180)
        @Nullable
        BigDecimal bujur,

        @JsonProperty("JumlahTempatTidur")
        @DataElement(
                name = "JumlahTempatTidur",
                concept = "Kapasitas",
                definition = "Jumlah tempat tidur rawat inap.",
                definitionEn = "Number of beds for inpatients.",
                measure = "Jumlah",
                unit = "tempat tidur",
                source = "Standar data ini")
        @PositiveOrZero
        @Nullable
        Long jumlahTempatTidur,

        @JsonProperty("Status")
        @DataElement(
                name = "Status",
                concept = "Status fasilitas kesehatan",
                definition = "Apakah fasilitas kesehatan melayani.",
                definitionEn = "Whether the facility serves patients.",
                classification = "Status fasilitas kesehatan",
                source = "Standar data ini")
        @NotNull
        @Nullable
        StatusFaskes status) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static FasilitasKesehatanBuilder builder() {
        return new FasilitasKesehatanBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "FasilitasKesehatan[facility]";
    }
}
