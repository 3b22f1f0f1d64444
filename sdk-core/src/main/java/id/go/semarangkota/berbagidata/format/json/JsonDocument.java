package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Reads one JSON document: an array of objects, or a single object as the source article shows it. */
public final class JsonDocument implements RowSource {
    private final SourceText text;
    private final JsonObjects objects;
    private final JsonParser parser;
    private boolean inArray;
    private boolean started;

    /**
     * Opens a document.
     *
     * @param text the text
     * @param limits the limits
     * @param values accepts the dotted names that are columns; what lies below them stays one cell
     * @param keepsUnknown whether arrays that are no column are kept too, as far as the limit of a record allows
     * @throws IOException if the stream fails
     */
    public JsonDocument(SourceText text, SourceLimits limits, Predicate<String> values, boolean keepsUnknown)
            throws IOException {
        this.text = text;
        this.objects = new JsonObjects(limits, "", values, keepsUnknown);
        this.parser = JsonObjects.factory(limits).createParser(text);
    }

    @Override
    public List<String> columns() {
        return objects.columns();
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public boolean next(Row row) throws IOException {
        try {
            if (!advance()) {
                return false;
            }
            objects.read(parser, row, 0);
            return true;
        } catch (JsonProcessingException e) {
            InputFault fault = JsonFaults.of(e, 0, line());
            throw JsonFaults.isAtEnd(e, text.charsRead())
                    ? InputFault.at("berkas.terpotong", "", fault.line(), fault.column())
                    : fault;
        } catch (InputFault e) {
            throw e.onLine(line());
        }
    }

    private long line() {
        return parser.currentLocation().getLineNr();
    }

    /** Moves to the next record; false after the last, when nothing but white space follows. */
    private boolean advance() throws IOException {
        JsonToken token = parser.nextToken();
        if (!started) {
            started = true;
            if (token == null) {
                throw InputFault.at("berkas.kosong", "", 0, 0);
            }
            inArray = token == JsonToken.START_ARRAY;
            if (!inArray) {
                return true;
            }
            token = parser.nextToken();
        }
        if (inArray && token == JsonToken.END_ARRAY) {
            inArray = false;
            token = parser.nextToken();
        } else if (inArray) {
            return true;
        }
        if (token != null) {
            throw InputFault.at("berkas.sisa-setelah-akhir", "", line(), 0);
        }
        return false;
    }
}
