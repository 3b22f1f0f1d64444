package id.go.semarangkota.berbagidata.validation;

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
    private final List<Part> parts;
    private final String prefix;

    /** A part, or a list of records, that has rules, and how it is reached. */
    private record Part(String path, boolean list, MethodHandle accessor, RuleSet rules) {}

    private RuleSet(@Nullable RecordRules<Object> rules, List<Part> parts, String prefix) {
        this.rules = rules;
        this.parts = parts;
        this.prefix = prefix;
    }

    static RuleSet of(Class<?> type, String prefix) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = held(component);
            if (held.isRecord()) {
                String path =
                        prefix + component.getAnnotation(DataElement.class).name();
                RuleSet nested = of(held, path + ".");
                if (!nested.isEmpty()) {
                    parts.add(new Part(path, !component.getType().isRecord(), accessor(component), nested));
                }
            }
        }
        return new RuleSet(declared(type), parts, prefix);
    }

    /** The component's class or, for a list, that of its elements. */
    private static Class<?> held(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    private static @Nullable RecordRules<Object> declared(Class<?> type) {
        RecordRules<Object> rules = null;
        for (Annotation constraint : DeclaredConstraints.of(type.getName(), List.of(type.getAnnotations()))) {
            if (!(constraint instanceof ConsistentRecord consistent)) {
                throw new IllegalArgumentException(
                        "@" + constraint.annotationType().getSimpleName() + " on " + type.getName()
                                + " cannot be checked on a record; use @ConsistentRecord");
            }
            rules = instance(consistent);
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
                run.forEach(part.path, (List<?>) value, element -> {
                    if (element != null) {
                        part.rules.check(element, run);
                    }
                });
            } else if (value != null) {
                part.rules.check(value, run);
            }
        }
        if (rules != null) {
            run.enter(prefix);
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
