package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the array in one cell: of objects, each into a row, or of texts. One object serves a column. */
public final class JsonCell {
    private final JsonObjects objects;
    private final JsonFactory factory;

    /**
     * A reader.
     *
     * @param limits the limits
     * @param prefix what the columns' names begin with, without the dot
     * @param values accepts the dotted names that are columns
     */
    public JsonCell(SourceLimits limits, String prefix, Predicate<String> values) {
        this.objects = new JsonObjects(limits, prefix, values, false);
        this.factory = JsonObjects.factory(limits);
    }

    /** Takes the objects of an array. */
    @FunctionalInterface
    public interface Elements {
        /**
         * Takes the object that was read into the row.
         *
         * @return false if no more are wanted
         */
        boolean next();
    }

    /**
     * The columns met so far.
     *
     * @return names in the order in which they were met; grows
     */
    public List<String> columns() {
        return objects.columns();
    }

    /**
     * Reads an array of objects.
     *
     * @param chars the buffer that holds the cell
     * @param start its first character
     * @param end after its last
     * @param row takes one object after the other
     * @param elements is called after each
     * @return false if the cell is no JSON array or beyond the limits: a fault of this field, not of the file; what came before the fault was read
     */
    public boolean readObjects(char[] chars, int start, int end, Row row, Elements elements) {
        try (JsonParser parser = factory.createParser(chars, start, end - start)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return false;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                objects.read(parser, row, 0);
                if (!elements.next()) {
                    return true;
                }
            }
            return parser.nextToken() == null;
        } catch (IOException | InputFault e) {
            return false;
        }
    }

    /**
     * Reads an array of texts.
     *
     * @param chars the buffer that holds the cell
     * @param start its first character
     * @param end after its last
     * @param most after so many and one more nothing is read
     * @return the texts, or null if the cell is no JSON array of texts, or beyond the limits
     */
    public @Nullable List<String> readTexts(char[] chars, int start, int end, int most) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = factory.createParser(chars, start, end - start)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return null;
            }
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                texts.add(parser.getText());
                if (texts.size() > most) {
                    return texts;
                }
            }
            return parser.currentToken() == JsonToken.END_ARRAY && parser.nextToken() == null ? texts : null;
        } catch (IOException | InputFault e) {
            return null;
        }
    }
}
