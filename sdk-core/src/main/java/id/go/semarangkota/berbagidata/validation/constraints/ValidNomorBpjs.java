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
 * The text must be a structurally sound number of a card of BPJS Kesehatan (<em>nomor kartu JKN</em>); absence is valid.
 *
 * <p>Thirteen digits, leading zeros among them, and no placeholder. Well-formed is not issued. Rules: {@code nomor-bpjs.panjang}, {@code nomor-bpjs.bukan-angka}, {@code nomor-bpjs.spasi},
 * {@code nomor-bpjs.tanda-kutip}, {@code nomor-bpjs.notasi-ilmiah}, {@code nomor-bpjs.desimal}, {@code nomor-bpjs.pengganti}.
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
@TextForm("[0-9]{13}")
@Constraint(validatedBy = NomorBpjsCheck.class)
public @interface ValidNomorBpjs {
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
