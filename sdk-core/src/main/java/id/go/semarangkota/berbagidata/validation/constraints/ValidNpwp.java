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
 * The text must be a structurally sound NPWP, the national number of a taxpayer, in digits only; absence is valid.
 *
 * <p>15 digits, the ninth of them a check digit; or 16 digits, which are 0 and the old 15, or a NIK, or a number of a newer kind that nothing
 * published describes. The dotted spelling is refused: it is no canonical form. Well-formed is not issued.
 * Rules: {@code npwp.panjang},
 * {@code npwp.bukan-angka},
 * {@code npwp.spasi},
 * {@code npwp.tanda-kutip},
 * {@code npwp.notasi-ilmiah},
 * {@code npwp.desimal},
 * {@code npwp.pengganti},
 * {@code npwp.digit-periksa}.
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
@TextForm("[0-9]{15,16}")
@Constraint(validatedBy = NpwpCheck.class)
public @interface ValidNpwp {
    /**
     * Whether the check digit is looked at.
     *
     * @return false for a register whose numbers do not keep it; true by default
     */
    boolean checkDigit() default true;

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
