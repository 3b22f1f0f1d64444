package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks: bytes as they are, or parts that are packed here, since a fuzzer finds no checksums. */
public final class XlsxFuzz {
    /** Between the parts; no XML holds it. */
    static final char BETWEEN = '\u0001';

    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels");

    private XlsxFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input a first byte as {@link FileReading#ofInput} reads it, and a workbook or its parts
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        boolean packed = input.length > 2 && input[1] == 'P' && input[2] == 'K';
        FileReading.ofInput(DataFormat.XLSX, packed || input.length == 0 ? input : pack(input));
    }

    private static byte[] pack(byte[] input) throws IOException {
        String[] contents = new String(input, 1, input.length - 1, StandardCharsets.UTF_8)
                .split(String.valueOf(BETWEEN), PARTS.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(input[0]);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < contents.length; i++) {
                zip.putNextEntry(new ZipEntry(PARTS.get(i)));
                zip.write(contents[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
