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
 * The text must be a structurally sound NIK, the number of a resident; absence is valid.
 *
 * <p>Sixteen digits, a month from 01 to 12, a day that exists (women: plus 40), a serial number, no placeholder. Well-formed is not issued.
 * Rules: {@code nik.panjang}, {@code nik.bukan-angka}, {@code nik.spasi}, {@code nik.tanda-kutip}, {@code nik.notasi-ilmiah},
 * {@code nik.desimal}, {@code nik.pengganti}, {@code nik.bulan}, {@code nik.tanggal}, {@code nik.nomor-urut}.
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
@TextForm("[0-9]{6}([0-2][0-9]|3[01]|[4-6][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{6}")
@Constraint(validatedBy = NikCheck.class)
public @interface ValidNik {
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
