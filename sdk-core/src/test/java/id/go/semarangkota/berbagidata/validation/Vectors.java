package id.go.semarangkota.berbagidata.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the language-neutral vectors below {@code vektor/}. */
@SuppressWarnings("exports") // for the tests of this module only
public final class Vectors {
    private Vectors() {}

    public static JsonNode file(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vektor/" + name)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One argument a vector, named by its id. */
    public static List<Arguments> of(String name) {
        List<Arguments> vectors = new ArrayList<>();
        for (JsonNode vector : file(name).get("vectors")) {
            vectors.add(Arguments.of(Named.of(vector.get("id").asText(), vector)));
        }
        return vectors;
    }

    /** The finding that a vector expects, or null. */
    public static Finding expected(JsonNode vector) {
        return vector.get("rule").isNull()
                ? null
                : new Finding(vector.get("rule").asText(), vector.get("detail").asText());
    }
}
