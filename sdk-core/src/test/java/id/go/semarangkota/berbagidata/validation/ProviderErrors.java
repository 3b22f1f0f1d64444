package id.go.semarangkota.berbagidata.validation;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a Jakarta Validation provider and bulk validation find wrong, written alike: field, rule, detail. */
@SuppressWarnings("exports") // for the tests of this module only
public final class ProviderErrors implements AutoCloseable {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}(?: \\[(.*)])?");
    private static final Map<String, String> STANDARD = Map.of(
            "jakarta.validation.constraints.NotNull.message", "wajib-diisi",
            "jakarta.validation.constraints.NotBlank.message", "wajib-diisi",
            "jakarta.validation.constraints.Size.message", "terlalu-panjang",
            "jakarta.validation.constraints.Min.message", "terlalu-kecil",
            "jakarta.validation.constraints.Positive.message", "terlalu-kecil",
            "jakarta.validation.constraints.PositiveOrZero.message", "terlalu-kecil",
            "jakarta.validation.constraints.Max.message", "terlalu-besar");

    private final ValidatorFactory factory;

    public ProviderErrors(LocalDate referenceDate) {
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(INDONESIAN, Locale.ENGLISH), INDONESIAN, context -> INDONESIAN, false))
                .clockProvider(() ->
                        Clock.fixed(referenceDate.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .buildValidatorFactory();
    }

    /** The errors of bulk validation; the details of standard constraints are none of the provider's. */
    public static Set<String> of(ValidationReport report) {
        Set<String> errors = new TreeSet<>();
        for (Violation violation : report.errors()) {
            String rule = violation.ruleId();
            String detail =
                    STANDARD.containsValue(rule) ? "" : violation.finding().detail();
            errors.add(violation.field() + " " + rule + " " + detail);
        }
        return errors;
    }

    /** The errors of the provider, under groups or the default one. */
    public Set<String> of(Record bean, Class<?>... groups) {
        Set<String> errors = new TreeSet<>();
        for (ConstraintViolation<Record> violation : factory.getValidator().validate(bean, groups)) {
            Matcher template = TEMPLATE.matcher(violation.getMessageTemplate());
            if (!template.matches()) {
                throw new AssertionError("No rule: " + violation.getMessageTemplate());
            }
            String rule = STANDARD.getOrDefault(template.group(1), template.group(1));
            String detail = template.group(2) == null ? "" : template.group(2).replace("\\", "");
            errors.add(wirePath(bean.getClass(), violation.getPropertyPath()) + " " + rule + " " + detail);
        }
        return errors;
    }

    private static String wirePath(Class<?> root, Path path) {
        StringBuilder wire = new StringBuilder();
        Class<?> owner = root;
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

    @Override
    public void close() {
        factory.close();
    }
}
