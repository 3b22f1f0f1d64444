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
 * The text must be a structurally sound NOP, the number of an object of property tax, in 18 digits only; absence is valid.
 *
 * <p>There is no check digit, and the codes of its areas are those of the tax list, not Kemendagri's, so none is looked up. The dotted
 * spelling is refused: it is no canonical form. Well-formed is not issued.
 * Rules: {@code nop.panjang},
 * {@code nop.bukan-angka},
 * {@code nop.spasi},
 * {@code nop.tanda-kutip},
 * {@code nop.notasi-ilmiah},
 * {@code nop.desimal},
 * {@code nop.pengganti}.
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
@TextForm("[0-9]{18}")
@Constraint(validatedBy = NopCheck.class)
public @interface ValidNop {
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
