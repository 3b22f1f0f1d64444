package id.go.semarangkota.berbagidata.validation.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be an NPWPD, the number that a region gives its taxpayers; absence is valid.
 *
 * <p>No national form survives: it must be text of 1 to 30 UTF-16 units without white space around it, and keep the region's own pattern where
 * one is given. Rules: {@code npwpd.kosong}, {@code npwpd.panjang}, {@code npwpd.spasi}, {@code npwpd.notasi-ilmiah},
 * {@code npwpd.pola}.
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
@Constraint(validatedBy = NpwpdCheck.class)
public @interface ValidNpwpd {
    /**
     * The region's own pattern, as a regular expression for the whole text.
     *
     * @return empty for none, which is the default
     */
    String pattern() default "";

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
