package id.go.semarangkota.berbagidata.anonymization;

import java.util.Map;
import java.util.SortedMap;

/**
 * Writes objects of text, integers and objects: compact as RFC 8785 has it, or the same with line breaks. Members are sorted by
 * UTF-16 units, which is the order of {@link String#compareTo}.
 */
final class CanonicalJson {
    private static final int COMPACT = -1;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(1024);

    private CanonicalJson() {}

    static String compact(SortedMap<String, Object> members) {
        CanonicalJson json = new CanonicalJson();
        json.object(members, COMPACT);
        return json.out.toString();
    }

    static String indented(SortedMap<String, Object> members) {
        CanonicalJson json = new CanonicalJson();
        json.object(members, 0);
        return json.out.append('\n').toString();
    }

    private void object(SortedMap<?, ?> members, int depth) {
        out.append('{');
        int inner = depth == COMPACT ? COMPACT : depth + 1;
        String separator = "";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator);
            breakLine(inner);
            text((String) member.getKey());
            out.append(depth == COMPACT ? ":" : ": ");
            value(member.getValue(), inner);
            separator = ",";
        }
        if (!members.isEmpty()) {
            breakLine(depth);
        }
        out.append('}');
    }

    private void breakLine(int depth) {
        if (depth != COMPACT) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void value(Object value, int depth) {
        if (value instanceof SortedMap<?, ?> members) {
            object(members, depth);
        } else if (value instanceof String text) {
            text(text);
        } else {
            out.append((int) (Integer) value);
        }
    }

    /** Control characters never get here, but a writer that trusts its callers is one change away from broken files. */
    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
