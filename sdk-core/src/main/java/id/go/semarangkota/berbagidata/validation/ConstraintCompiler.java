package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.GeoJson;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Turns the constraints on a field into checks, or refuses them: a constraint is never skipped in silence. */
final class ConstraintCompiler {
    private ConstraintCompiler() {}

    /** The checks of a present value; {@code @NotNull} is the business of whoever finds it absent. */
    static List<FieldChecks.Check> compile(Field field, boolean strict) {
        List<Annotation> constraints = DeclaredConstraints.of(field.path(), field.annotations(), strict);
        constraints.removeIf(constraint -> constraint instanceof NotNull || constraint instanceof NotEmpty);
        if (field.type() == DataType.LIST) {
            return List.of(ListConstraints.of(field, constraints, strict));
        } else if (constraints.isEmpty()) {
            return List.of();
        } else if (field.type() == DataType.TEXT) {
            return List.of(TextConstraints.of(field, constraints));
        }
        List<FieldChecks.Check> checks = new ArrayList<>();
        constraints.forEach(constraint -> checks.add(
                field.type() == DataType.GEOMETRY ? geometry(field, constraint) : number(field, constraint)));
        return checks;
    }

    /** A geometry is judged by its text. */
    private static FieldChecks.Check geometry(Field field, Annotation annotation) {
        TextCheck<?> check = declaredCheck(field, annotation);
        return (value, path, run) -> {
            Finding finding = check.check(((GeoJson) value).text());
            if (finding != null) {
                run.error(path, finding);
            }
        };
    }

    /** The check of a constraint whose validator is a {@link TextCheck}; it is typed for its own annotation. */
    @SuppressWarnings("unchecked")
    static TextCheck<?> declaredCheck(Field field, Annotation annotation) {
        Constraint constraint = annotation.annotationType().getAnnotation(Constraint.class);
        for (Class<?> validator : constraint.validatedBy()) {
            if (TextCheck.class.isAssignableFrom(validator)) {
                TextCheck<Annotation> check = (TextCheck<Annotation>) instance(validator);
                check.initialize(annotation);
                return check;
            }
        }
        throw refused(field, annotation);
    }

    private static Object instance(Class<?> validator) {
        try {
            return validator.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    validator.getName() + " must be public and have a public constructor without parameters", e);
        }
    }

    private static FieldChecks.Check number(Field field, Annotation annotation) {
        if (annotation instanceof Min min) {
            return bound(field, annotation, BigDecimal.valueOf(min.value()), 0, "terlalu-kecil");
        } else if (annotation instanceof Max max) {
            return bound(field, annotation, BigDecimal.valueOf(max.value()), 0, "terlalu-besar");
        } else if (annotation instanceof PositiveOrZero) {
            return bound(field, annotation, BigDecimal.ZERO, 0, "terlalu-kecil");
        } else if (annotation instanceof Positive) {
            return bound(field, annotation, BigDecimal.ZERO, 1, "terlalu-kecil");
        }
        throw refused(field, annotation);
    }

    /** The number must be at least (or, for {@code terlalu-besar}, at most) the limit, strictly so if {@code strict} is 1. */
    private static FieldChecks.Check bound(
            Field field, Annotation annotation, BigDecimal limit, int strict, String ruleId) {
        if (field.type() != DataType.INTEGER && field.type() != DataType.DECIMAL) {
            throw refused(field, annotation);
        }
        boolean upper = ruleId.equals("terlalu-besar");
        Finding broken = new Finding(ruleId, (upper ? "max " : strict == 1 ? "> " : "min ") + limit.toPlainString());
        return (value, path, run) -> {
            BigDecimal number = value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) value);
            int sign = upper ? limit.compareTo(number) : number.compareTo(limit);
            if (sign < strict) {
                run.error(path, broken);
            }
        };
    }

    static IllegalArgumentException refused(Field field, Annotation annotation) {
        return new IllegalArgumentException(
                "@" + annotation.annotationType().getSimpleName() + " on " + field.path()
                        + " cannot be checked on a field of type " + field.type()
                        + "; use a constraint whose validator is a TextCheck, or @Size, @Pattern, @Min, @Max, @Positive, @PositiveOrZero");
    }
}
