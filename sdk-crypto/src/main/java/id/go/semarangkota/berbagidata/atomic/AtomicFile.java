package id.go.semarangkota.berbagidata.atomic;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: written beside its place, forced to disk, renamed.
 *
 * <p>Closing it without {@link #commit()} leaves nothing behind. Not thread-safe.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    private AtomicFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.out = Channels.newOutputStream(channel);
    }

    /**
     * Starts a file that only its owner may read, where the system knows such rights.
     *
     * @param target where it will appear; its folder exists
     * @param random makes the name that it has until then
     * @return the file, empty
     * @throws IOException if it cannot be created
     */
    public static AtomicFile beside(Path target, SecureRandom random) throws IOException {
        byte[] suffix = new byte[8];
        random.nextBytes(suffix);
        Path place = target.toAbsolutePath();
        Path part = place.resolveSibling(
                "." + place.getFileName() + "." + HexFormat.of().formatHex(suffix) + ".part");
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        FileChannel channel =
                FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights);
        return new AtomicFile(place, part, channel);
    }

    /**
     * Takes the content.
     *
     * @return always the same stream, which need not be closed
     */
    public OutputStream stream() {
        return out;
    }

    /**
     * Puts the file in place, replacing what is there, and makes that survive a power cut.
     *
     * @throws IOException if it cannot; then nothing has appeared
     */
    public void commit() throws IOException {
        channel.force(true);
        channel.close();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
        forceDirectory(target.getParent());
    }

    /** Makes the rename itself survive a power cut, where a directory can be opened at all (not on Windows). */
    private static void forceDirectory(@Nullable Path directory) {
        if (directory == null) {
            return;
        }
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException e) {
            // The content itself is safe already, and some systems cannot do this.
            return;
        }
    }

    /**
     * Removes what was not put in place.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        if (!committed) {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
