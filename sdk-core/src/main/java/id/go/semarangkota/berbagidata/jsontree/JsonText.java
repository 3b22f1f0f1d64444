package id.go.semarangkota.berbagidata.jsontree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** JSON as text, without a tree. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Writes to a generator. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes.
         *
         * @param generator where the values go
         * @throws IOException never by itself
         */
        void write(JsonGenerator generator) throws IOException;
    }

    /**
     * A compact text in memory.
     *
     * @param content writes one value
     * @return the text
     */
    public static String of(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = lines(text, "")) {
            content.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * A generator of compact values; it leaves the target open.
     *
     * @param out the target
     * @param separator what stands between two values
     * @return a new generator
     * @throws IOException if the target fails
     */
    public static JsonGenerator lines(Writer out, String separator) throws IOException {
        return FACTORY.createGenerator(out)
                .setRootValueSeparator(new SerializedString(separator))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /**
     * A parser of a text that was written here.
     *
     * @param text the text
     * @return a new parser
     * @throws IOException if it is no JSON
     */
    public static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Refuses a value while it is being copied. */
    @FunctionalInterface
    public interface Watch {
        /**
         * Looks at the token that the parser stands on.
         *
         * @param depth how many structures are open around it, 0 for the outermost
         */
        void look(int depth);
    }

    /**
     * Copies the value that a parser stands on, and moves to its end. Numbers stay as they are written.
     *
     * @param parser stands on the first token
     * @param generator takes the copy
     * @param watch is asked before each token
     * @throws IOException if the text is no JSON, or a stream fails
     */
    public static void copy(JsonParser parser, JsonGenerator generator, Watch watch) throws IOException {
        int open = 0;
        do {
            JsonToken token = parser.currentToken();
            if (token == null) {
                return;
            }
            watch.look(open);
            if (token.isNumeric()) {
                generator.writeNumber(parser.getText());
            } else {
                generator.copyCurrentEvent(parser);
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (open > 0 && parser.nextToken() != null);
    }
}
