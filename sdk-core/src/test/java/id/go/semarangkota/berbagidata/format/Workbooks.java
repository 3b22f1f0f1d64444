package id.go.semarangkota.berbagidata.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, as no program would write them. */
final class Workbooks {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    /** Style 1 is a date, 2 one with a time, 3 a time, 4 one of Indonesia's, 5 a colour and letters that are none of a date. */
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot; days&quot;;[Yellow]0\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                    + "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Workbooks() {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Lain\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
        parts.put("xl/styles.xml", STYLES);
    }

    /** A workbook with these rows in its first sheet, and shared texts behind it. */
    static Workbooks of(String rows) {
        Workbooks workbook = new Workbooks();
        workbook.parts.put(SHEET, sheet(rows));
        workbook.parts.put("xl/worksheets/sheet2.xml", sheet("<row r=\"1\"><c t=\"str\"><v>Kode</v></c></row>"));
        return workbook.with(
                "xl/sharedStrings.xml",
                "<sst><si><t>nol</t></si><si/><si><r><t>sa</t></r><r><t xml:space=\"preserve\">tu </t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si></sst>");
    }

    private static String sheet(String rows) {
        return "<worksheet><cols><col min=\"1\"/></cols><sheetData>" + rows + "</sheetData><mergeCells/></worksheet>";
    }

    Workbooks with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    Workbooks without(String part) {
        parts.remove(part);
        return this;
    }

    Workbooks replaced(String part, String old, String now) {
        return with(part, parts.get(part).replace(old, now));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
