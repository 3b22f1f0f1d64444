package id.go.semarangkota.berbagidata.declared;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The constraints among annotations, repeated ones taken out of their containers, and the groups that they name. */
public final class Constraints {
    private static final int MOST_ELEMENTS = 1_000;

    private Constraints() {}

    /**
     * All constraints.
     *
     * @param annotations what a member carries
     * @return constraints of all groups, in order of declaration
     */
    public static List<Annotation> all(List<Annotation> annotations) {
        List<Annotation> constraints = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                constraints.add(annotation);
            } else if (attribute(annotation, "value") instanceof Annotation[] repeated) {
                constraints.addAll(all(List.of(repeated)));
            }
        }
        return constraints;
    }

    /**
     * The constraints that always hold.
     *
     * @param annotations what a member carries
     * @return those of the default group, in order of declaration
     */
    public static List<Annotation> always(List<Annotation> annotations) {
        return all(annotations).stream()
                .filter(constraint -> groups(constraint).contains(Default.class))
                .toList();
    }

    /**
     * The groups of a constraint.
     *
     * @param constraint the constraint
     * @return the default group alone if it names none
     */
    public static List<Class<?>> groups(Annotation constraint) {
        return attribute(constraint, "groups") instanceof Class<?>[] groups && groups.length > 0
                ? List.of(groups)
                : List.of(Default.class);
    }

    /**
     * Whether one of them asks for a value.
     *
     * @param constraints the constraints
     * @return true with {@code @NotNull}, {@code @NotBlank} or {@code @NotEmpty}
     */
    public static boolean isRequired(List<Annotation> constraints) {
        return constraints.stream()
                .anyMatch(constraint -> constraint instanceof NotNull
                        || constraint instanceof NotBlank
                        || constraint instanceof NotEmpty);
    }

    /**
     * The most elements that a list may have, or characters that a text may have.
     *
     * @param constraints the constraints
     * @return {@link Integer#MAX_VALUE} if none of them says so
     */
    public static int most(List<Annotation> constraints) {
        return constraints.stream()
                .mapToInt(constraint -> constraint instanceof Size size ? size.max() : Integer.MAX_VALUE)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * The most elements of a list that are read and judged.
     *
     * @param constraints the constraints on the list
     * @return what they say, or else 1,000
     */
    public static int mostElements(List<Annotation> constraints) {
        int most = most(constraints);
        return most == Integer.MAX_VALUE ? MOST_ELEMENTS : most;
    }

    /** An attribute's value; of a foreign annotation too, so it may be absent or anything. */
    private static Object attribute(Annotation annotation, String name) {
        try {
            Method attribute = annotation.annotationType().getMethod(name);
            attribute.trySetAccessible();
            return attribute.invoke(annotation);
        } catch (NoSuchMethodException e) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(annotation.annotationType().getName() + " cannot be read", e);
        }
    }
}
