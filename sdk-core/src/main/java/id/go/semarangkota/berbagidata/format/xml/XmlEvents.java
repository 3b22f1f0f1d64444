package id.go.semarangkota.berbagidata.format.xml;

import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of an untrusted document, one after the other: no document type, nothing from elsewhere, no size without limit.
 * Comments and processing instructions are passed over.
 */
public final class XmlEvents {
    /** What the JDK's parser takes for no limit. */
    private static final String UNLIMITED = "0";

    private static final int SOME = 1 << 10;
    /** Levels of elements that are no records; those within records are limited one by one. */
    private static final int AROUND = 64;

    private final WatchedText watched;
    private final SourceLimits limits;
    private @Nullable XMLStreamReader parser;
    private char[] text = new char[SOME];
    private int length;
    private int open;
    private boolean complete;

    /**
     * The events of a document.
     *
     * @param text the document
     * @param limits the limits
     */
    public XmlEvents(Reader text, SourceLimits limits) {
        this.watched = new WatchedText(text, limits.recordLength());
        this.limits = limits;
    }

    private static XMLStreamReader parser(Reader text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // The JDK's own limits differ from one version to the next; ours are told apart, and hold on all of them.
        factory.setProperty("jdk.xml.elementAttributeLimit", UNLIMITED);
        factory.setProperty("jdk.xml.maxElementDepth", UNLIMITED);
        return factory.createXMLStreamReader(text);
    }

    /**
     * Moves on.
     *
     * @return the start or end of an element, a piece of text or the end of the document
     * @throws IOException if the stream fails
     * @throws InputFault if the document cannot be read on
     */
    public int next() throws IOException {
        watched.event();
        try {
            XMLStreamReader reader = parser == null ? parser(watched) : parser;
            parser = reader;
            int event = reader.next();
            while (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                watched.event();
                event = reader.next();
            }
            return settled(event);
        } catch (XMLStreamException e) {
            throw fault(e);
        } catch (InputFault e) {
            throw e.onLine(line());
        }
    }

    private int settled(int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw at("berkas.xml-doctype", "");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw at("berkas.xml-tidak-sah", "");
            case XMLStreamConstants.START_ELEMENT -> {
                open++;
                if (open > limits.nesting() + AROUND) {
                    throw at("berkas.bersarang-terlalu-dalam", "max " + limits.nesting());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                open--;
                complete = open == 0;
            }
            default -> {}
        }
        boolean isText = event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
        return isText ? XMLStreamConstants.CHARACTERS : event;
    }

    /** What the parser objects to, without its words: they quote the document. */
    private InputFault fault(XMLStreamException cause) throws IOException {
        IOException failure = watched.failure();
        if (failure != null) {
            throw failure;
        }
        if (!watched.hasContent()) {
            return InputFault.at("berkas.kosong", "", 0, 0);
        }
        String rule = complete
                ? "berkas.sisa-setelah-akhir"
                : watched.isEnded() ? "berkas.terpotong" : "berkas.xml-tidak-sah";
        @Nullable Location place = cause.getLocation();
        return place == null
                ? at(rule, "")
                : InputFault.at(rule, "", Math.max(0, place.getLineNumber()), Math.max(0, place.getColumnNumber()));
    }

    /** A fault at the present place. */
    InputFault at(String rule, String detail) {
        return InputFault.at(rule, detail, line(), column());
    }

    /**
     * Collects the text up to the next start or end of an element.
     *
     * @return which of them follows
     * @throws IOException if the stream fails
     * @throws InputFault if the text is longer than a cell may be, or the document cannot be read on
     */
    public int nextAfterText() throws IOException {
        length = 0;
        int event = next();
        while (event == XMLStreamConstants.CHARACTERS) {
            XMLStreamReader reader = reader();
            int more = reader.getTextLength();
            requireCell(length + more);
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
            }
            System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), text, length, more);
            length += more;
            event = next();
        }
        return event;
    }

    /**
     * Refuses a value that is too long for a cell.
     *
     * @param characters how many it has
     * @throws InputFault if it is
     */
    public void requireCell(int characters) {
        if (characters > limits.cellLength()) {
            throw at("berkas.isian-terlalu-panjang", "max " + limits.cellLength());
        }
    }

    /** Refuses elements within elements beyond the limit; the record itself has depth 1. */
    void requireDepth(int depth) {
        if (depth > limits.nesting()) {
            throw at("berkas.bersarang-terlalu-dalam", "max " + limits.nesting());
        }
    }

    /**
     * Moves to the end of the element that has just started.
     *
     * @throws IOException if the stream fails
     * @throws InputFault if the document cannot be read on
     */
    public void skipElement() throws IOException {
        int end = open - 1;
        while (open > end) {
            next();
        }
    }

    /** Moves to the end of the element within which an element has just started. */
    void skip(int depth) throws IOException {
        int end = open - 2;
        while (open > end) {
            requireDepth(depth + open - end - 1);
            next();
        }
    }

    /**
     * The text collected last.
     *
     * @return a buffer, never to be changed or kept
     */
    public char[] text() {
        return text;
    }

    /**
     * How many characters were collected last.
     *
     * @return 0 for an empty element
     */
    public int length() {
        return length;
    }

    /** Whether nothing but white space was collected. */
    boolean isBlank() {
        return isBlank(text, 0, length);
    }

    /** Whether the present piece of text is white space. */
    boolean isBlankPiece() {
        XMLStreamReader reader = reader();
        int start = reader.getTextStart();
        return isBlank(reader.getTextCharacters(), start, start + reader.getTextLength());
    }

    private static boolean isBlank(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (chars[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private XMLStreamReader reader() {
        XMLStreamReader reader = parser;
        if (reader == null) {
            throw new AssertionError("Nothing was read yet");
        }
        return reader;
    }

    /**
     * The name of the present element, without prefix.
     *
     * @return never empty
     */
    public String name() {
        return reader().getLocalName();
    }

    /**
     * An attribute of the present element.
     *
     * @param name its name without prefix
     * @return null if there is none
     */
    public @Nullable String attribute(String name) {
        XMLStreamReader reader = reader();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Takes the names of the attributes of the present element, but for those about schemas. */
    void attributes(java.util.function.Consumer<String> names) {
        XMLStreamReader reader = reader();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            requireCell(reader.getAttributeValue(i).length());
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(reader.getAttributeNamespace(i))) {
                names.accept(reader.getAttributeLocalName(i));
            }
        }
    }

    /**
     * The present line.
     *
     * @return 1 for the first, 0 if unknown
     */
    public long line() {
        return parser == null ? 0 : Math.max(0, parser.getLocation().getLineNumber());
    }

    /**
     * The present character in its line: after a start tag, that where the content begins.
     *
     * @return 1 for the first, 0 if unknown
     */
    public int column() {
        return parser == null ? 0 : Math.max(0, parser.getLocation().getColumnNumber());
    }
}
