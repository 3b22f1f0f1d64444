package id.go.semarangkota.berbagidata.standard;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one record class, a dataset or a part, is taken apart into leaves and put together again. */
final class RecordLayout {
    private final MethodHandle constructor;
    private final List<Slot> slots;

    private RecordLayout(MethodHandle constructor, List<Slot> slots) {
        this.constructor = constructor;
        this.slots = slots;
    }

    /** One component: a leaf (no layout) or a part, and the index of its first leaf. */
    private record Slot(
            MethodHandle accessor, int firstLeaf, @Nullable RecordLayout part) {}

    /** What is found on the way down: leaves and parts of the whole dataset, each in wire order. */
    record Found(List<Field> leaves, List<Part> parts) {}

    static RecordLayout of(Class<?> type, String prefix, boolean required, Found found) {
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            slots.add(slot(component, prefix, required, found));
        }
        if (slots.isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " has no components");
        }
        return new RecordLayout(constructor(type), List.copyOf(slots));
    }

    private static Slot slot(RecordComponent component, String prefix, boolean required, Found found) {
        DataElement element = component.getAnnotation(DataElement.class);
        if (element == null) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName()
                    + " does not carry @DataElement");
        }
        String path = prefix + element.name();
        int first = found.leaves.size();
        RecordLayout part = null;
        if (component.getType().isRecord()) {
            part = part(component, path, required, found);
        } else {
            found.leaves.add(new Field(first, path, component, required));
        }
        return new Slot(accessor(component), first, part);
    }

    private static RecordLayout part(RecordComponent component, String path, boolean required, Found found) {
        int first = found.leaves.size();
        int place = found.parts.size();
        RecordLayout layout = of(component.getType(), path + ".", required && Field.isRequired(component), found);
        found.parts.add(place, new Part(path, component, first, found.leaves.size()));
        return layout;
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw invisible(component.getDeclaringRecord(), e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] parameters = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw invisible(type, e);
        }
    }

    private static IllegalArgumentException invisible(Class<?> type, ReflectiveOperationException cause) {
        return new IllegalArgumentException(
                type.getName() + " must be a public record in an exported package, with public members", cause);
    }

    void read(Object record, @Nullable Object[] values) {
        for (Slot slot : slots) {
            Object value = invoke(slot.accessor, record);
            if (slot.part == null) {
                values[slot.firstLeaf] = value;
            } else if (value != null) {
                slot.part.read(value, values);
            }
        }
    }

    Object create(@Nullable Object[] values) {
        @Nullable Object[] arguments = new @Nullable Object[slots.size()];
        for (int i = 0; i < arguments.length; i++) {
            Slot slot = slots.get(i);
            if (slot.part == null) {
                arguments[i] = values[slot.firstLeaf];
            } else if (slot.part.anyPresent(values)) {
                arguments[i] = slot.part.create(values);
            }
        }
        return java.util.Objects.requireNonNull(invoke(constructor, arguments));
    }

    private boolean anyPresent(@Nullable Object[] values) {
        for (Slot slot : slots) {
            if (slot.part == null ? values[slot.firstLeaf] != null : slot.part.anyPresent(values)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object invoke(MethodHandle handle, Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A record's own member threw a checked exception", e);
        }
    }

    private static @Nullable Object invoke(MethodHandle constructor, @Nullable Object[] arguments) {
        try {
            return (Object) constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A record's own constructor threw a checked exception", e);
        }
    }
}
