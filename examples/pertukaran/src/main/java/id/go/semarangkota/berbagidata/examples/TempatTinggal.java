package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.standard.DataElement;
import id.go.semarangkota.berbagidata.standard.Sensitivity;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives (<em>tempat tinggal</em>), as far as a recipient learns it.
 *
 * @param kecamatan district
 */
@SuppressWarnings("MultipleNullnessAnnotations") // @NotBlank is a rule to be judged, @Nullable what a record can hold
public record TempatTinggal(
        @DataElement(
                name = "Kecamatan",
                concept = "Tempat tinggal",
                definition = "Kecamatan.",
                definitionEn = "District.",
                sensitivity = Sensitivity.QUASI_IDENTIFIER,
                source = "Kesepakatan para pihak")
        @NotBlank
        @Nullable
        String kecamatan) {}
