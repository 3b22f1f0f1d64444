package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.semarangkota.berbagidata.format.source.RowSink;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import id.go.semarangkota.berbagidata.jsontree.NestedObject;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as objects, one a line: as an array or as NDJSON. Dotted columns become nested objects; what is absent is left out. */
public final class JsonSink implements RowSink {
    private final Writer out;
    private final JsonGenerator generator;
    private final NestedObject shape;
    private final boolean array;
    private boolean anyRow;

    /**
     * A sink.
     *
     * @param out takes the text; not closed here
     * @param columns dotted names
     * @param bare the columns whose values are JSON already, and stand without quotes
     * @param array whether the rows stand in an array
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a name occurs twice, or names both a value and an object
     */
    public JsonSink(Writer out, List<String> columns, BitSet bare, boolean array) throws IOException {
        this.out = out;
        this.shape = new NestedObject(columns, bare);
        this.array = array;
        this.generator = JsonText.lines(out, array ? ",\n" : "\n");
        if (array) {
            out.write("[\n");
        }
    }

    @Override
    public void write(List<@Nullable String> row) throws IOException {
        anyRow = true;
        shape.write(generator, row);
    }

    @Override
    public void finish() throws IOException {
        generator.flush();
        if (array) {
            out.write(anyRow ? "\n]\n" : "]\n");
        } else if (anyRow) {
            out.write('\n');
        }
        out.flush();
    }
}
