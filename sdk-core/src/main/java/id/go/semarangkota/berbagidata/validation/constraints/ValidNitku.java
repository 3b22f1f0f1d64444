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
 * The text must be a structurally sound NITKU, the number of a place of business; absence is valid.
 *
 * <p>22 digits: the NPWP of 16 digits and a serial number of six. Well-formed is not issued.
 * Rules: {@code nitku.panjang},
 * {@code nitku.bukan-angka},
 * {@code nitku.spasi},
 * {@code nitku.tanda-kutip},
 * {@code nitku.notasi-ilmiah},
 * {@code nitku.desimal},
 * {@code nitku.pengganti},
 * {@code nitku.digit-periksa}.
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
@TextForm("[0-9]{22}")
@Constraint(validatedBy = NitkuCheck.class)
public @interface ValidNitku {
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
