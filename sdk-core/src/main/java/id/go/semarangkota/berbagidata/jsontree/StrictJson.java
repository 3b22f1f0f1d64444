package id.go.semarangkota.berbagidata.jsontree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import id.go.semarangkota.berbagidata.jsontree.JsonTreeException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON document and refuses whatever two readers could understand in two ways. */
public final class StrictJson {
    private static final long MAX_SAFE = (1L << 53) - 1;
    private static final int MAX_NAME = 512;

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads one document.
     *
     * @param utf8 the document, not kept
     * @param limits how large it may be
     * @return the tree, not modifiable
     * @throws JsonTreeException if it is anything but one document within the limits
     */
    public static Object read(byte[] utf8, JsonLimits limits) {
        if (utf8.length > limits.maxBytes()) {
            throw new JsonTreeException(Problem.LIMIT, limits.maxBytes());
        }
        // Decoded first: a parser over bytes would guess UTF-16 and UTF-32, and skip a byte order mark.
        CharBuffer text = decode(utf8);
        JsonFactory factory = factory(limits);
        try (JsonParser parser = factory.createParser(text.array(), text.arrayOffset(), text.length())) {
            return new StrictJson(parser).document();
        } catch (StreamConstraintsException e) {
            throw new JsonTreeException(Problem.LIMIT, offset(e.getLocation()));
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the document, so it goes no further.
            boolean twice = e.getOriginalMessage().startsWith("Duplicate field");
            throw new JsonTreeException(twice ? Problem.DUPLICATE_NAME : Problem.SYNTAX, offset(e.getLocation()));
        } catch (IOException e) {
            throw new AssertionError("Reading from memory cannot fail", e);
        }
    }

    private static JsonFactory factory(JsonLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxDocumentLength(limits.maxBytes())
                .maxNestingDepth(limits.maxDepth())
                .maxTokenCount(limits.maxTokens())
                .maxStringLength(limits.maxBytes())
                .maxNameLength(MAX_NAME)
                .maxNumberLength(64)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    private static CharBuffer decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8));
        } catch (CharacterCodingException e) {
            throw new JsonTreeException(Problem.ENCODING, -1);
        }
    }

    private static long offset(@Nullable JsonLocation location) {
        return location == null ? -1 : location.getCharOffset();
    }

    private Object document() throws IOException {
        parser.nextToken();
        Object value = value();
        if (parser.nextToken() != null) {
            throw problem(Problem.TRAILING_DATA);
        }
        return value;
    }

    private Object value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw problem(Problem.SYNTAX);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> paired(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> JsonNull.NULL;
            default -> throw problem(Problem.SYNTAX);
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = paired(parser.currentName());
            parser.nextToken();
            members.put(name, value());
        }
        return Collections.unmodifiableMap(members);
    }

    private List<Object> array() throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return List.copyOf(elements);
    }

    private static Object number(String text) {
        if (text.length() > 17 || !text.matches("0|-?[1-9][0-9]*")) {
            return new JsonNumeral(text);
        }
        long value = Long.parseLong(text);
        return Math.abs(value) <= MAX_SAFE ? (Object) value : new JsonNumeral(text);
    }

    private String paired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    throw problem(Problem.UNPAIRED_SURROGATE);
                }
                i++;
            }
        }
        return text;
    }

    private JsonTreeException problem(Problem problem) {
        return new JsonTreeException(problem, offset(parser.currentTokenLocation()));
    }
}
