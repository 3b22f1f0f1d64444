package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.jsontree.JsonLimits;
import id.go.semarangkota.berbagidata.jsontree.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads the vectors under {@code /vektor}. */
public final class Vectors {
    private Vectors() {}

    @SuppressWarnings("unchecked")
    public static Map<String, Object> read(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vektor/" + name)) {
            if (in == null) {
                throw new AssertionError("No vectors: " + name);
            }
            return (Map<String, Object>) StrictJson.read(in.readAllBytes(), new JsonLimits(1 << 20, 16, 100_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> cases(Map<String, Object> vectors, String member) {
        return (List<Map<String, Object>>) vectors.get(member);
    }

    @SuppressWarnings("unchecked")
    public static List<String> strings(Object list) {
        return (List<String>) list;
    }
}
