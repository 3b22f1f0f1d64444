package id.go.semarangkota.berbagidata.transfer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that nobody else holds, in this process or another.
 *
 * <p>A process loses its lock on a file as soon as it closes any descriptor of it (POSIX), so a second one of a held file is never opened:
 * what this process holds is known to all of it, and read through the channel that holds it.
 */
final class HeldFile implements Closeable {
    private static final ConcurrentHashMap<Path, Boolean> HELD = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel channel;

    private HeldFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Takes a file, which is made if it does not exist; empty if it is held. */
    static Optional<HeldFile> of(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "folder");
        Path path = folder.toRealPath().resolve(file.getFileName());
        if (HELD.putIfAbsent(path, true) != null) {
            return Optional.empty();
        }
        HeldFile held = null;
        try {
            held = locked(path);
            return Optional.ofNullable(held);
        } finally {
            if (held == null) {
                HELD.remove(path);
            }
        }
    }

    private static @Nullable HeldFile locked(Path path) throws IOException {
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
        return locked ? new HeldFile(path, channel) : null;
    }

    FileChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(path);
        }
    }
}
