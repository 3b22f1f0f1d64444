package id.go.semarangkota.berbagidata.format.xml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.go.semarangkota.berbagidata.format.source.CellContent;
import id.go.semarangkota.berbagidata.format.source.RowSink;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import id.go.semarangkota.berbagidata.jsontree.NestedObject;
import id.go.semarangkota.berbagidata.standard.Field;
import id.go.semarangkota.berbagidata.standard.RecordType;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as elements, one record a line. Dotted columns become nested elements, the lists of a dataset elements of {@code Butir};
 * what is absent is left out. A row with a character that XML cannot hold is refused before any of it is written.
 */
public final class XmlSink implements RowSink {
    private static final String RECORD = "Rekaman";
    private static final String ITEM = "Butir";
    private static final Pattern NAMES = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*");

    private final Writer out;
    private final List<String> columns;
    private final XmlShape shape;
    private final NestedObject members;
    private final StringBuilder line = new StringBuilder();
    private final NestedObject.Target target = new RowTarget();

    private XmlSink(Writer out, List<String> columns, XmlShape shape) {
        for (String column : columns) {
            if (!NAMES.matcher(column).matches()) {
                throw new IllegalArgumentException("columns: " + column + " cannot name an element of XML");
            }
        }
        this.out = out;
        this.columns = columns;
        this.shape = shape;
        this.members = new NestedObject(columns, new BitSet());
    }

    /**
     * A sink for the records of a dataset.
     *
     * @param out takes the text; not closed here
     * @param type the dataset
     * @return a new sink, the root element begun
     * @throws IOException if the stream fails
     */
    public static XmlSink of(Writer out, RecordType<?> type) throws IOException {
        List<String> columns = type.fields().stream().map(Field::path).toList();
        XmlSink sink = new XmlSink(out, columns, XmlShape.of(type));
        sink.begin(" dataset=\"" + type.id() + "\" versi=\"" + type.dataset().version() + "\"");
        return sink;
    }

    /**
     * A sink for rows of text.
     *
     * @param out takes the text; not closed here
     * @param columns dotted names
     * @return a new sink, the root element begun
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if a column cannot name an element, occurs twice, or names both a value and a part
     */
    public static XmlSink of(Writer out, List<String> columns) throws IOException {
        XmlSink sink = new XmlSink(out, columns, new XmlShape("", UnaryOperator.identity()));
        sink.begin("");
        return sink;
    }

    private void begin(String attributes) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Data" + attributes + ">\n");
    }

    @Override
    public void write(List<@Nullable String> row) throws IOException {
        line.setLength(0);
        open(RECORD);
        members.write(target, row);
        close(RECORD);
        out.append(line.append('\n'));
    }

    /** Members as elements. */
    private final class RowTarget implements NestedObject.Target {
        @Override
        public void begin(String name) {
            open(name);
        }

        @Override
        public void value(String name, int column, String value) throws IOException {
            open(name);
            String path = columns.get(column);
            if (shape.of(path).isList()) {
                try (JsonParser parser = JsonText.parser(value)) {
                    parser.nextToken();
                    items(parser, path, path);
                }
            } else {
                text(value, path);
            }
            close(name);
        }

        @Override
        public void end(String name) {
            close(name);
        }
    }

    /** Writes the array that the parser stands on; faults name the column. */
    private void items(JsonParser parser, String path, String column) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            open(ITEM);
            value(parser, path, column, true);
            close(ITEM);
        }
    }

    private void value(JsonParser parser, String path, String column, boolean item) throws IOException {
        CellContent content = shape.of(path);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY && content.isList() && !item) {
            items(parser, path, column);
        } else if (token == JsonToken.START_OBJECT && content != CellContent.VALUE) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                open(name);
                value(parser, path + "." + name, column, false);
                close(name);
            }
        } else if (token.isStructStart()) {
            text(JsonText.of(generator -> JsonText.copy(parser, generator, depth -> {})), column);
        } else {
            text(parser.getText(), column);
        }
    }

    private void open(String name) {
        line.append('<').append(name).append('>');
    }

    private void close(String name) {
        line.append("</").append(name).append('>');
    }

    private void text(String text, String column) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> line.append("&amp;");
                case '<' -> line.append("&lt;");
                case '>' -> line.append("&gt;");
                case '\r' -> line.append("&#13;");
                default -> line.append(c);
            }
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE') {
                throw new IllegalArgumentException(
                        "row: the value of " + column + " holds a character that XML cannot hold");
            }
        }
    }

    @Override
    public void finish() throws IOException {
        out.write("</Data>\n");
        out.flush();
    }
}
