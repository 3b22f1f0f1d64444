package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.standard.GeoJson;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges a {@link GeoJson} for a Jakarta Validation provider, as {@link GeometriJalanCheck} judges its text. Thread-safe. */
public final class GeometriJalanValidator implements ConstraintValidator<ValidGeometriJalan, GeoJson> {
    private final GeometriJalanCheck check = new GeometriJalanCheck();

    /** A validator; one may be shared. */
    public GeometriJalanValidator() {}

    @Override
    public boolean isValid(@Nullable GeoJson value, ConstraintValidatorContext context) {
        return check.isValid(value == null ? null : value.text(), context);
    }
}
