package id.go.semarangkota.berbagidata.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * The logic behind a constraint on text: judges one present value, for {@link RecordValidator} and for any Jakarta Validation
 * provider alike.
 *
 * <p>A constraint of one's own names its implementation in {@code @Constraint(validatedBy = ...)} and so takes part in bulk
 * validation. Implementations are public with a public constructor without parameters, immutable once initialized, thread-safe, and
 * allocate nothing for a valid value.
 *
 * @param <A> the constraint annotation
 */
public interface TextCheck<A extends Annotation> extends ConstraintValidator<A, CharSequence> {
    /**
     * Judges a value.
     *
     * @param value the text, never null (absence is the business of {@code @NotNull})
     * @return null if the value keeps the rule
     */
    @Nullable
    Finding check(CharSequence value);

    /**
     * Refuses a value that breaks the rule: the constructor of an identifier's own type.
     *
     * @param value the text, never null
     * @throws IllegalArgumentException if the value breaks the rule; the message is the rule's sentence, never the value
     */
    default void require(CharSequence value) {
        Finding finding = check(value);
        if (finding != null) {
            throw new IllegalArgumentException(
                    RuleMessages.of(Violation.INDONESIAN).text(finding));
        }
    }

    /**
     * Judges a value for a Jakarta Validation provider.
     *
     * <p>The message is that of the finding's rule, unless the annotation's own {@code message()} says something; a constraint of one's
     * own therefore has an empty message by default.
     *
     * @param value the text, valid if null
     * @param context the provider's
     * @return whether the value keeps the rule
     */
    @Override
    default boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        Finding finding = value == null ? null : check(value);
        if (finding == null) {
            return true;
        }
        if (context.getDefaultConstraintMessageTemplate().isEmpty()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(ProviderTemplate.of(finding))
                    .addConstraintViolation();
        }
        return false;
    }
}
