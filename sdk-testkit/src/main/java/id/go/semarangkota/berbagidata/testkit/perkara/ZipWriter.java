package id.go.semarangkota.berbagidata.testkit.perkara;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP that depends on its content only: one fixed time, in the order of the calls. */
final class ZipWriter {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    void add(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new AssertionError("Writing to memory cannot fail", e);
        }
    }

    byte[] finish() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new AssertionError("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
