package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import id.go.semarangkota.berbagidata.format.source.RowSink;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as objects, one a line: as an array or as NDJSON. Dotted columns become nested objects; what is absent is left out. */
public final class JsonSink implements RowSink {
    private final Writer out;
    private final JsonGenerator generator;
    private final List<NestedColumns.Member> members;
    private final BitSet bare;
    private final boolean array;
    private boolean anyRow;

    /**
     * A sink.
     *
     * @param out takes the text; not closed here
     * @param columns dotted names
     * @param bare the columns whose values are numbers, true or false, and stand without quotes
     * @param array whether the rows stand in an array
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a name occurs twice, or names both a value and an object
     */
    public JsonSink(Writer out, List<String> columns, BitSet bare, boolean array) throws IOException {
        this.out = out;
        this.members = NestedColumns.of(columns);
        this.bare = (BitSet) bare.clone();
        this.array = array;
        this.generator = new JsonFactory()
                .createGenerator(out)
                .setRootValueSeparator(new SerializedString(array ? ",\n" : "\n"))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        if (array) {
            out.write("[\n");
        }
    }

    @Override
    public void write(List<@Nullable String> row) throws IOException {
        anyRow = true;
        generator.writeStartObject();
        writeMembers(members, row);
        generator.writeEndObject();
    }

    private void writeMembers(List<NestedColumns.Member> named, List<@Nullable String> row) throws IOException {
        for (NestedColumns.Member member : named) {
            if (!member.isPresent(row)) {
                continue;
            }
            generator.writeFieldName(member.name());
            String value = member.column() < 0 ? null : row.get(member.column());
            if (value == null) {
                generator.writeStartObject();
                writeMembers(member.members(), row);
                generator.writeEndObject();
            } else if (bare.get(member.column())) {
                generator.writeRawValue(value);
            } else {
                generator.writeString(value);
            }
        }
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
