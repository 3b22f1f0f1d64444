package id.go.semarangkota.berbagidata.pertukaran.wire;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormatException.Code;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads the values that are neither object nor array. */
final class Scalars {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Scalars() {}

    static Object read(Class<?> type, Object tree, String pointer) {
        if (type == boolean.class || type == Boolean.class) {
            return expect(Boolean.class, tree, pointer);
        }
        if (type == long.class || type == Long.class) {
            return expect(Long.class, tree, pointer);
        }
        if (type == int.class || type == Integer.class) {
            return integer(expect(Long.class, tree, pointer), pointer);
        }
        String text = expect(String.class, tree, pointer);
        if (type.isEnum()) {
            return code(type, text, pointer);
        }
        return type == String.class ? text : parse(type, text, pointer);
    }

    private static <T> T expect(Class<T> type, Object tree, String pointer) {
        if (!type.isInstance(tree)) {
            throw new WireFormatException(Code.WRONG_TYPE, pointer);
        }
        return type.cast(tree);
    }

    private static Integer integer(long value, String pointer) {
        if (value != (int) value) {
            throw new WireFormatException(Code.INVALID_VALUE, pointer);
        }
        return (int) value;
    }

    private static Object code(Class<?> type, String text, String pointer) {
        for (Object constant : type.getEnumConstants()) {
            if (constant.toString().equals(text)) {
                return constant;
            }
        }
        throw new WireFormatException(Code.UNKNOWN_CODE, pointer);
    }

    private static Object parse(Class<?> type, String text, String pointer) {
        try {
            if (type == Instant.class && INSTANT.matcher(text).matches()) {
                return Instant.parse(text);
            }
            if (type == LocalDate.class && DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            if (type == Digest.class) {
                return Digest.parse(text);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new WireFormatException(Code.INVALID_VALUE, pointer);
        }
        throw new WireFormatException(Code.INVALID_VALUE, pointer);
    }
}
