package id.go.semarangkota.berbagidata.format;

import id.go.semarangkota.berbagidata.format.csv.CellGuard;
import id.go.semarangkota.berbagidata.format.csv.CsvSource;
import id.go.semarangkota.berbagidata.format.csv.HeaderLine;
import id.go.semarangkota.berbagidata.format.json.JsonDocument;
import id.go.semarangkota.berbagidata.format.json.JsonLines;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceText;
import id.go.semarangkota.berbagidata.format.xlsx.RandomBytes;
import id.go.semarangkota.berbagidata.format.xlsx.XlsxSource;
import id.go.semarangkota.berbagidata.format.xml.XmlEncoding;
import id.go.semarangkota.berbagidata.format.xml.XmlShape;
import id.go.semarangkota.berbagidata.format.xml.XmlSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Opens a text in its format; the one place that knows which formats there are. */
final class SourceOpening {
    private final ReadOptions options;
    private final RecordPlan plan;

    SourceOpening(ReadOptions options, RecordPlan plan) {
        this.options = options;
        this.plan = plan;
    }

    /** The text of a file, whose charset is what was declared or, in XML, what it declares itself. */
    SourceText text(InputStream in) throws IOException {
        return options.format() == DataFormat.XML
                ? SourceText.detected(in, new XmlEncoding(options.charset()))
                : new SourceText(in, options.charset());
    }

    RowSource open(SourceText text, Row row) throws IOException {
        return switch (options.format()) {
            case CSV -> csv(text, row);
            case NDJSON -> new JsonLines(text, options.limits().source(), plan::isColumn, isQuarantined());
            case JSON -> new JsonDocument(text, options.limits().source(), plan::isColumn, isQuarantined());
            case XLSX -> throw new AssertionError("A workbook is no text");
            case XML -> new XmlSource(text, options.limits().source(), shape());
        };
    }

    /** What the dataset does not know goes to the quarantine with the record that it stands in. */
    private boolean isQuarantined() {
        return options.quarantine() != null;
    }

    XlsxSource workbook(RandomBytes file, Row row) throws IOException {
        ReadLimits limits = options.limits();
        return XlsxSource.open(file, limits.source(), new XlsxSource.Choice(limits.workbook(), options.sheet()), row);
    }

    private XmlShape shape() {
        XmlShape shape = new XmlShape(plan.type().id(), ColumnNames::key);
        plan.forEachColumn(shape::add);
        return shape;
    }

    private RowSource csv(SourceText text, Row row) throws IOException {
        if (isQuarantine(text.peek())) {
            text.preferUtf8();
        }
        RowSource file = CsvSource.open(text, this::delimiter, options.limits().source(), row);
        int added = QuarantineColumns.find(file.columns());
        if (added >= 0) {
            return new QuarantineSource(file, added);
        }
        QuarantineColumns.requireNone(file.columns(), row.line());
        return options.canonical() ? new RestoredSource(file) : file;
    }

    /** A quarantine is UTF-8, also where a spreadsheet has dropped its mark; an old spreadsheet may have saved it in another charset. */
    private static boolean isQuarantine(String beginning) {
        return beginning
                .lines()
                .map(HeaderLine::new)
                .filter(line -> line.declared() == 0 && !line.isBlank())
                .findFirst()
                .filter(line -> QuarantineColumns.find(line.split(line.guess())) >= 0)
                .isPresent();
    }

    /** A quarantine file that a spreadsheet has saved may have any delimiter; otherwise what is declared counts. */
    private char delimiter(HeaderLine header) {
        char guess = header.guess();
        Character declared = options.delimiter();
        if (declared == null || QuarantineColumns.find(header.split(guess)) >= 0) {
            return guess;
        }
        if (header.split(declared).size() == 1 && header.split(guess).size() > 1) {
            throw InputFault.at("berkas.pemisah", name(declared) + " -> " + name(guess), 1, 0);
        }
        return declared;
    }

    private static String name(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }

    /** Canonical CSV, without the apostrophes that its writer put before what looks like a formula. */
    private record RestoredSource(RowSource file) implements RowSource {
        @Override
        public List<String> columns() {
            return file.columns();
        }

        @Override
        public boolean hasHeader() {
            return file.hasHeader();
        }

        @Override
        public long blankRows() {
            return file.blankRows();
        }

        @Override
        public boolean next(Row row) throws IOException {
            boolean found = file.next(row);
            if (found) {
                row.restore(CellGuard.FORMULAS::restored, row.size());
            }
            return found;
        }
    }
}
