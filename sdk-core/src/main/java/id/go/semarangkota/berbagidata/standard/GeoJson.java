package id.go.semarangkota.berbagidata.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A place, line or area on the map, as the text of a GeoJSON object.
 *
 * <p>It is one JSON object, compact, with its numbers as they were written; whether it is a geometry of the wanted kind is the business
 * of the constraint on its field. Immutable and thread-safe. Source: RFC 7946.
 */
public final class GeoJson {
    private static final int DEEPEST = 16;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final String text;

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    private GeoJson(String text) {
        this.text = text;
    }

    /**
     * Reads a text.
     *
     * @param text one JSON object, at most 16 levels deep, no name twice in one object
     * @return the same, without the space between
     * @throws IllegalArgumentException if it is none; the message does not repeat it
     */
    public static GeoJson parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused();
            }
            String compact = JsonText.of(generator -> JsonText.copy(parser, generator, depth -> {}));
            if (parser.nextToken() != null) {
                throw refused();
            }
            return new GeoJson(compact);
        } catch (IOException | UncheckedIOException e) {
            throw refused();
        }
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException("text is not one JSON object");
    }

    /**
     * Takes what Jackson has read.
     *
     * @param members the members of the object: maps, lists, texts, numbers and booleans; copied
     * @return the object
     * @throws IllegalArgumentException if anything else is in it; the message does not repeat it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GeoJson of(Map<String, Object> members) {
        return new GeoJson(JsonText.of(generator -> write(members, generator)));
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                generator.writeFieldName(String.valueOf(member.getKey()));
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            for (Object element : elements) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            generator.writePOJO(value);
        } else {
            throw new IllegalArgumentException("members: only maps, lists, texts, numbers and booleans");
        }
    }

    /**
     * The object as text.
     *
     * @return compact JSON
     */
    @JsonValue
    @JsonRawValue
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoJson that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Says what this is, never what it holds. */
    @Override
    public String toString() {
        return "GeoJson[" + text.length() + " characters]";
    }
}
