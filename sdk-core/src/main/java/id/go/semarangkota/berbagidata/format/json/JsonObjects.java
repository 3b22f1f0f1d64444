package id.go.semarangkota.berbagidata.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import id.go.semarangkota.berbagidata.format.source.CellContent;
import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.NestedColumns;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.jsontree.JsonText;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Reads one object into a row, whatever it stands in. */
final class JsonObjects {
    private static final Finding DUPLICATE = new Finding("baris.nama-ganda");
    private static final Finding NO_OBJECT = new Finding("baris.bukan-objek");
    private static final char[] NOTHING = new char[0];

    private final SourceLimits limits;
    private final NestedColumns columns;
    private final boolean keepsUnknown;
    private long record;
    /** Added to the parser's own line numbers. */
    private long lineOffset;

    /** Reads within limits; {@code values} accepts the dotted names, each below a prefix, that are columns; what is unknown is kept if asked for. */
    JsonObjects(SourceLimits limits, String prefix, Predicate<String> values, boolean keepsUnknown) {
        this.limits = limits;
        this.keepsUnknown = keepsUnknown;
        this.columns = new NestedColumns(
                limits.columns(), prefix, path -> values.test(path) ? CellContent.VALUE : CellContent.UNKNOWN);
    }

    /** A factory that trusts nothing: every size is limited, and names from files are not kept beyond them. */
    static JsonFactory factory(SourceLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting() + 8)
                        .maxStringLength(limits.cellLength())
                        .maxNumberLength(limits.cellLength())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    List<String> columns() {
        return columns.names();
    }

    /** Reads the value that the parser stands on; {@code linesBefore} are those that the parser does not see. */
    void read(JsonParser parser, Row row, long linesBefore) throws IOException {
        lineOffset = linesBefore;
        record++;
        row.begin(linesBefore + parser.currentTokenLocation().getLineNr());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            readMembers(parser, row, columns.root(), 1);
        } else {
            row.defect(NO_OBJECT, parser.currentTokenLocation().getColumnNr());
            skip(parser, 1);
        }
    }

    private void readMembers(JsonParser parser, Row row, NestedColumns.Member object, int depth) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            JsonLocation location = parser.currentTokenLocation();
            long line = lineOffset + location.getLineNr();
            NestedColumns.Member member = columns.member(object, parser.currentName(), line);
            if (!member.enter(record)) {
                row.defect(DUPLICATE, location.getColumnNr());
            }
            parser.nextToken();
            readValue(parser, row, member, depth);
        }
    }

    private void readValue(JsonParser parser, Row row, NestedColumns.Member member, int depth) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                requireDepth(parser, depth + 1);
                if (member.content().isColumn()) {
                    putStructure(parser, row, member, depth + 1);
                } else {
                    readMembers(parser, row, member, depth + 1);
                }
            }
            case START_ARRAY -> putStructure(parser, row, member, depth + 1);
            case VALUE_STRING -> put(parser, row, member, CellKind.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> put(parser, row, member, CellKind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> put(parser, row, member, CellKind.BOOLEAN);
            default -> columns.column(member);
        }
    }

    private void put(JsonParser parser, Row row, NestedColumns.Member member, CellKind kind) throws IOException {
        JsonLocation location = parser.currentTokenLocation();
        int length = parser.getTextLength();
        requireLength(row, length, location);
        int column = columns.column(member);
        row.put(column, kind, parser.getTextCharacters(), parser.getTextOffset(), length);
        locate(row, column, location);
    }

    private void locate(Row row, int column, JsonLocation location) {
        row.locate(column, lineOffset + location.getLineNr(), location.getColumnNr());
    }

    private void requireLength(Row row, int length, JsonLocation location) {
        if (length > limits.cellLength()) {
            long line = lineOffset + location.getLineNr();
            throw InputFault.at(
                    "berkas.isian-terlalu-panjang", "max " + limits.cellLength(), line, location.getColumnNr());
        }
        if (row.used() + length > limits.recordLength()) {
            throw InputFault.at("berkas.baris-terlalu-panjang", "max " + limits.recordLength(), row.line(), 0);
        }
    }

    /** Keeps an array or object as its compact text where it is a column; elsewhere, unless what is unknown is kept, only that it was there. */
    private void putStructure(JsonParser parser, Row row, NestedColumns.Member member, int depth) throws IOException {
        JsonLocation location = parser.currentTokenLocation();
        char[] kept = NOTHING;
        if (member.content().isColumn()) {
            CharArrayWriter text = new CharArrayWriter();
            try (JsonGenerator generator = JsonText.lines(text, "")) {
                JsonText.copy(parser, generator, open -> {
                    requireDepth(parser, depth + open);
                    requireLength(row, text.size(), location);
                });
            }
            kept = text.toCharArray();
            requireLength(row, kept.length, location);
        } else if (keepsUnknown) {
            BoundedText text = new BoundedText(limits.recordLength() - row.used());
            try (JsonGenerator generator = JsonText.lines(text, "")) {
                JsonText.copy(parser, generator, open -> requireDepth(parser, depth + open));
            }
            kept = text.kept();
        } else {
            skip(parser, depth);
        }
        int column = columns.column(member);
        row.put(column, CellKind.STRUCTURE, kept, 0, kept.length);
        locate(row, column, location);
    }

    /** Moves to the end of the value that the parser stands on. */
    private void skip(JsonParser parser, int depth) throws IOException {
        int open = 0;
        do {
            JsonToken token = open == 0 ? parser.currentToken() : parser.nextToken();
            if (token == null) {
                return;
            }
            if (token.isStructStart()) {
                requireDepth(parser, depth + open);
                open++;
            } else if (token.isStructEnd()) {
                open--;
            }
        } while (open > 0);
    }

    private void requireDepth(JsonParser parser, int depth) {
        if (depth > limits.nesting()) {
            JsonLocation location = parser.currentTokenLocation();
            throw InputFault.at(
                    "berkas.bersarang-terlalu-dalam",
                    "max " + limits.nesting(),
                    lineOffset + location.getLineNr(),
                    location.getColumnNr());
        }
    }
}
