package id.go.semarangkota.berbagidata.validation;

import id.go.semarangkota.berbagidata.declared.Constraints;
import id.go.semarangkota.berbagidata.standard.DataElement;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules over several fields of a record class and of its parts. */
final class RuleSet {
    private final @Nullable RecordRules<Object> rules;
    private final boolean warningsReject;
    private final List<Part> parts;
    private final String prefix;

    /** A part, or a list of records, that has rules, and how it is reached. */
    private record Part(String path, boolean list, int most, MethodHandle accessor, RuleSet rules) {}

    private RuleSet(@Nullable RecordRules<Object> rules, boolean warningsReject, List<Part> parts, String prefix) {
        this.rules = rules;
        this.warningsReject = warningsReject;
        this.parts = parts;
        this.prefix = prefix;
    }

    static RuleSet of(Class<?> type, String prefix, boolean strict) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = held(component);
            if (held.isRecord()) {
                String path =
                        prefix + component.getAnnotation(DataElement.class).name();
                RuleSet nested = of(held, path + ".", strict);
                if (!nested.isEmpty()) {
                    boolean list = !component.getType().isRecord();
                    parts.add(new Part(path, list, most(component), accessor(component), nested));
                }
            }
        }
        List<ConsistentRecord> declared = declared(type, strict);
        boolean warningsReject = declared.stream().anyMatch(ConsistentRecordValidator::rejectsWarnings);
        RecordRules<Object> rules = declared.isEmpty() ? null : instance(declared.get(0));
        return new RuleSet(rules, warningsReject, parts, prefix);
    }

    /** Beyond its limit a list is too long, and nothing in it is judged. */
    private static int most(RecordComponent component) {
        List<Annotation> annotations = List.of(component.getAccessor().getAnnotations());
        return Constraints.mostElements(Constraints.always(annotations));
    }

    /** The component's class or, for a list, that of its elements. */
    private static Class<?> held(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    /** The rules of a record, named once, or once for each group. */
    private static List<ConsistentRecord> declared(Class<?> type, boolean strict) {
        List<ConsistentRecord> rules = new ArrayList<>();
        for (Annotation constraint : DeclaredConstraints.of(type.getName(), List.of(type.getAnnotations()), strict)) {
            if (!(constraint instanceof ConsistentRecord consistent)) {
                throw new IllegalArgumentException(
                        "@" + constraint.annotationType().getSimpleName() + " on " + type.getName()
                                + " cannot be checked on a record; use @ConsistentRecord");
            }
            if (!rules.isEmpty() && rules.get(0).value() != consistent.value()) {
                throw new IllegalArgumentException(type.getName() + " names two RecordRules; write one that asks both");
            }
            rules.add(consistent);
        }
        return rules;
    }

    /** The rules that a record names; the compiler holds them to be rules, the record's author to be rules of this record. */
    @SuppressWarnings("unchecked")
    static RecordRules<Object> instance(ConsistentRecord declared) {
        try {
            return (RecordRules<Object>) declared.value().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    declared.value().getName() + " must be public and have a public constructor without parameters", e);
        }
    }

    boolean isEmpty() {
        return rules == null && parts.isEmpty();
    }

    void check(Object record, RecordRun run) {
        for (Part part : parts) {
            Object value = read(part.accessor, record);
            if (value != null && part.list) {
                List<?> list = (List<?>) value;
                List<?> judged = list.size() > part.most ? list.subList(0, part.most) : list;
                run.forEach(part.path, judged, element -> {
                    if (element != null) {
                        part.rules.check(element, run);
                    }
                });
            } else if (value != null) {
                part.rules.check(value, run);
            }
        }
        if (rules != null) {
            run.enter(prefix, warningsReject);
            rules.check(record, run);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getName() + " must be a public record in an exported package", e);
        }
    }

    private static @Nullable Object read(MethodHandle accessor, Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A record's own member threw a checked exception", e);
        }
    }
}
