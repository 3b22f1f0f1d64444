package id.go.semarangkota.berbagidata.jsontree;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes trees in the canonical form of RFC 8785: names sorted by UTF-16 code units, shortest escapes, no white space.
 *
 * <p>A {@link JsonNumeral} is written as it was spelled, so a tree with one is not canonical; the SDK's own documents hold whole
 * numbers only.
 */
public final class CanonicalJson {
    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    /**
     * Writes a tree.
     *
     * @param tree what {@link StrictJson} reads, or an equal one
     * @return the text
     * @throws IllegalArgumentException for half a surrogate pair
     */
    public static String write(Object tree) {
        CanonicalJson writer = new CanonicalJson();
        writer.value(tree);
        return writer.out.toString();
    }

    private void value(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof List<?> elements) {
            array(elements);
        } else if (value instanceof JsonNumeral numeral) {
            out.append(numeral.text());
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        String separator = "";
        out.append('{');
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void array(List<?> elements) {
        String separator = "";
        out.append('[');
        for (Object element : elements) {
            out.append(separator);
            value(element);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    throw new IllegalArgumentException("Half a surrogate pair");
                }
                out.append(c).append(text.charAt(++i));
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
