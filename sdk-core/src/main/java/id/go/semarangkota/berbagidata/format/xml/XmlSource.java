package id.go.semarangkota.berbagidata.format.xml;

import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Reads one XML document: the elements within the root, whatever their names, are the records. */
public final class XmlSource implements RowSource {
    private final XmlEvents events;
    private final XmlRecords records;
    private final XmlShape shape;
    private boolean started;

    /**
     * Opens a document.
     *
     * @param text the text
     * @param limits the limits
     * @param shape what the dataset's elements hold
     */
    public XmlSource(SourceText text, SourceLimits limits, XmlShape shape) {
        this.events = new XmlEvents(text, limits);
        this.records = new XmlRecords(events, limits, shape);
        this.shape = shape;
    }

    @Override
    public List<String> columns() {
        return records.columns();
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public boolean next(Row row) throws IOException {
        if (!started) {
            started = true;
            openRoot();
        }
        while (true) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    records.read(row);
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS -> requireBlank();
                default -> {}
            }
        }
    }

    /** A file of another dataset might fit by chance. */
    private void openRoot() throws IOException {
        while (events.next() != XMLStreamConstants.START_ELEMENT) {
            // the declaration and white space
        }
        String named = events.attribute("dataset");
        if (named != null && !named.equals(shape.dataset())) {
            throw events.at("berkas.dataset-lain", shape.dataset());
        }
    }

    private void requireBlank() {
        if (!events.isBlankPiece()) {
            throw events.at("berkas.xml-bentuk", "");
        }
    }
}
