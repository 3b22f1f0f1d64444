package id.go.semarangkota.berbagidata.standard;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one record class, a dataset or a part, is taken apart into leaves and put together again.
 *
 * <p>Either way is one method handle for the whole record, which the JIT compiles like code written by hand.
 */
final class RecordLayout {
    private static final MethodHandle SET = MethodHandles.arrayElementSetter(Object[].class);
    private static final MethodHandle GET = MethodHandles.arrayElementGetter(Object[].class);
    private static final int DEEPEST = 8;
    private static final MethodHandle IS_NULL;
    private static final MethodHandle ANY_PRESENT;
    private static final MethodHandle PRESENT_LIST;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            IS_NULL = lookup.findStatic(Objects.class, "isNull", MethodType.methodType(boolean.class, Object.class));
            PRESENT_LIST = lookup.findStatic(
                    RecordLayout.class, "presentList", MethodType.methodType(Object.class, Object.class));
            ANY_PRESENT = lookup.findStatic(
                    RecordLayout.class,
                    "anyPresent",
                    MethodType.methodType(boolean.class, int.class, int.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private final int first;
    private final int end;
    /** {@code (Object[] values, record) -> void}. */
    private final MethodHandle reader;
    /** {@code (Object[] values) -> record}. */
    private final MethodHandle maker;

    private RecordLayout(Class<?> type, int first, int end, List<Slot> slots) {
        this.first = first;
        this.end = end;
        this.reader = reader(type, slots);
        this.maker = maker(type, slots);
    }

    /** One component: a leaf (no layout) or a part, and the index of its first leaf. */
    private record Slot(
            RecordComponent component,
            int firstLeaf,
            @Nullable RecordLayout part) {}

    /** What is found on the way down: leaves and parts of the whole dataset, each in wire order. */
    record Found(Dataset dataset, List<Field> leaves, List<Part> parts) {}

    /** What the components of a record or part have from what holds it. */
    record Inherited(boolean required, boolean specific, Sensitivity sensitivity) {
        /** What a dataset gives its components. */
        static final Inherited NOTHING = new Inherited(true, false, Sensitivity.NONE);

        /** The same with what a component adds, for what stands within it. */
        Inherited within(RecordComponent component) {
            DataElement element = component.getAnnotation(DataElement.class);
            return new Inherited(
                    required && Field.isRequired(component.getAccessor()),
                    specific || element.specific(),
                    sensitivity.stricter(element.sensitivity()));
        }
    }

    static RecordLayout of(Class<?> type, String prefix, Inherited inherited, Found found) {
        if (prefix.chars().filter(c -> c == '.').count() > DEEPEST) {
            throw new IllegalArgumentException(type.getName() + " is nested too deep, or in itself, at " + prefix);
        }
        int first = found.leaves.size();
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            slots.add(slot(component, prefix, inherited, found));
        }
        if (slots.isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " has no components");
        }
        return new RecordLayout(type, first, found.leaves.size(), slots);
    }

    private static Slot slot(RecordComponent component, String prefix, Inherited inherited, Found found) {
        DataElement element = component.getAnnotation(DataElement.class);
        if (element == null) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName()
                    + " does not carry @DataElement");
        }
        requireName(element.name(), component);
        String path = prefix + element.name();
        int first = found.leaves.size();
        RecordLayout part = null;
        if (component.getType().isRecord()) {
            part = part(component, path, inherited, found);
        } else {
            found.leaves.add(new Field(first, path, component, inherited, found.dataset));
        }
        return new Slot(component, first, part);
    }

    /** A dot would pass for a part and a bracket for an element of a list, in paths and in the schemas. */
    private static void requireName(String name, RecordComponent component) {
        if (name.isEmpty() || !name.chars().allMatch(RecordLayout::isLetterOrDigit)) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName()
                    + ": the name in @DataElement must be of letters and digits only");
        }
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static RecordLayout part(RecordComponent component, String path, Inherited inherited, Found found) {
        int first = found.leaves.size();
        int place = found.parts.size();
        RecordLayout layout = of(component.getType(), path + ".", inherited.within(component), found);
        found.parts.add(place, new Part(path, component, first, found.leaves.size()));
        return layout;
    }

    private static MethodHandle reader(Class<?> type, List<Slot> slots) {
        MethodHandle all = MethodHandles.empty(MethodType.methodType(void.class, Object[].class, type));
        for (int i = slots.size() - 1; i >= 0; i--) {
            Slot slot = slots.get(i);
            MethodHandle store = slot.part == null
                    ? MethodHandles.insertArguments(SET, 1, slot.firstLeaf)
                    : slot.part.readerOfNullable();
            MethodHandle one = MethodHandles.collectArguments(store, 1, accessor(slot.component, store));
            all = MethodHandles.foldArguments(all, one);
        }
        return all.asType(MethodType.methodType(void.class, Object[].class, Object.class));
    }

    private MethodHandle readerOfNullable() {
        MethodHandle isNull = MethodHandles.dropArguments(IS_NULL, 0, Object[].class);
        return MethodHandles.guardWithTest(isNull, MethodHandles.empty(reader.type()), reader);
    }

    /** The accessor, made to return what the handle takes as its second argument. */
    private static MethodHandle accessor(RecordComponent component, MethodHandle taker) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
            return accessor.asType(accessor.type().changeReturnType(taker.type().parameterType(1)));
        } catch (IllegalAccessException e) {
            throw invisible(component.getDeclaringRecord(), e);
        }
    }

    private static MethodHandle maker(Class<?> type, List<Slot> slots) {
        MethodHandle constructor = constructor(type);
        MethodHandle[] arguments = new MethodHandle[slots.size()];
        for (int i = 0; i < arguments.length; i++) {
            Slot slot = slots.get(i);
            MethodHandle argument =
                    slot.part == null ? value(slot.component, slot.firstLeaf) : slot.part.makerOfNullable();
            arguments[i] = argument.asType(argument.type().changeReturnType(slot.component.getType()));
        }
        MethodHandle filtered = MethodHandles.filterArguments(constructor, 0, arguments);
        return MethodHandles.permuteArguments(
                        filtered, MethodType.methodType(type, Object[].class), new int[arguments.length])
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** A leaf's value; a list that is absent is empty, so that a record need not expect null. */
    private static MethodHandle value(RecordComponent component, int leaf) {
        MethodHandle value = MethodHandles.insertArguments(GET, 1, leaf);
        return component.getType() == List.class ? MethodHandles.filterReturnValue(value, PRESENT_LIST) : value;
    }

    /** Reached by its name, above. */
    static Object presentList(@Nullable Object list) {
        return list == null ? List.of() : list;
    }

    /** A part all of whose leaves are absent is absent. */
    private MethodHandle makerOfNullable() {
        MethodHandle present = MethodHandles.insertArguments(ANY_PRESENT, 0, first, end);
        return MethodHandles.guardWithTest(present, maker, MethodHandles.empty(maker.type()));
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] parameters = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, parameters));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw invisible(type, e);
        }
    }

    private static IllegalArgumentException invisible(Class<?> type, ReflectiveOperationException cause) {
        return new IllegalArgumentException(
                type.getName() + " must be a public record in an exported package, with public members", cause);
    }

    /** Reached by its name, above. */
    static boolean anyPresent(int first, int end, @Nullable Object[] values) {
        for (int i = first; i < end; i++) {
            if (values[i] != null) {
                return true;
            }
        }
        return false;
    }

    /** Puts the leaves into the array. */
    void read(Object record, @Nullable Object[] values) {
        try {
            reader.invokeExact(values, record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A record's own member threw a checked exception", e);
        }
    }

    Object create(@Nullable Object[] values) {
        try {
            return (Object) maker.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A record's own constructor threw a checked exception", e);
        }
    }
}
