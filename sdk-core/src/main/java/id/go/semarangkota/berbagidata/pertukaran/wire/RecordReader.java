package id.go.semarangkota.berbagidata.pertukaran.wire;

import id.go.semarangkota.berbagidata.jsontree.CanonicalJson;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException.Code;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns JSON trees into records; keeps aside the members that no component names. */
final class RecordReader {
    private final SortedMap<String, String> unknown = new TreeMap<>();

    SortedMap<String, String> unknownMembers() {
        return unknown;
    }

    Record record(Class<?> type, Object tree, String pointer) {
        if (!(tree instanceof Map<?, ?> members)) {
            throw new WireFormatException(Code.WRONG_TYPE, pointer);
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Set<Object> known = new HashSet<>();
        for (int i = 0; i < components.length; i++) {
            known.add(components[i].getName());
            values[i] = component(components[i], members.get(components[i].getName()), pointer);
        }
        members.forEach((name, member) -> {
            if (!known.contains(name)) {
                unknown.put(below(pointer, (String) name), CanonicalJson.write(member));
            }
        });
        return construct(type, components, values, pointer);
    }

    private @Nullable Object component(RecordComponent component, @Nullable Object member, String pointer) {
        String here = below(pointer, component.getName());
        if (member != null) {
            return value(component.getGenericType(), member, here);
        }
        if (!component.isAnnotationPresent(WireOptional.class)) {
            throw new WireFormatException(Code.MISSING_MEMBER, here);
        }
        return component.getType() == List.class ? List.of() : component.getType() == Map.class ? Map.of() : null;
    }

    private Object value(Type type, Object tree, String pointer) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0], tree, pointer)
                    : map(generic.getActualTypeArguments()[1], tree, pointer);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(plain, tree, pointer) : Scalars.read(plain, tree, pointer);
    }

    private List<Object> list(Type type, Object tree, String pointer) {
        if (!(tree instanceof List<?> elements)) {
            throw new WireFormatException(Code.WRONG_TYPE, pointer);
        }
        List<Object> values = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            values.add(value(type, elements.get(i), pointer + "/" + i));
        }
        return values;
    }

    private Map<String, Object> map(Type type, Object tree, String pointer) {
        if (!(tree instanceof Map<?, ?> members)) {
            throw new WireFormatException(Code.WRONG_TYPE, pointer);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        members.forEach((name, member) ->
                values.put((String) name, value(type, member, below(pointer, (String) name))));
        return values;
    }

    private static Record construct(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, String pointer) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused(components, refused, pointer);
            }
            throw new AssertionError("The record's constructor failed: " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("type: the record is not one of the SDK's", e);
        }
    }

    /** Our records start their refusals with the component's name. */
    private static WireFormatException refused(
            RecordComponent[] components, IllegalArgumentException refused, String pointer) {
        String message = String.valueOf(refused.getMessage());
        String name = message.substring(0, Math.max(0, message.indexOf(':')));
        boolean named = Arrays.stream(components).anyMatch(c -> c.getName().equals(name));
        return new WireFormatException(
                Code.INVALID_VALUE, named ? below(pointer, name) : pointer, -1, " (" + message + ")");
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
