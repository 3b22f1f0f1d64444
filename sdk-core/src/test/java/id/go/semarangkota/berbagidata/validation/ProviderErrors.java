package id.go.semarangkota.berbagidata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.standard.DataElement;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The errors of a record as lines, by bulk validation and by Hibernate Validator, so that the two can be compared. */
@SuppressWarnings("exports") // for the tests of this module only
public final class ProviderErrors {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}(?: \\[(.*)])?");
    private static final String STANDARD = "jakarta.validation.constraints.";
    /** The provider's own constraints, which have no detail of ours. */
    private static final Map<String, String> RULES = Map.of(
            "NotNull", "wajib-diisi",
            "NotBlank", "wajib-diisi",
            "Size", "terlalu-panjang",
            "Min", "terlalu-kecil",
            "PositiveOrZero", "terlalu-kecil",
            "Max", "terlalu-besar");

    private static final Map<LocalDate, ValidatorFactory> FACTORIES = new ConcurrentHashMap<>();

    private ProviderErrors() {}

    private static ValidatorFactory factory(LocalDate today) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(INDONESIAN, Locale.ENGLISH), INDONESIAN, context -> INDONESIAN, false))
                .clockProvider(
                        () -> Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .buildValidatorFactory();
    }

    /** Field, rule and detail of each error that bulk validation has found. */
    public static Set<String> of(ValidationReport report) {
        Set<String> errors = new TreeSet<>();
        for (Violation violation : report.errors()) {
            String rule = violation.ruleId();
            String detail = RULES.containsValue(rule) ? "" : violation.finding().detail();
            errors.add(violation.field() + " " + rule + " " + detail);
        }
        return errors;
    }

    /** Field, rule and detail of each error that the provider finds on a day. */
    public static Set<String> of(Record record, LocalDate today) {
        Set<String> errors = new TreeSet<>();
        ValidatorFactory factory = FACTORIES.computeIfAbsent(today, ProviderErrors::factory);
        for (ConstraintViolation<Record> violation : factory.getValidator().validate(record)) {
            Matcher template = TEMPLATE.matcher(violation.getMessageTemplate());
            assertThat(template.matches()).as(violation.getMessageTemplate()).isTrue();
            String detail = template.group(2) == null ? "" : template.group(2).replace("\\", "");
            errors.add(wirePath(record.getClass(), violation.getPropertyPath()) + " " + rule(template.group(1)) + " "
                    + detail);
        }
        return errors;
    }

    private static String rule(String key) {
        return key.startsWith(STANDARD)
                ? RULES.get(key.substring(STANDARD.length(), key.length() - ".message".length()))
                : key;
    }

    private static String wirePath(Class<?> record, Path path) {
        StringBuilder wire = new StringBuilder();
        Class<?> owner = record;
        for (Path.Node node : path) {
            RecordComponent component = component(owner, node.getName());
            wire.append(wire.isEmpty() ? "" : ".")
                    .append(component.getAnnotation(DataElement.class).name());
            owner = component.getType();
        }
        return wire.toString();
    }

    private static RecordComponent component(Class<?> owner, String property) {
        for (RecordComponent component : owner.getRecordComponents()) {
            if (component.getName().equals(property)) {
                return component;
            }
        }
        throw new AssertionError("The provider reported a property that " + owner + " does not have: " + property);
    }
}
