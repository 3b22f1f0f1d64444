package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.bukti.DosirRefusedException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Reads the files of a dossier, bounded. A file that no dossier has, or has once, is refused by its name before it is unpacked. */
final class DosirZip {
    private static final Pattern NAME = Pattern.compile("peristiwa\\.jsonl|kesepakatan\\.json|kunci\\.json"
            + "|bukti/titik-periksa\\.jws|bukti/kepala-perkara\\.jws|bukti/inklusi\\.jsonl"
            + "|(manifes|tanda-terima)/[A-Za-z0-9][A-Za-z0-9._:-]{0,99}\\.jws"
            + "|dokumen/[a-z0-9][a-z0-9-]{0,99}\\.html");

    private static final int END_BYTES = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int COMMENT_AT = 20;

    private final Map<String, byte[]> files;

    private DosirZip(Map<String, byte[]> files) {
        this.files = files;
    }

    static DosirZip read(Path zip, DosirLimits limits) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                requireExpected(entry.getName(), files, limits);
                byte[] content = content(in, entry.getName(), limits);
                total += content.length;
                if (total > limits.maxTotalBytes()) {
                    throw new DosirRefusedException(Reason.TOO_LARGE, entry.getName());
                }
                files.put(entry.getName(), content);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new DosirRefusedException(Reason.NOT_A_ZIP, "zip", e);
        }
        requireEnd(zip);
        requireSameDirectory(zip, files);
        return new DosirZip(files);
    }

    private static void requireExpected(String name, Map<String, byte[]> files, DosirLimits limits)
            throws DosirRefusedException {
        if (!NAME.matcher(name).matches() || files.containsKey(name)) {
            // A name that does not match may hold anything.
            throw new DosirRefusedException(
                    Reason.UNEXPECTED_ENTRY, NAME.matcher(name).matches() ? name : "zip");
        }
        if (files.size() >= limits.maxEntries()) {
            throw new DosirRefusedException(Reason.TOO_LARGE, "zip");
        }
    }

    private static byte[] content(InputStream in, String name, DosirLimits limits) throws IOException {
        byte[] content = in.readNBytes(limits.maxEntryBytes() + 1);
        if (content.length > limits.maxEntryBytes()) {
            throw new DosirRefusedException(Reason.TOO_LARGE, name);
        }
        return content;
    }

    /** Behind the end record, which has no comment, there is nothing. */
    private static void requireEnd(Path zip) throws IOException {
        byte[] end;
        try (SeekableByteChannel in = Files.newByteChannel(zip)) {
            in.position(Math.max(0, in.size() - END_BYTES));
            end = Channels.newInputStream(in).readNBytes(END_BYTES);
        }
        ByteBuffer record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        boolean last = end.length == END_BYTES && record.getInt(0) == END_SIGNATURE && record.getShort(COMMENT_AT) == 0;
        if (!last) {
            throw new DosirRefusedException(Reason.NOT_A_ZIP, "zip");
        }
    }

    /** Other programs read a ZIP by the directory at its end: it must name the same files, so that nobody sees another dossier. */
    private static void requireSameDirectory(Path zip, Map<String, byte[]> files) throws IOException {
        if (!zip.getFileSystem().equals(FileSystems.getDefault())) {
            return;
        }
        try (ZipFile directory = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            List<String> names = new ArrayList<>();
            directory.stream().map(ZipEntry::getName).forEach(names::add);
            boolean same = names.equals(List.copyOf(files.keySet()));
            for (int i = 0; same && i < names.size(); i++) {
                same = holds(directory, names.get(i), files);
            }
            if (!same) {
                throw new DosirRefusedException(Reason.NOT_A_ZIP, "zip");
            }
        } catch (ZipException e) {
            throw new DosirRefusedException(Reason.NOT_A_ZIP, "zip", e);
        }
    }

    private static boolean holds(ZipFile directory, String name, Map<String, byte[]> files) throws IOException {
        byte[] expected = files.getOrDefault(name, new byte[0]);
        try (InputStream in = directory.getInputStream(directory.getEntry(name))) {
            return java.util.Arrays.equals(in.readNBytes(expected.length + 1), expected);
        }
    }

    byte[] require(String name) throws DosirRefusedException {
        byte[] content = files.get(name);
        if (content == null) {
            throw new DosirRefusedException(Reason.MISSING_ENTRY, name);
        }
        return content.clone();
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** The names of the files in a folder, in their order. */
    List<String> in(String folder) {
        return files.keySet().stream().filter(name -> name.startsWith(folder)).toList();
    }

    /** A text of one line. */
    String line(String name) throws DosirRefusedException {
        return new String(require(name), StandardCharsets.US_ASCII).strip();
    }

    /** The lines of a text; each ends with a line feed. */
    List<byte[]> lines(String name) throws DosirRefusedException {
        byte[] content = require(name);
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(content, start, i));
                start = i + 1;
            }
        }
        if (start != content.length) {
            throw new DosirRefusedException(Reason.MALFORMED, name);
        }
        return lines;
    }
}
