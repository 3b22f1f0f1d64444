package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.kependudukan.JenisKelamin;
import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Dataset;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What Disdik expects of a row that it receives: a dataset of its own, declared with the SDK's annotations.
 *
 * @param pseudonim stands for the resident
 * @param tahunLahir year of birth
 * @param jenisKelamin sex
 */
@Dataset(id = "disdik.siswa-terencana", version = "1.0", title = "Siswa terencana", titleEn = "Expected pupils")
@SuppressWarnings("MultipleNullnessAnnotations") // @NotNull is a rule to be judged, @Nullable what a record can hold
public record SiswaDisdik(
        @DataElement(
                name = "NIK",
                concept = "Penduduk",
                definition = "Pseudonim penduduk.",
                definitionEn = "Pseudonym of the resident.",
                sensitivity = Sensitivity.DIRECT_IDENTIFIER,
                source = "Kesepakatan Disdukcapil-Disdik")
        @NotBlank
        @Size(min = 16, max = 64)
        @Nullable
        String pseudonim,

        @DataElement(
                name = "TanggalLahir",
                concept = "Kelahiran",
                definition = "Tahun lahir.",
                definitionEn = "Year of birth.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Kesepakatan Disdukcapil-Disdik")
        @NotBlank
        @Pattern(regexp = "(19|20)[0-9]{2}")
        @Nullable
        String tahunLahir,

        @DataElement(
                name = "JenisKelamin",
                concept = "Jenis kelamin",
                definition = "Jenis kelamin.",
                definitionEn = "Sex.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Kesepakatan Disdukcapil-Disdik")
        @NotNull
        @Nullable
        JenisKelamin jenisKelamin) {}
