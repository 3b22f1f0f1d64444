package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.declared.Constraints;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** The constraints that hold in an intake; none of a group that no intake knows is skipped in silence. */
final class DeclaredConstraints {
    private DeclaredConstraints() {}

    /** In order of declaration; {@code path} is for the message only. */
    static List<Annotation> of(String path, List<Annotation> annotations, boolean strict) {
        List<Annotation> holding = new ArrayList<>();
        for (Annotation constraint : Constraints.all(annotations)) {
            List<Class<?>> groups = Constraints.groups(constraint);
            if (groups.stream().anyMatch(group -> group != Default.class && group != Strict.class)) {
                throw new IllegalArgumentException("@"
                        + constraint.annotationType().getSimpleName() + " on " + path
                        + " names a group other than Strict, which bulk validation does not know");
            }
            if (strict || groups.contains(Default.class)) {
                holding.add(constraint);
            }
        }
        return holding;
    }
}
