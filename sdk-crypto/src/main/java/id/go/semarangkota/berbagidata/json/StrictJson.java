package id.go.semarangkota.berbagidata.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import id.go.semarangkota.berbagidata.json.JsonException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object from UTF-8 bytes and refuses everything that two readers could understand in two ways.
 */
public final class StrictJson {
    private static final long MAX_SAFE = (1L << 53) - 1;

    private static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_DEPTH = 64;
    private static final JsonFactory FACTORY = factory();

    private final JsonParser parser;
    private final JsonLimits limits;
    private int tokens;
    private int depth;

    private StrictJson(JsonParser parser, JsonLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /**
     * Reads one object.
     *
     * @param utf8 the document, not kept
     * @param limits how large it may be
     * @return the object, members in the order of the document
     * @throws JsonException if it is anything but one object within the limits
     */
    public static JsonObject read(byte[] utf8, JsonLimits limits) throws JsonException {
        if (utf8.length > Math.min(limits.maxBytes(), MAX_BYTES)) {
            throw new JsonException(Problem.LIMIT, "", limits.maxBytes());
        }
        // Decoded before parsing: a byte parser would guess UTF-16 and UTF-32.
        CharBuffer text = decode(utf8);
        try (JsonParser parser = FACTORY.createParser(text.array(), text.arrayOffset(), text.length())) {
            return new StrictJson(parser, limits).document();
        } catch (StreamConstraintsException e) {
            throw new JsonException(Problem.LIMIT, "", offset(e.getLocation()));
        } catch (JsonProcessingException e) {
            // The parser's own message may quote the document, so it goes no further.
            throw new JsonException(Problem.SYNTAX, "", offset(e.getLocation()));
        } catch (IOException e) {
            throw new AssertionError("reading from memory cannot fail", e);
        }
    }

    /**
     * One for all, since it is costly to make: its bounds are the widest, and the reader holds each document to its own. It
     * keeps no buffers in the host's threads, for they would hold parts of keys.
     */
    private static JsonFactory factory() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(MAX_BYTES)
                .maxNumberLength(17)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
                .build();
    }

    private static CharBuffer decode(byte[] utf8) throws JsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8));
        } catch (CharacterCodingException e) {
            throw new JsonException(Problem.ENCODING, "");
        }
    }

    private static long offset(@Nullable JsonLocation location) {
        return location == null ? -1 : location.getCharOffset();
    }

    private JsonObject document() throws IOException, JsonException {
        if (next() != JsonToken.START_OBJECT) {
            throw problem(Problem.WRONG_TYPE);
        }
        JsonObject object = object();
        if (parser.nextToken() != null) {
            throw problem(Problem.TRAILING_DATA);
        }
        return object;
    }

    private @Nullable JsonToken next() throws IOException, JsonException {
        if (++tokens > limits.maxTokens()) {
            throw problem(Problem.LIMIT);
        }
        return parser.nextToken();
    }

    private void enter() throws JsonException {
        if (++depth > limits.maxDepth()) {
            throw problem(Problem.LIMIT);
        }
    }

    private JsonObject object() throws IOException, JsonException {
        enter();
        Map<String, Object> members = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            next();
            if (members.put(name, value()) != null) {
                throw problem(Problem.DUPLICATE_NAME);
            }
        }
        depth--;
        return new JsonObject(members);
    }

    private List<Object> array() throws IOException, JsonException {
        enter();
        List<Object> elements = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        depth--;
        return List.copyOf(elements);
    }

    private Object value() throws IOException, JsonException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw problem(Problem.SYNTAX);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw problem(Problem.UNSUPPORTED_VALUE);
        };
    }

    private Long integer() throws IOException, JsonException {
        long number;
        try {
            number = Long.parseLong(parser.getText());
        } catch (NumberFormatException e) {
            throw problem(Problem.UNSUPPORTED_VALUE);
        }
        if (number > MAX_SAFE || number < -MAX_SAFE || "-0".equals(parser.getText())) {
            throw problem(Problem.UNSUPPORTED_VALUE);
        }
        return number;
    }

    /** A string within its limit and without halves of characters. */
    private String text(String text) throws JsonException {
        if (text.length() > limits.maxStringLength()) {
            throw problem(Problem.LIMIT);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw problem(Problem.UNPAIRED_SURROGATE);
                }
                i++;
            }
        }
        return text;
    }

    private JsonException problem(Problem problem) {
        return new JsonException(problem, "", offset(parser.currentTokenLocation()));
    }
}
