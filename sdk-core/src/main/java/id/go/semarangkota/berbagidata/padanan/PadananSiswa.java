package id.go.semarangkota.berbagidata.padanan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import id.go.semarangkota.berbagidata.validation.ConsistentRecord;
import id.go.semarangkota.berbagidata.validation.Strict;
import id.go.semarangkota.berbagidata.validation.constraints.CleanText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one row of pupils that were matched against the register of residents (<em>padanan siswa</em>): what was found, by which
 * rule, and what agrees. It holds no biodata and no NIK.
 *
 * <p>It carries what was said: any component may be absent or wrong until a validator has judged it. Immutable and thread-safe.
 * Sensitivity: the reference points at a child in the requester's own file, and everything here is <em>data spesifik</em> as data of
 * children; {@code toString} tells none of it. Source: this standard.
 *
 * @param rujukan the requester's own reference to the row, at most 64 UTF-16 units; never a NIK
 * @param status what was found
 * @param aturan the rule by which exactly one resident was found; null if none was
 * @param namaSesuai whether the names are equal, titles and letter case aside; null if nobody was found
 * @param tanggalLahirSesuai whether the dates of birth are equal; null if nobody was found
 * @param jenisKelaminSesuai whether the sexes are equal; null if nobody was found or the row says none
 * @param namaIbuSesuai whether the mothers' names are equal, titles and letter case aside; null if nobody was found or the row says none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Dataset(
        id = "pendidikan.padanan-siswa",
        version = "1.0",
        title = "Padanan Siswa",
        titleEn = "Pupils matched against residents")
@ConsistentRecord(PadananSiswaRules.class)
@ConsistentRecord(value = PadananSiswaRules.class, groups = Strict.class)
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record PadananSiswa(
        @JsonProperty("Rujukan")
        @DataElement(
                name = "Rujukan",
                concept = "Rujukan baris",
                definition =
                        "Penanda baris milik peminta sendiri, seperti nomor urut atau NISN pada berkasnya; tidak boleh berupa NIK.",
                definitionEn =
                        "The requester's own mark of the row, such as its number or the NISN in the requester's file; never a NIK.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                specific = true,
                source = "Standar data ini")
        @NotBlank
        @Size(max = 64)
        @CleanText
        @Nullable
        String rujukan,

        @JsonProperty("Status")
        @DataElement(
                name = "Status",
                concept = "Status padanan",
                definition = "Hasil pemadanan baris ini dengan data kependudukan.",
                definitionEn = "What matching this row against the register of residents found.",
                classification = "Status padanan",
                specific = true,
                source = "Standar data ini")
        @NotNull
        @Nullable
        StatusPadanan status,

        @JsonProperty("Aturan")
        @DataElement(
                name = "Aturan",
                concept = "Aturan padanan",
                definition = "Aturan yang menemukan tepat satu penduduk; kosong bila tidak ditemukan.",
                definitionEn = "The rule that found exactly one resident; absent if none was found.",
                classification = "Aturan padanan",
                specific = true,
                source = "Standar data ini")
        @Nullable
        AturanPadanan aturan,

        @JsonProperty("NamaSesuai")
        @DataElement(
                name = "NamaSesuai",
                concept = "Kesesuaian nama",
                definition =
                        "Apakah nama sama, tanpa melihat gelar, tanda baca, dan huruf besar; ejaan mirip bukan sama.",
                definitionEn =
                        "Whether the names are equal without titles, punctuation and letter case; a like spelling is not.",
                specific = true,
                source = "Standar data ini")
        @Nullable
        Boolean namaSesuai,

        @JsonProperty("TanggalLahirSesuai")
        @DataElement(
                name = "TanggalLahirSesuai",
                concept = "Kesesuaian tanggal lahir",
                definition = "Apakah tanggal lahir sama.",
                definitionEn = "Whether the dates of birth are equal.",
                specific = true,
                source = "Standar data ini")
        @Nullable
        Boolean tanggalLahirSesuai,

        @JsonProperty("JenisKelaminSesuai")
        @DataElement(
                name = "JenisKelaminSesuai",
                concept = "Kesesuaian jenis kelamin",
                definition = "Apakah jenis kelamin sama; kosong bila baris peminta tidak menyebutnya.",
                definitionEn = "Whether the sexes are equal; absent if the requester's row says none.",
                specific = true,
                source = "Standar data ini")
        @Nullable
        Boolean jenisKelaminSesuai,

        @JsonProperty("NamaIbuSesuai")
        @DataElement(
                name = "NamaIbuSesuai",
                concept = "Kesesuaian nama ibu",
                definition =
                        "Apakah nama ibu sama, tanpa melihat gelar, tanda baca, dan huruf besar; kosong bila baris peminta tidak menyebutnya.",
                definitionEn =
                        "Whether the mothers' names are equal without titles, punctuation and letter case; absent if the requester's row says none.",
                specific = true,
                source = "Standar data ini")
        @Nullable
        Boolean namaIbuSesuai) {
    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static PadananSiswaBuilder builder() {
        return new PadananSiswaBuilder();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "PadananSiswa[personal data]";
    }
}
