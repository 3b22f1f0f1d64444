package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.declared.Constraints;
import id.go.semarangkota.berbagidata.standard.DataElement;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.groups.Default;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Runs {@link RecordRules} under a Jakarta Validation provider: errors are violations; warnings are so in strict intake only. */
public final class ConsistentRecordValidator implements ConstraintValidator<ConsistentRecord, Object> {
    private @Nullable RecordRules<Object> rules;
    private Severity reported = Severity.ERROR;

    /** Made by the provider. */
    public ConsistentRecordValidator() {}

    @Override
    public void initialize(ConsistentRecord constraint) {
        rules = RuleSet.instance(constraint);
        reported = rejectsWarnings(constraint) ? Severity.WARNING : Severity.ERROR;
    }

    /** Beside the rules of the default group, which report the errors, those of strict intake turn the warnings into such. */
    static boolean rejectsWarnings(ConsistentRecord constraint) {
        return !Constraints.groups(constraint).contains(Default.class);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null || rules == null) {
            return true;
        }
        ProviderContext run = new ProviderContext(value.getClass(), reported, context);
        rules.check(value, run);
        return run.valid;
    }

    /** Passes findings on to the provider; the reference date comes from the provider's clock. */
    static final class ProviderContext implements RuleContext {
        private final Class<?> recordClass;
        private final Severity reported;
        private final ConstraintValidatorContext context;
        private final String message;
        private boolean valid = true;

        ProviderContext(Class<?> recordClass, Severity reported, ConstraintValidatorContext context) {
            this.reported = reported;
            this.recordClass = recordClass;
            this.context = context;
            this.message = context.getDefaultConstraintMessageTemplate();
        }

        @Override
        public LocalDate referenceDate() {
            return LocalDate.now(context.getClockProvider().getClock());
        }

        @Override
        public boolean isUnreadable(String field) {
            return false;
        }

        @Override
        public void report(Severity severity, String field, Finding finding) {
            if (severity == reported) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(message.isEmpty() ? ProviderTemplate.of(finding) : message)
                        .addPropertyNode(property(field))
                        .addConstraintViolation();
                valid = false;
            }
        }

        /** Providers, and the frameworks above them, know a component by its Java name. */
        private String property(String field) {
            for (RecordComponent component : recordClass.getRecordComponents()) {
                DataElement element = component.getAnnotation(DataElement.class);
                if (element != null && element.name().equals(field)) {
                    return component.getName();
                }
            }
            throw new IllegalArgumentException(recordClass.getName() + " describes no field " + field);
        }
    }
}
