package id.go.semarangkota.berbagidata.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Runs {@link RecordRules} under a Jakarta Validation provider: errors are violations, warnings are left out. */
public final class ConsistentRecordValidator implements ConstraintValidator<ConsistentRecord, Object> {
    private @Nullable RecordRules<Object> rules;

    /** Made by the provider. */
    public ConsistentRecordValidator() {}

    @Override
    public void initialize(ConsistentRecord constraint) {
        rules = RuleSet.instance(constraint);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null || rules == null) {
            return true;
        }
        ProviderContext run = new ProviderContext(context);
        rules.check(value, run);
        return run.valid;
    }

    /** Passes findings on to the provider; the reference date comes from the provider's clock. */
    static final class ProviderContext implements RuleContext {
        private final ConstraintValidatorContext context;
        private boolean valid = true;

        ProviderContext(ConstraintValidatorContext context) {
            this.context = context;
        }

        @Override
        public LocalDate referenceDate() {
            return LocalDate.now(context.getClockProvider().getClock());
        }

        @Override
        public void report(Severity severity, String field, Finding finding) {
            if (severity == Severity.ERROR) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(ProviderTemplate.of(finding))
                        .addPropertyNode(field)
                        .addConstraintViolation();
                valid = false;
            }
        }
    }
}
