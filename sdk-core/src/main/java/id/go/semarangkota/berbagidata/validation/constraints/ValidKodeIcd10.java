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
 * The text must be a code of ICD-10, version 2010, in its canonical form; absence is valid.
 *
 * <p>A capital letter and two digits, then perhaps a dot and one or two digits, such as {@code A91} or {@code A00.1}. Whether the
 * classification has the code is not checked here. Rules: {@code kode-icd10.tanpa-titik}, {@code kode-icd10.tanda},
 * {@code kode-icd10.bentuk}.
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
@TextForm("[A-Z][0-9]{2}([.][0-9]{1,2})?")
@Constraint(validatedBy = KodeIcd10Check.class)
public @interface ValidKodeIcd10 {
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
