package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.standard.DataType;
import id.go.semarangkota.berbagidata.standard.Field;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Turns a constraint annotation into a check, or refuses it: a constraint is never skipped in silence. */
final class ConstraintCompiler {
    private ConstraintCompiler() {}

    /** The check, or null if the constraint is one that absence alone can break. */
    static FieldChecks.@Nullable Check compile(Field field, Annotation annotation) {
        if (annotation instanceof NotNull) {
            return null;
        }
        TextCheck<Annotation> declared =
                declaredCheck(annotation.annotationType().getAnnotation(Constraint.class));
        if (declared != null) {
            declared.initialize(annotation);
            return text(field, annotation, declared::check);
        }
        return standard(field, annotation);
    }

    /** The check of a constraint whose validator is a {@link TextCheck}; it is typed for its own annotation. */
    @SuppressWarnings("unchecked")
    private static @Nullable TextCheck<Annotation> declaredCheck(Constraint constraint) {
        for (Class<?> validator : constraint.validatedBy()) {
            if (TextCheck.class.isAssignableFrom(validator)) {
                try {
                    return (TextCheck<Annotation>) validator.getConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalArgumentException(
                            validator.getName() + " must be public and have a public constructor without parameters",
                            e);
                }
            }
        }
        return null;
    }

    private static FieldChecks.Check standard(Field field, Annotation annotation) {
        if (annotation instanceof NotBlank) {
            return text(field, annotation, value -> value.isBlank() ? new Finding("wajib-diisi") : null);
        } else if (annotation instanceof Size size) {
            return text(field, annotation, value -> size(size, value));
        } else if (annotation instanceof Pattern pattern) {
            return text(field, annotation, pattern(pattern));
        }
        return number(field, annotation);
    }

    /** Judges text, for the standard constraints as for {@link TextCheck}. */
    @FunctionalInterface
    private interface Text {
        @Nullable
        Finding check(String value);
    }

    private static FieldChecks.Check text(Field field, Annotation annotation, Text check) {
        if (field.type() != DataType.TEXT) {
            throw refused(field, annotation);
        }
        return value -> check.check((String) value);
    }

    private static @Nullable Finding size(Size size, String value) {
        int length = value.length();
        if (length > size.max()) {
            return new Finding("terlalu-panjang", "max " + size.max());
        }
        return length < size.min() ? new Finding("terlalu-pendek", "min " + size.min()) : null;
    }

    private static Text pattern(Pattern declared) {
        int flags = 0;
        for (Pattern.Flag flag : declared.flags()) {
            flags |= flag.getValue();
        }
        java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(declared.regexp(), flags);
        return value -> compiled.matcher(value).matches() ? null : new Finding("pola", declared.regexp());
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
        return value -> {
            BigDecimal number = value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) value);
            int sign = upper ? limit.compareTo(number) : number.compareTo(limit);
            return sign < strict ? broken : null;
        };
    }

    private static IllegalArgumentException refused(Field field, Annotation annotation) {
        return new IllegalArgumentException(
                "@" + annotation.annotationType().getSimpleName() + " on " + field.path()
                        + " cannot be checked on a field of type " + field.type()
                        + "; use a constraint whose validator is a TextCheck, or @Size, @Pattern, @Min, @Max, @Positive, @PositiveOrZero");
    }
}
