package id.go.semarangkota.berbagidata.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
            Set.of("null", "date", "code", "pad", "join", "split", "column", "region");

    private ProfileText() {}

    static Map<String, String> read(InputStream in) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && text.charAt(0) != '#') {
                add(entries, text, number);
            }
        }
        return entries;
    }

    private static void add(Map<String, String> entries, String line, int number) {
        int at = line.indexOf('=');
        if (at < 0) {
            throw new IllegalArgumentException("profile, line " + number + ": expected key = value");
        }
        String key = line.substring(0, at).strip();
        requireKey(key, "profile, line " + number + ": ");
        if (entries.putIfAbsent(key, line.substring(at + 1).strip()) != null) {
            throw new IllegalArgumentException("profile, line " + number + ": " + key + " occurs twice");
        }
    }

    static void requireKey(String key, String where) {
        int dot = key.indexOf('.');
        boolean known = dot < 0 ? SETTINGS.contains(key) : FIELD_SETTINGS.contains(key.substring(0, dot));
        if (!known) {
            throw new IllegalArgumentException(
                    where + "unknown key " + key + "; known are " + String.join(", ", SETTINGS)
                            + " and, with a field after a dot, " + String.join(", ", FIELD_SETTINGS));
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
