package id.go.semarangkota.berbagidata.format.xlsx;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.InputFault;
import id.go.semarangkota.berbagidata.format.source.Row;
import id.go.semarangkota.berbagidata.format.source.RowSource;
import id.go.semarangkota.berbagidata.format.source.SourceLimits;
import id.go.semarangkota.berbagidata.format.xml.XmlEvents;
import id.go.semarangkota.berbagidata.validation.Finding;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook; its first row with content is the header. */
public final class XlsxSource implements RowSource, Closeable {
    /** Faults of the XML within. */
    private static final Set<String> OF_PARTS = Set.of(
            "berkas.xml-tidak-sah",
            "berkas.xml-doctype",
            "berkas.enkode",
            "berkas.enkode-deklarasi",
            "berkas.sisa-setelah-akhir");

    private static final char[] NOTHING = new char[0];
    private static final Pattern ROW_NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final SourceLimits limits;
    private final ZipParts parts;
    private final InputStream sheet;
    private final XmlEvents events;
    private final SheetCell cell;
    private final List<String> columns = new ArrayList<>();
    private long number;
    private long blankRows;
    private boolean anyContent;
    private boolean ended;

    private XlsxSource(SourceLimits limits, ZipParts parts, WorkbookParts workbook) throws IOException {
        this.limits = limits;
        this.parts = parts;
        this.sheet = parts.open(workbook.sheet());
        this.events = workbook.events(sheet);
        this.cell = new SheetCell(workbook);
    }

    /** How much of a workbook is read, and what of it. */
    public record Choice(long mostOfTexts, @Nullable String sheet) {}

    /**
     * Opens a workbook and reads the header.
     *
     * @param file the bytes of the workbook; not closed
     * @param limits the limits of rows
     * @param choice the most bytes of shared texts, and the sheet's name or null for the first
     * @param row the row that {@link #next} will fill
     * @return a new source
     * @throws IOException if the file cannot be read
     */
    public static XlsxSource open(RandomBytes file, SourceLimits limits, Choice choice, Row row) throws IOException {
        try {
            if (file.size() == 0) {
                throw InputFault.at("berkas.kosong", "", 0, 0);
            }
            ZipParts parts = new ZipParts(file);
            WorkbookParts workbook = new WorkbookParts(limits, choice.mostOfTexts(), choice.sheet());
            workbook.read(parts);
            XlsxSource source = new XlsxSource(limits, parts, workbook);
            source.readHeaderOrClose(row);
            return source;
        } catch (InputFault e) {
            throw placed(e, 0);
        } catch (EOFException e) {
            throw InputFault.at("berkas.terpotong", "", 0, 0);
        } catch (ZipException e) {
            throw WorkbookParts.malformed();
        }
    }

    /** The parts are XML, but whoever reads a sheet knows rows only. */
    private static InputFault placed(InputFault fault, long row) {
        return OF_PARTS.contains(fault.ruleId())
                ? InputFault.at("berkas.xlsx-tidak-sah", "", row, 0)
                : InputFault.at(fault.ruleId(), fault.detail(), row, 0);
    }

    private void readHeaderOrClose(Row row) throws IOException {
        try {
            readHeader(row);
        } catch (InputFault | IOException e) {
            close();
            throw e;
        }
    }

    private void readHeader(Row row) throws IOException {
        do {
            if (!readRow(row)) {
                throw InputFault.at("berkas.kosong", "", 0, 0);
            }
        } while (!anyContent);
        for (int i = 0; i < row.size(); i++) {
            String name = row.text(i);
            columns.add(name == null ? "" : name);
        }
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public long blankRows() {
        return blankRows;
    }

    @Override
    public long bytesRead() {
        return parts.bytesRead();
    }

    @Override
    public boolean next(Row row) throws IOException {
        try {
            boolean found = readRow(row);
            while (found && !anyContent) {
                blankRows += row.size() > 0 ? 1 : 0;
                found = readRow(row);
            }
            if (found) {
                complete(row);
            }
            return found;
        } catch (InputFault e) {
            throw placed(e, number);
        } catch (EOFException e) {
            throw InputFault.at("berkas.terpotong", "", number, 0);
        } catch (ZipException e) {
            throw InputFault.at("berkas.xlsx-tidak-sah", "", number, 0);
        }
    }

    /** A sheet leaves empty cells out; here they have a place. */
    private void complete(Row row) {
        row.trimTo(columns.size());
        if (row.size() > columns.size()) {
            row.defect(new Finding("baris.jumlah-kolom", row.size() + " / " + columns.size()), 0);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (row.kind(i) == CellKind.ABSENT) {
                row.put(i, CellKind.TEXT, NOTHING, 0, 0);
                row.locate(i, number, i + 1);
            }
        }
    }

    private boolean readRow(Row row) throws IOException {
        while (!ended) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT && events.name().equals("row")) {
                readCells(row);
                return true;
            }
            ended = event == XMLStreamConstants.END_DOCUMENT;
        }
        return false;
    }

    private void readCells(Row row) throws IOException {
        String named = events.attribute("r");
        number = named != null && ROW_NUMBER.matcher(named).matches() ? Long.parseLong(named) : number + 1;
        row.begin(number);
        anyContent = false;
        int event = events.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && events.name().equals("c")) {
                cell.read(events, row.size());
                put(row);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                events.skipElement();
            }
            event = events.next();
        }
    }

    private void put(Row row) {
        int column = cell.column();
        if (column >= limits.columns()) {
            throw InputFault.at("berkas.kolom-terlalu-banyak", "max " + limits.columns(), number, 0);
        }
        if (column < row.size()) {
            throw WorkbookParts.malformed();
        }
        char[] text = cell.text().toCharArray();
        if (row.used() + text.length > limits.recordLength()) {
            throw InputFault.at("berkas.baris-terlalu-panjang", "max " + limits.recordLength(), number, 0);
        }
        anyContent |= text.length > 0;
        row.put(column, cell.kind(), text, 0, text.length);
        row.locate(column, number, column + 1);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
