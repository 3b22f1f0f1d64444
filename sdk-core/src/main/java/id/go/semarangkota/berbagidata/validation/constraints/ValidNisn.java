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
 * The text must be a structurally sound NISN, the national number of a pupil (<em>nomor induk siswa nasional</em>); absence is valid.
 *
 * <p>Ten digits, leading zeros among them, and no placeholder: a pupil without a number has none. Well-formed is not issued. Rules:
 * {@code nisn.panjang}, {@code nisn.bukan-angka}, {@code nisn.spasi}, {@code nisn.tanda-kutip},
 * {@code nisn.notasi-ilmiah}, {@code nisn.desimal}, {@code nisn.pengganti}.
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
@TextForm("[0-9]{10}")
@Constraint(validatedBy = NisnCheck.class)
public @interface ValidNisn {
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
