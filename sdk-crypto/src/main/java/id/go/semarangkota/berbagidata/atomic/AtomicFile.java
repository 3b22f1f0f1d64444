package id.go.semarangkota.berbagidata.atomic;

import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: written beside its place, forced to disk, renamed.
 *
 * <p>Closing it without {@link #commit()} leaves nothing behind; what a killed process has left goes when the same file is written
 * next. What the disk refuses is a {@link TargetUnwritableException}. Not thread-safe.
 */
public final class AtomicFile implements Closeable {
    private static final int SUFFIX_BYTES = 8;

    private final Path target;
    private final Path part;
    private final HeldFile held;
    private final OutputStream out;
    private boolean committed;

    private AtomicFile(Path target, Path part, HeldFile held) {
        this.target = target;
        this.part = part;
        this.held = held;
        this.out = new Sink(Channels.newOutputStream(held.channel()));
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
        requirePlace(target);
        byte[] suffix = new byte[SUFFIX_BYTES];
        random.nextBytes(suffix);
        Path place = target.toAbsolutePath();
        removeRemains(place);
        Path part = place.resolveSibling(prefix(place) + HexFormat.of().formatHex(suffix) + ".part");
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            return new AtomicFile(place, part, HeldFile.create(part, rights));
        } catch (IOException e) {
            throw failed(place, e);
        }
    }

    private static String prefix(Path place) {
        return "." + place.getFileName() + ".";
    }

    /** What another process was writing when it was killed may be in clear; what is still being written is held by its writer. */
    private static void removeRemains(Path place) {
        Path folder = Objects.requireNonNull(place.getParent(), "folder");
        String prefix = prefix(place);
        try (DirectoryStream<Path> remains = Files.newDirectoryStream(folder, path -> isPart(path, prefix))) {
            for (Path part : remains) {
                removeUnlessHeld(part);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Whoever may not look into the folder, or not delete there, can still write.
            return;
        }
    }

    private static void removeUnlessHeld(Path part) throws IOException {
        Optional<HeldFile> unheld = HeldFile.of(part);
        if (unheld.isPresent()) {
            try {
                Files.delete(part);
            } finally {
                unheld.get().close();
            }
        }
    }

    private static boolean isPart(Path path, String prefix) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(prefix)
                && name.substring(prefix.length()).matches("[0-9a-f]{" + 2 * SUFFIX_BYTES + "}\\.part");
    }

    /**
     * Refuses a place where no file can appear, before any work is done for it.
     *
     * @param target where a file should appear
     * @throws TargetUnwritableException if it is a folder, names no file, or its folder does not exist
     */
    public static void requirePlace(Path target) throws TargetUnwritableException {
        Path place = Objects.requireNonNull(target, "target").toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw new TargetUnwritableException(Reason.IS_FOLDER, nameOf(place), null);
        }
        if (!Files.isDirectory(folder)) {
            throw new TargetUnwritableException(Reason.NO_FOLDER, folder.toString(), null);
        }
    }

    /**
     * Refuses to replace the file that is read.
     *
     * @param source what is read
     * @param target where the result should appear
     * @throws TargetUnwritableException if both are one file, under whatever names
     * @throws IOException if the source cannot be reached
     */
    public static void requireOther(Path source, Path target) throws IOException {
        if (Files.exists(target) && Files.isSameFile(source, target)) {
            throw new TargetUnwritableException(Reason.IS_SOURCE, nameOf(target), null);
        }
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
        try {
            held.channel().force(true);
            // Held until it has its name, so that nobody takes it for one that was left behind.
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            held.close();
        } catch (IOException e) {
            throw failed(target, e);
        }
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
                held.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }

    /** What the disk said, in words for whoever chose the place; a closed or interrupted channel is not the disk's doing. */
    private static IOException failed(Path target, IOException cause) {
        return cause instanceof ClosedChannelException
                ? cause
                : new TargetUnwritableException(Reason.FAILED, nameOf(target), cause);
    }

    private static String nameOf(Path target) {
        return String.valueOf(target.getFileName() == null ? target : target.getFileName());
    }

    private final class Sink extends OutputStream {
        private final OutputStream disk;

        Sink(OutputStream disk) {
            this.disk = disk;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                disk.write(bytes, offset, length);
            } catch (IOException e) {
                throw failed(target, e);
            }
        }
    }
}
