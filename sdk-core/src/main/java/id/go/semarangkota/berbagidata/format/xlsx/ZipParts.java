package id.go.semarangkota.berbagidata.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook by the directory at its end: what precedes a part may say nothing of its size, so that the JDK's
 * {@code ZipInputStream} cannot read what some spreadsheets write, and its {@code ZipFile} reads files only.
 *
 * <p>Source: APPNOTE 6.3 of PKWARE, 4.3.7, 4.3.12 and 4.3.16; without ZIP64.
 */
final class ZipParts {
    private static final int MOST_PARTS = 10_000;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int DIRECTORY_SIZE = 46;
    private static final int LARGEST_DIRECTORY = 1 << 24;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int UNSIGNED_SHORT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final RandomBytes file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final UnpackedPart.Meter meter = new UnpackedPart.Meter();

    /** A part: where it begins, and how it is packed. */
    private record Entry(long offset, long packed, boolean deflated) {}

    /** Reads the directory. */
    ZipParts(RandomBytes file) throws IOException {
        this.file = file;
        ByteBuffer end = end();
        long size = end.getInt(12) & 0xFFFFFFFFL;
        long offset = end.getInt(16) & 0xFFFFFFFFL;
        if (size > LARGEST_DIRECTORY || offset + size > file.size()) {
            throw WorkbookParts.malformed();
        }
        ByteBuffer directory = bytes(offset, (int) size);
        while (directory.remaining() >= DIRECTORY_SIZE) {
            add(directory);
        }
    }

    private ByteBuffer bytes(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.read(position, bytes);
        return bytes.flip();
    }

    private ByteBuffer end() throws IOException {
        int length = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail = bytes(file.size() - length, length);
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.position(at).slice().order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw WorkbookParts.malformed();
    }

    private void add(ByteBuffer directory) {
        int at = directory.position();
        int flags = directory.getShort(at + 8);
        int method = directory.getShort(at + 10) & UNSIGNED_SHORT;
        int name = directory.getShort(at + 28) & UNSIGNED_SHORT;
        int next = at
                + DIRECTORY_SIZE
                + name
                + (directory.getShort(at + 30) & UNSIGNED_SHORT)
                + (directory.getShort(at + 32) & UNSIGNED_SHORT);
        boolean encrypted = (flags & 1) != 0;
        boolean known = method == STORED || method == DEFLATED;
        if (directory.getInt(at) != DIRECTORY_SIGNATURE
                || next > directory.limit()
                || encrypted
                || !known
                || entries.size() == MOST_PARTS) {
            throw WorkbookParts.malformed();
        }
        byte[] named = new byte[name];
        directory.get(at + DIRECTORY_SIZE, named);
        long packed = directory.getInt(at + 20) & 0xFFFFFFFFL;
        long offset = directory.getInt(at + 42) & 0xFFFFFFFFL;
        if (entries.put(new String(named, StandardCharsets.UTF_8), new Entry(offset, packed, method == DEFLATED))
                != null) {
            throw WorkbookParts.malformed();
        }
        directory.position(next);
    }

    /** The names of all parts, in the order of the directory. */
    Set<String> names() {
        return entries.keySet();
    }

    /** A part, unpacked. */
    InputStream open(String name) throws IOException {
        @Nullable Entry entry = entries.get(name);
        ByteBuffer local = entry == null ? ByteBuffer.allocate(0) : bytes(entry.offset(), LOCAL_SIZE);
        if (entry == null || local.remaining() < LOCAL_SIZE || local.getInt(0) != LOCAL_SIGNATURE) {
            throw WorkbookParts.malformed();
        }
        long begin = entry.offset()
                + LOCAL_SIZE
                + (local.getShort(26) & UNSIGNED_SHORT)
                + (local.getShort(28) & UNSIGNED_SHORT);
        InputStream packed = new UnpackedPart.Packed(file, begin, entry.packed(), meter);
        return entry.deflated() ? new UnpackedPart(packed, meter) : packed;
    }

    /** Bytes read of the file's parts. */
    long bytesRead() {
        return meter.packed();
    }
}
