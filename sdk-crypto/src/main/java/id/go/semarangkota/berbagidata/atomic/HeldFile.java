package id.go.semarangkota.berbagidata.atomic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that nobody else holds, in this process or another.
 *
 * <p>A process loses its lock on a file as soon as it closes any descriptor of it (POSIX), so a second one of a held file is never opened:
 * what this process holds is known to all of it, and read through the channel that holds it.
 */
public final class HeldFile implements Closeable {
    private static final ConcurrentHashMap<Path, Boolean> HELD = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel channel;

    private HeldFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Opens a file that is taken already, as far as this process is concerned. */
    private interface Opening {
        @Nullable
        FileChannel open(Path path) throws IOException;
    }

    /**
     * Takes a file.
     *
     * @param file the file, which is made if it does not exist; its folder exists
     * @return empty if it is held
     * @throws IOException if it cannot be opened
     */
    public static Optional<HeldFile> of(Path file) throws IOException {
        return taken(file, HeldFile::locked);
    }

    /** Makes a file and takes it; where the file system knows no locks, as far as this process is concerned. */
    static HeldFile create(Path file, FileAttribute<?>... rights) throws IOException {
        return taken(file, path -> {
                    FileChannel channel = FileChannel.open(
                            path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights);
                    tryLock(channel);
                    return channel;
                })
                .orElseThrow(() -> new IOException("held"));
    }

    private static Optional<HeldFile> taken(Path file, Opening opening) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "folder");
        Path path = folder.toRealPath().resolve(file.getFileName());
        if (HELD.putIfAbsent(path, true) != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = opening.open(path);
            return Optional.ofNullable(channel).map(open -> new HeldFile(path, open));
        } finally {
            if (channel == null) {
                HELD.remove(path);
            }
        }
    }

    private static @Nullable FileChannel locked(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            // Whoever held it may have moved it away meanwhile: then this is no longer the file of that name.
            locked = channel.tryLock() != null && Files.exists(path);
        } catch (OverlappingFileLockException e) {
            // Held by a copy of this class that another loader has loaded.
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? channel : null;
    }

    private static void tryLock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            // Nobody else can lock it there either, so nobody takes it for one that was left behind.
            return;
        }
    }

    /**
     * The way to its content.
     *
     * @return always the same channel, closed with this
     */
    public FileChannel channel() {
        return channel;
    }

    /**
     * Lets the file go.
     *
     * @throws IOException if closing fails; it is let go all the same
     */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(path);
        }
    }
}
