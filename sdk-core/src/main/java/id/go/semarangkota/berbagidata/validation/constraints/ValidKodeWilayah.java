package id.go.semarangkota.berbagidata.validation.constraints;

import id.go.semarangkota.berbagidata.standard.TextForm;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be a region code of the Ministry of Home Affairs (Kemendagri) in its dotted form; absence is valid.
 *
 * <p>Such as {@code 33.74.01.1001}. A plain number is refused: without dots it cannot be told from a code of BPS. Whether the region exists is
 * not checked here. Rules: {@code kode-wilayah.tanpa-titik}, {@code kode-wilayah.bentuk}, {@code kode-wilayah.tingkat}.
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
@TextForm("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[123][0-9]{3})?)?)?")
@Constraint(validatedBy = KodeWilayahCheck.class)
public @interface ValidKodeWilayah {
    /**
     * The levels that are allowed, as numbers of digits.
     *
     * @return some of 2 (province), 4 (regency or city), 6 (district), 10 (kelurahan or village); all by default
     */
    int[] digits() default {2, 4, 6, 10};

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
