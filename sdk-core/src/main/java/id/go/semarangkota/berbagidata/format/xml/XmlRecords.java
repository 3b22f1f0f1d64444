package id.go.semarangkota.berbagidata.format.xml;

import id.go.semarangkota.berbagidata.format.source.CellContent;
import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.NestedColumns;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Reads one element into a row: elements within become cells under dotted names, a list one cell with its JSON. */
final class XmlRecords {
    private static final Finding DUPLICATE = new Finding("baris.nama-ganda");
    private static final Finding STRAY_TEXT = new Finding("baris.teks-lepas");
    /** Stands in a cell for elements where a value is expected: no value of any type. */
    private static final char[] ELEMENTS = {'<'};

    private final XmlEvents events;
    private final SourceLimits limits;
    private final XmlShape shape;
    private final NestedColumns columns;
    private Row row = new Row();
    private long record;

    XmlRecords(XmlEvents events, SourceLimits limits, XmlShape shape) {
        this.events = events;
        this.limits = limits;
        this.shape = shape;
        this.columns = new NestedColumns(limits.columns(), "", shape::of);
    }

    List<String> columns() {
        return columns.names();
    }

    /** Reads the element that has just started, to its end. */
    void read(Row filled) throws IOException {
        row = filled;
        record++;
        row.begin(events.line());
        noteAttributes("");
        readMembers(columns.root(), 1, events.next());
    }

    /** Attributes hold no values of the dataset: each is a column that nothing stands for. */
    private void noteAttributes(String path) {
        String prefix = path.isEmpty() ? "@" : path + ".@";
        events.attributes(name -> columns.column(columns.member(columns.root(), prefix.concat(name), events.line())));
    }

    /** Reads from an event within an element to the element's end. */
    private void readMembers(NestedColumns.Member object, int depth, int first) throws IOException {
        int event = first;
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readMember(columns.member(object, events.name(), events.line()), depth);
            } else if (!events.isBlankPiece()) {
                stray();
            }
            event = events.next();
        }
    }

    private void stray() {
        row.defect(STRAY_TEXT, events.column());
    }

    private void readMember(NestedColumns.Member member, int depth) throws IOException {
        Place place = new Place(events.line(), events.column());
        if (!member.enter(record)) {
            row.defect(DUPLICATE, place.column());
        }
        noteAttributes(member.path());
        boolean leaf = events.nextAfterText() == XMLStreamConstants.END_ELEMENT;
        CellContent content = member.content();
        if (content.isList() && !(leaf && !events.isBlank())) {
            putList(member, depth, leaf, place);
        } else if (leaf) {
            boolean emptyPart = content == CellContent.PART && events.isBlank();
            if (!emptyPart) {
                put(member, CellKind.TEXT, events.text(), events.length(), place);
            }
        } else {
            readStructure(member, depth + 1, place);
        }
    }

    /** Where the content of an element begins. */
    private record Place(long line, int column) {}

    private void readStructure(NestedColumns.Member member, int depth, Place place) throws IOException {
        events.requireDepth(depth);
        if (member.content() == CellContent.VALUE) {
            events.skip(depth);
            put(member, CellKind.STRUCTURE, ELEMENTS, ELEMENTS.length, place);
            return;
        }
        if (!events.isBlank()) {
            stray();
        }
        readMembers(member, depth, XMLStreamConstants.START_ELEMENT);
    }

    private void putList(NestedColumns.Member member, int depth, boolean empty, Place place) throws IOException {
        if (!events.isBlank()) {
            stray();
        }
        XmlList list = new XmlList(events, shape, this::noteAttributes, this::stray);
        char[] json = list.compose(member.path(), depth + 1, empty);
        put(member, CellKind.STRUCTURE, json, json.length, place);
    }

    private void put(NestedColumns.Member member, CellKind kind, char[] chars, int length, Place place) {
        if (row.used() + length > limits.recordLength()) {
            throw InputFault.at("berkas.baris-terlalu-panjang", "max " + limits.recordLength(), row.line(), 0);
        }
        int column = columns.column(member);
        row.put(column, kind, chars, 0, length);
        row.locate(column, place.line(), place.column());
    }
}
