package id.go.semarangkota.berbagidata.validation.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The GeoJSON must be a line on the map: a LineString or MultiLineString in WGS84, longitude before latitude; absence is valid.
 *
 * <p>Stands on a {@link id.go.semarangkota.berbagidata.standard.GeoJson} or on text. Rules: {@code geometri.bentuk},
 * {@code geometri.di-luar-bumi}, {@code geometri.sumbu-tertukar}. Source: RFC 7946.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Constraint(validatedBy = {GeometriJalanCheck.class, GeometriJalanValidator.class})
public @interface ValidGeometriJalan {
    /**
     * A message of your own.
     *
     * @return empty for the sentence of the rule that is broken, in the language of the provider
     */
    String message() default "";

    /**
     * Groups of Jakarta Validation.
     *
     * @return empty by default
     */
    Class<?>[] groups() default {};

    /**
     * Payload of Jakarta Validation.
     *
     * @return empty by default
     */
    Class<? extends Payload>[] payload() default {};
}
