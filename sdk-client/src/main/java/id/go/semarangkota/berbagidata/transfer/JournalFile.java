package id.go.semarangkota.berbagidata.transfer;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.atomic.HeldFile;
import id.go.semarangkota.berbagidata.error.JournalException;
import id.go.semarangkota.berbagidata.error.JournalException.Reason;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The journal on disk: lines that are appended and forced to disk one by one, in a folder that one client holds.
 *
 * <p>A last line that a crash has cut is dropped, since nothing left before it was whole. Closed calls go when the file is opened and
 * whenever it has doubled. Not thread-safe: the journal is.
 */
public final class JournalFile implements Closeable {
    private static final long COMPACT_ABOVE = 256 << 10;
    private static final int LONGEST_LINE = 4096;

    private final Path path;
    private final HeldFile lock;
    private final Map<String, String> open;
    private OutputStream out;
    private @Nullable Object identity;
    private long size;
    private long compactAt;
    private boolean lost;

    private JournalFile(Path path, HeldFile lock) throws IOException {
        this.path = path;
        this.lock = lock;
        this.open = read(path);
        Rewritten anew = rewritten();
        this.out = anew.out();
        goOn(anew);
    }

    /** Takes a folder, which is made if it does not exist. */
    public static JournalFile lock(Path folder) throws IOException {
        Files.createDirectories(folder);
        HeldFile lock =
                HeldFile.of(folder.resolve("jurnal.kunci")).orElseThrow(() -> new JournalException(Reason.IN_USE));
        boolean opened = false;
        try {
            JournalFile file = new JournalFile(folder.resolve("jurnal"), lock);
            opened = true;
            return file;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static Map<String, String> read(Path path) throws IOException {
        Map<String, String> open = new LinkedHashMap<>();
        if (!Files.exists(path)) {
            return open;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '\n') {
                    take(JournalLine.parse(line.toString()), open);
                    line.setLength(0);
                } else if (line.append((char) c).length() > LONGEST_LINE) {
                    throw new JournalException(Reason.DAMAGED);
                }
            }
        }
        return open;
    }

    private static void take(@Nullable JournalLine line, Map<String, String> open) throws JournalException {
        if (line == null) {
            throw new JournalException(Reason.DAMAGED);
        }
        if (line instanceof JournalLine.Begun begun) {
            open.put(begun.key(), begun.fingerprint());
        } else if (line instanceof JournalLine.Done done) {
            open.remove(done.key());
        }
    }

    /** The calls without a final answer: key to fingerprint. */
    Map<String, String> open() {
        return Map.copyOf(open);
    }

    /** Adds a line, which is on disk when this returns; of a line that could not be written nothing stays. */
    void append(JournalLine line) throws IOException {
        requireSame();
        if (size > compactAt) {
            OutputStream grown = out;
            Rewritten anew = rewritten();
            out = anew.out();
            goOn(anew);
            grown.close();
        }
        byte[] bytes = (line.text() + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            out.write(bytes);
        } catch (IOException | RuntimeException e) {
            truncate(e);
            throw e;
        }
        size += bytes.length;
        take(line, open);
    }

    /** A line in a file that was replaced or removed would be lost. */
    private void requireSame() throws IOException {
        if (lost) {
            throw new JournalException(Reason.DAMAGED);
        }
        try {
            if (Objects.equals(identity(path), identity)) {
                return;
            }
        } catch (NoSuchFileException e) {
            throw new JournalException(Reason.DAMAGED);
        }
        throw new JournalException(Reason.DAMAGED);
    }

    /** What tells a file from another under the same name; null where the system does not say. */
    private static @Nullable Object identity(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    /** Where that fails, too, a line after the part of one could not be read. */
    private void truncate(Exception failure) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(size);
        } catch (IOException e) {
            lost = true;
            failure.addSuppressed(e);
        }
    }

    /** A file that was written anew, and its end to write at. */
    private record Rewritten(
            OutputStream out, long size, @Nullable Object identity) {}

    private void goOn(Rewritten anew) {
        size = anew.size();
        compactAt = Math.max(COMPACT_ABOVE, 2 * size);
        identity = anew.identity();
        lost = false;
    }

    /** Writes the file anew with the open calls only, whole or not at all. */
    private Rewritten rewritten() throws IOException {
        StringBuilder text = new StringBuilder();
        open.forEach((key, fingerprint) ->
                text.append(new JournalLine.Begun(key, fingerprint).text()).append('\n'));
        try (AtomicFile file = AtomicFile.beside(path, new SecureRandom())) {
            file.stream().write(text.toString().getBytes(StandardCharsets.US_ASCII));
            file.commit();
        }
        // Until the new file is open, lines would go to the old one, which has no name any more.
        lost = true;
        Object now = identity(path);
        // A channel would be closed for everybody by one thread that is interrupted; this stream is not.
        OutputStream end = Files.newOutputStream(path, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        return new Rewritten(end, text.length(), now);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            out.close();
        }
    }
}
