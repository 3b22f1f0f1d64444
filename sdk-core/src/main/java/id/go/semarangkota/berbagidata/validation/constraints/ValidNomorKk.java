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
 * The text must be a structurally sound number of a family card (<em>nomor kartu keluarga</em>); absence is valid.
 *
 * <p>Sixteen digits and no placeholder. Well-formed is not issued. Rules: {@code nomor-kk.panjang}, {@code nomor-kk.bukan-angka},
 * {@code nomor-kk.spasi}, {@code nomor-kk.tanda-kutip}, {@code nomor-kk.notasi-ilmiah}, {@code nomor-kk.desimal},
 * {@code nomor-kk.pengganti}.
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
@TextForm("[0-9]{16}")
@Constraint(validatedBy = NomorKkCheck.class)
public @interface ValidNomorKk {
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
