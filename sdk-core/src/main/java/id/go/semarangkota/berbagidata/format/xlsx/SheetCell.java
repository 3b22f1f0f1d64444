package id.go.semarangkota.berbagidata.format.xlsx;

import id.go.semarangkota.berbagidata.format.source.CellKind;
import id.go.semarangkota.berbagidata.format.source.PlainNumber;
import id.go.semarangkota.berbagidata.format.xml.XmlEvents;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/** The cell of a sheet that was read last: of a formula the value that was saved with it. */
final class SheetCell {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?([Ee][+-]?[0-9]{1,3})?");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
    private static final String MIDNIGHT = "T00:00:00";
    private static final int LETTERS = 26;
    private static final int NO_COLUMN = Integer.MAX_VALUE;

    private final WorkbookParts workbook;
    private int column;
    private CellKind kind = CellKind.ABSENT;
    private String text = "";

    SheetCell(WorkbookParts workbook) {
        this.workbook = workbook;
    }

    /** Reads the cell that has just started; one without address stands in column {@code next}. */
    void read(XmlEvents events, int next) throws IOException {
        String address = events.attribute("r");
        String type = events.attribute("t");
        String style = events.attribute("s");
        column = address == null ? next : column(address);
        String value = value(events);
        kind = CellKind.TEXT;
        text = value;
        if (!value.isEmpty()) {
            settle(
                    type == null ? "n" : type,
                    style == null || !INDEX.matcher(style).matches() ? 0 : Integer.parseInt(style));
        }
    }

    /** The column of an address such as AB12, 0 for A. */
    static int column(String address) {
        int number = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            number = number * LETTERS + address.charAt(at) - 'A' + 1;
            at++;
            if (at > 3) {
                return NO_COLUMN;
            }
        }
        if (at == 0) {
            throw WorkbookParts.malformed();
        }
        return number - 1;
    }

    private static String value(XmlEvents events) throws IOException {
        String value = "";
        int event = events.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (events.name()) {
                    case "v" -> value = leaf(events);
                    case "is" -> value = RichText.read(events, "is");
                    default -> events.skipElement();
                }
            }
            event = events.next();
        }
        return value;
    }

    private static String leaf(XmlEvents events) throws IOException {
        if (events.nextAfterText() != XMLStreamConstants.END_ELEMENT) {
            throw WorkbookParts.malformed();
        }
        return new String(events.text(), 0, events.length());
    }

    private void settle(String type, int style) {
        switch (type) {
            case "s" -> text = shared(text);
            case "str", "inlineStr" -> {}
            case "b" -> {
                kind = CellKind.BOOLEAN;
                text = text.equals("1") ? "true" : text.equals("0") ? "false" : text;
            }
            case "e" -> kind = CellKind.ERROR;
            case "d" -> {
                kind = CellKind.DATE;
                text = text.endsWith(MIDNIGHT) ? text.substring(0, text.length() - MIDNIGHT.length()) : text;
            }
            case "n" -> number(style);
            default -> throw WorkbookParts.malformed();
        }
    }

    private String shared(String index) {
        String found = INDEX.matcher(index).matches() ? workbook.texts().get(Integer.parseInt(index)) : null;
        if (found == null) {
            throw WorkbookParts.malformed();
        }
        return found;
    }

    /** What looks like no number stays as it is, to be refused by who wants one. */
    private void number(int style) {
        kind = CellKind.NUMBER;
        if (!NUMBER.matcher(text).matches()) {
            return;
        }
        double number = Double.parseDouble(text);
        String date = workbook.styles().isDate(style) ? SerialDate.text(number, workbook.isFrom1904()) : null;
        if (date != null) {
            kind = CellKind.DATE;
            text = date;
        } else if (Double.isFinite(number)) {
            // a sheet holds binary numbers and writes down 17 digits of them
            text = PlainNumber.text(new BigDecimal(Double.toString(number)));
        }
    }

    int column() {
        return column;
    }

    CellKind kind() {
        return kind;
    }

    String text() {
        return text;
    }
}
