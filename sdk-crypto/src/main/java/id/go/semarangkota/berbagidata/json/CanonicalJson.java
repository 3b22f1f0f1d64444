package id.go.semarangkota.berbagidata.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes RFC 8785: names sorted by UTF-16 code units, shortest escapes, no white space.
 */
final class CanonicalJson {
    private static final long MAX_SAFE = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder(256);

    private CanonicalJson() {}

    static byte[] write(JsonObject object) {
        CanonicalJson writer = new CanonicalJson();
        writer.object(object);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void object(JsonObject object) {
        out.append('{');
        char separator = 0;
        // String's natural order is that of UTF-16 code units, as RFC 8785 3.2.3 asks.
        for (Map.Entry<String, Object> member : new TreeMap<>(object.members()).entrySet()) {
            if (separator != 0) {
                out.append(separator);
            }
            separator = ',';
            string(member.getKey());
            out.append(':');
            value(member.getValue());
        }
        out.append('}');
    }

    private void array(List<?> elements) {
        out.append('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            value(elements.get(i));
        }
        out.append(']');
    }

    private void value(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Long number) {
            if (number > MAX_SAFE || number < -MAX_SAFE) {
                throw new IllegalArgumentException("number beyond 2^53-1");
            }
            out.append(number.longValue());
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof List<?> list) {
            array(list);
        } else {
            throw new IllegalArgumentException("no canonical form for " + value.getClass());
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("unpaired surrogate");
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
