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
 * The text must be a postal code of five digits; absence is valid.
 *
 * <p>Whether it belongs to the address is not checked: public lists contradict each other. Rule: {@code kode-pos.bentuk}.
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
@TextForm("[0-9]{5}")
@Constraint(validatedBy = KodePosCheck.class)
public @interface ValidKodePos {
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
