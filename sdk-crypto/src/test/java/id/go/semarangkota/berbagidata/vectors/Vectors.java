package id.go.semarangkota.berbagidata.vectors;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Public test vectors, read from a folder beside the clone or from {@code -Dberbagidata.vectors}. */
public final class Vectors {
    private Vectors() {}

    /** One case and the group that it stands in. */
    public record Case(Map<String, Object> group, Map<String, Object> test) {
        public String text(String name) {
            return (String) test.get(name);
        }

        public byte[] hex(String name) {
            return HexFormat.of().parseHex(text(name));
        }

        public boolean isValid() {
            return "valid".equals(test.get("result"));
        }

        public boolean has(String flag) {
            return ((List<?>) test.get("flags")).contains(flag);
        }

        @Override
        public String toString() {
            return test.get("tcId") + " " + test.get("comment") + " (" + test.get("result") + ")";
        }
    }

    /** The content of a vector file; skips the test, saying so, where the folder is missing. */
    public static Map<String, Object> read(String name) {
        return parse(name, text(name));
    }

    /** A vector file that is an array. */
    public static List<Map<String, Object>> list(String name) {
        return objects(parse(name, "{\"all\":" + text(name) + "}"), "all");
    }

    private static String text(String name) {
        Path folder = Path.of(System.getProperty("berbagidata.vectors", "../../shared/vectors"));
        Assumptions.assumeTrue(
                Files.isDirectory(folder),
                () -> "NO TEST VECTORS at " + folder.toAbsolutePath() + ": pass -Dberbagidata.vectors=DIR");
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> parse(String name, String text) {
        try {
            return JSONObjectUtils.parse(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** All cases of a Wycheproof file. */
    public static List<Case> wycheproof(String name) {
        List<Case> cases = new ArrayList<>();
        for (Map<String, Object> group : objects(read(name), "testGroups")) {
            for (Map<String, Object> test : objects(group, "tests")) {
                cases.add(new Case(group, test));
            }
        }
        return cases;
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(Map<String, Object> parent, String name) {
        return (List<Map<String, Object>>) parent.get(name);
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.get(name);
    }
}
