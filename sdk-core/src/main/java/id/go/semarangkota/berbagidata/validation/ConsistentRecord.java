package id.go.semarangkota.berbagidata.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record: names the rules over several of its fields.
 *
 * <p>Checked by {@link RecordValidator} and, errors only, by any Jakarta Validation provider. Named once more with {@code groups =
 * Strict.class}, the warnings of the same rules are errors in strict intake, for both.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(ConsistentRecord.List.class)
@Constraint(validatedBy = ConsistentRecordValidator.class)
public @interface ConsistentRecord {
    /**
     * The rules.
     *
     * @return a public class with a public constructor without parameters
     */
    Class<? extends RecordRules<?>> value();

    /**
     * A message of your own.
     *
     * @return empty for the sentence of each rule that is broken, in the language of the provider
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

    /** The same rules for the default group and for {@link Strict}. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The annotations.
         *
         * @return in order
         */
        ConsistentRecord[] value();
    }
}
