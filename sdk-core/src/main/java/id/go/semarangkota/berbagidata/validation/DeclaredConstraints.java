package id.go.semarangkota.berbagidata.validation;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The constraints among annotations, repeated ones taken out of their containers. */
final class DeclaredConstraints {
    private DeclaredConstraints() {}

    /** In order of declaration; {@code path} is for the message only. */
    static List<Annotation> of(String path, List<Annotation> annotations) {
        List<Annotation> constraints = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                constraints.add(annotation);
            } else if (attribute(annotation, "value") instanceof Annotation[] repeated) {
                constraints.addAll(of(path, List.of(repeated)));
            }
        }
        for (Annotation constraint : constraints) {
            if (attribute(constraint, "groups") instanceof Class<?>[] groups && groups.length > 0) {
                throw new IllegalArgumentException(
                        "@" + constraint.annotationType().getSimpleName() + " on " + path
                                + " names groups, which bulk validation does not know");
            }
        }
        return constraints;
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
