package id.go.semarangkota.berbagidata.format.xml;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.semarangkota.berbagidata.format.source.CellContent;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;

/**
 * One list as the JSON array that a cell holds: each element within it is a record or a text, whatever its name. All values become
 * texts: what they are is known to who reads the cell.
 */
final class XmlList {
    private final XmlEvents events;
    private final XmlShape shape;
    private final Consumer<String> attributes;
    private final Runnable stray;
    private final CharArrayWriter json = new CharArrayWriter();

    /** Tells of elements with attributes, by their dotted names, and of text that stands between elements. */
    XmlList(XmlEvents events, XmlShape shape, Consumer<String> attributes, Runnable stray) {
        this.events = events;
        this.shape = shape;
        this.attributes = attributes;
        this.stray = stray;
    }

    /** Reads to the end of the list, whose first element has just started, unless it is empty. */
    char[] compose(String path, int depth, boolean empty) throws IOException {
        try (JsonGenerator generator = JsonText.lines(json, "")) {
            array(generator, path, depth, empty ? XMLStreamConstants.END_ELEMENT : XMLStreamConstants.START_ELEMENT);
        }
        events.requireCell(json.size());
        return json.toCharArray();
    }

    private void array(JsonGenerator generator, String path, int depth, int first) throws IOException {
        events.requireDepth(depth);
        generator.writeStartArray();
        int event = first;
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                attributes.accept(path);
                int after = events.nextAfterText();
                item(generator, path, depth + 1, after);
            } else if (!events.isBlankPiece()) {
                stray.run();
            }
            event = events.next();
        }
        generator.writeEndArray();
    }

    private void item(JsonGenerator generator, String path, int depth, int event) throws IOException {
        if (shape.of(path) == CellContent.RECORDS) {
            object(generator, path, depth, event);
        } else {
            leafOrObject(generator, path, depth, event);
        }
    }

    private void leafOrObject(JsonGenerator generator, String path, int depth, int event) throws IOException {
        if (event == XMLStreamConstants.END_ELEMENT) {
            generator.writeString(events.text(), 0, events.length());
            events.requireCell(json.size());
        } else {
            object(generator, path, depth, event);
        }
    }

    private void object(JsonGenerator generator, String path, int depth, int first) throws IOException {
        events.requireDepth(depth);
        if (!events.isBlank()) {
            stray.run();
        }
        generator.writeStartObject();
        int event = first;
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = events.name();
                generator.writeFieldName(name);
                member(generator, path + "." + name, depth);
            } else if (!events.isBlankPiece()) {
                stray.run();
            }
            event = events.next();
        }
        generator.writeEndObject();
        events.requireCell(json.size());
    }

    private void member(JsonGenerator generator, String path, int depth) throws IOException {
        attributes.accept(path);
        int event = events.nextAfterText();
        CellContent content = shape.of(path);
        boolean blankLeaf = event == XMLStreamConstants.END_ELEMENT && events.isBlank();
        if (content.isList() && (blankLeaf || event == XMLStreamConstants.START_ELEMENT)) {
            array(generator, path, depth + 1, event);
        } else if (content == CellContent.PART && blankLeaf) {
            generator.writeStartObject();
            generator.writeEndObject();
        } else {
            leafOrObject(generator, path, depth + 1, event);
        }
    }
}
