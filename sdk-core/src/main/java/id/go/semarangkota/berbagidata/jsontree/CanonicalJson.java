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
    private static final int COMPACT = -1;

    private final StringBuilder out = new StringBuilder(512);

    /** How deep the next line is indented, or {@link #COMPACT}. */
    private int depth;

    private CanonicalJson(int depth) {
        this.depth = depth;
    }

    /**
     * Writes a tree.
     *
     * @param tree what {@link StrictJson} reads, or an equal one
     * @return the text
     * @throws IllegalArgumentException for half a surrogate pair
     */
    public static String write(Object tree) {
        CanonicalJson writer = new CanonicalJson(COMPACT);
        writer.value(tree);
        return writer.out.toString();
    }

    /**
     * Writes a tree for people to read: the same, with line breaks and indentation.
     *
     * @param tree what {@link StrictJson} reads, or an equal one
     * @return the text, ending in a line break
     * @throws IllegalArgumentException for half a surrogate pair
     */
    public static String indented(Object tree) {
        CanonicalJson writer = new CanonicalJson(0);
        writer.value(tree);
        return writer.out.append('\n').toString();
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
        open('{');
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(separator);
            breakLine();
            string(member.getKey());
            out.append(depth == COMPACT ? ":" : ": ");
            value(member.getValue());
            separator = ",";
        }
        close('}', sorted.isEmpty());
    }

    private void array(List<?> elements) {
        String separator = "";
        open('[');
        for (Object element : elements) {
            out.append(separator);
            breakLine();
            value(element);
            separator = ",";
        }
        close(']', elements.isEmpty());
    }

    private void open(char bracket) {
        out.append(bracket);
        depth = depth == COMPACT ? COMPACT : depth + 1;
    }

    private void close(char bracket, boolean empty) {
        depth = depth == COMPACT ? COMPACT : depth - 1;
        if (!empty) {
            breakLine();
        }
        out.append(bracket);
    }

    private void breakLine() {
        if (depth != COMPACT) {
            out.append('\n').append("  ".repeat(depth));
        }
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
