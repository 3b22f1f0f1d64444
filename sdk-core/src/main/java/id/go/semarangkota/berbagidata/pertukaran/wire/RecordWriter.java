package id.go.semarangkota.berbagidata.pertukaran.wire;

import id.go.semarangkota.berbagidata.audit.Digest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns records into JSON trees. A component without a value, and an empty optional list, leave no member. */
final class RecordWriter {
    private RecordWriter() {}

    static Map<String, Object> tree(Record value) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object content = read(component, value);
            boolean optional = component.isAnnotationPresent(WireOptional.class);
            if (content == null || (optional && isEmpty(content))) {
                continue;
            }
            members.put(component.getName(), value(content));
        }
        return members;
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("document: the record is not one of the SDK's", e);
        } catch (InvocationTargetException e) {
            throw new AssertionError("An accessor of the SDK's own record failed", e);
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object value(Object value) {
        if (value instanceof Record nested) {
            return tree(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordWriter::value).collect(Collectors.toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put((String) name, value(member)));
            return members;
        }
        return scalar(value);
    }

    private static Object scalar(Object value) {
        if (value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        }
        if (value instanceof Enum<?>
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Digest) {
            return value.toString();
        }
        throw new IllegalArgumentException(
                "document: no JSON for " + value.getClass().getName());
    }
}
