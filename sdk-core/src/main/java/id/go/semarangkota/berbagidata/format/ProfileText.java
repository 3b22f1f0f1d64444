package id.go.semarangkota.berbagidata.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a profile: {@code key = value}, and comments after {@code #} at the beginning of a line. */
final class ProfileText {
    private static final Set<String> SETTINGS = Set.of(
            "system",
            "dataset",
            "charset",
            "delimiter",
            "trim",
            "nbsp",
            "apostrophe",
            "null",
            "null-date",
            "date",
            "decimal",
            "thousands",
            "true",
            "false");
    private static final Set<String> FIELD_SETTINGS =
            Set.of("null", "date", "code", "pad", "join", "split", "column", "value", "number", "factor", "region");

    /** Settings that take one of few values. */
    private static final Map<String, List<String>> CHOICES = Map.of(
            "delimiter", List.of(";", ",", "tab"),
            "trim", List.of("yes", "no"),
            "nbsp", List.of("space", "keep"),
            "apostrophe", List.of("strip", "keep"));

    private static final int LONGEST = 1 << 20;

    private ProfileText() {}

    static Map<String, String> read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new LegacyProfile.ProfileException("", 0, "longer than " + LONGEST + " bytes: this is no profile");
        }
        Map<String, String> entries = new LinkedHashMap<>();
        int number = 0;
        for (int start = 0; start < bytes.length; number++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String text = decode(bytes, start, end, number + 1);
            if (!text.isEmpty() && text.charAt(0) != '#') {
                add(entries, text, number + 1);
            }
            start = end + 1;
        }
        return entries;
    }

    private static String decode(byte[] bytes, int start, int end, int number) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
        } catch (CharacterCodingException e) {
            throw new LegacyProfile.ProfileException("", number, "not UTF-8; save the profile as UTF-8");
        }
    }

    private static void add(Map<String, String> entries, String line, int number) {
        int at = line.indexOf('=');
        if (at < 0) {
            throw new LegacyProfile.ProfileException("", number, "expected key = value");
        }
        String key = line.substring(0, at).strip();
        String value = line.substring(at + 1).strip();
        require(key, value, number);
        if (entries.putIfAbsent(key, value) != null) {
            throw new LegacyProfile.ProfileException(key, number, "occurs twice");
        }
    }

    /** Refuses a key that is unknown, or a value that the key does not take; the line is 0 where there is none. */
    static void require(String key, String value, int line) {
        int dot = key.indexOf('.');
        boolean known = dot < 0 ? SETTINGS.contains(key) : FIELD_SETTINGS.contains(key.substring(0, dot));
        String fault = known
                ? fault(key, value)
                : "unknown key; known are " + String.join(", ", SETTINGS) + " and, with a field after a dot, "
                        + String.join(", ", FIELD_SETTINGS);
        if (fault != null) {
            throw new LegacyProfile.ProfileException(key, line, fault);
        }
    }

    private static @Nullable String fault(String key, String value) {
        List<String> choice = CHOICES.get(key);
        if (choice != null && !choice.contains(value)) {
            return "must be " + String.join(" or ", choice);
        } else if (key.equals("charset")) {
            return charsetFault(value);
        } else if (key.equals("decimal") || key.equals("thousands")) {
            return value.length() == 1 ? null : "must be one character";
        }
        return key.equals("split." + value) ? "a cell cannot hold its own field twice; name the other field" : null;
    }

    private static @Nullable String charsetFault(String name) {
        try {
            return LegacyProfile.isUsable(Charset.forName(name)) ? null : "must be one in which ASCII bytes are ASCII";
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return "unknown charset; write a name such as UTF-8 or windows-1252";
        }
    }

    /** The items of a list divided by bars. */
    static List<String> list(String value) {
        return Stream.of(value.split("\\|", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
