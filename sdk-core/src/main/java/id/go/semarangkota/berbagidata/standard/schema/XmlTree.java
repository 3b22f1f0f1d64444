package id.go.semarangkota.berbagidata.standard.schema;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that people read: one element a line, the same on every machine. */
final class XmlTree {
    private final XMLStreamWriter out;
    private int depth;
    private boolean holdsElements;

    private XmlTree(XMLStreamWriter out) {
        this.out = out;
    }

    /** A document of what is written. */
    static String of(Consumer<XmlTree> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            content.accept(new XmlTree(writer));
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return text.append("\n").toString();
    }

    /** An element with attributes, name and value by turns, and what is in it. */
    void element(String name, Consumer<XmlTree> content, String... attributes) {
        try {
            line();
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
            depth++;
            holdsElements = false;
            content.accept(this);
            depth--;
            if (holdsElements) {
                line();
            }
            out.writeEndElement();
            holdsElements = true;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
    }

    /** An element that holds nothing or text. */
    void leaf(String name, String text, String... attributes) {
        element(name, tree -> tree.text(text), attributes);
    }

    private void text(String text) {
        try {
            if (!text.isEmpty()) {
                out.writeCharacters(text);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
