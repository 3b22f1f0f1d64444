package id.go.semarangkota.berbagidata.transfer;

import id.go.semarangkota.berbagidata.atomic.HeldFile;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongConsumer;

/** The part of a file that has arrived so far, and the tag of the file that it is a part of. Not thread-safe. */
final class PartFile implements Closeable {
    private static final int BUFFER = 64 << 10;

    private final HeldFile file;
    private final Path path;
    private final Path tagPath;
    private final FileChannel channel;
    private String tag;

    private PartFile(HeldFile file, Path path, Path tagPath) throws IOException {
        this.file = file;
        this.channel = file.channel();
        this.path = path;
        this.tagPath = tagPath;
        this.tag = Files.isRegularFile(tagPath) ? Files.readString(tagPath, StandardCharsets.ISO_8859_1) : "";
        if (!isStrong(tag)) {
            restart();
        }
    }

    /** Opens what an earlier run has left beside the target; without a strong tag it is worth nothing. */
    static PartFile beside(Path target) throws IOException {
        Path place = target.toAbsolutePath();
        Path path = partOf(place);
        HeldFile file = HeldFile.of(path)
                .orElseThrow(() -> new TargetUnwritableException(
                        TargetUnwritableException.Reason.IN_USE, String.valueOf(place.getFileName()), null));
        boolean opened = false;
        try {
            PartFile part = new PartFile(file, path, tagOf(place));
            opened = true;
            return part;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /** What is left where a process was killed between moving the part and forgetting its tag. */
    static void removeTag(Path target) throws IOException {
        Path place = target.toAbsolutePath();
        if (!Files.exists(partOf(place))) {
            Files.deleteIfExists(tagOf(place));
        }
    }

    private static Path partOf(Path place) {
        return place.resolveSibling(place.getFileName() + ".part");
    }

    private static Path tagOf(Path place) {
        return place.resolveSibling(place.getFileName() + ".part.etag");
    }

    private static boolean isStrong(String tag) {
        return tag.matches("\"[\\x21\\x23-\\x7e]{1,200}\"");
    }

    /** Whether it is all there and has this digest. */
    boolean holds(Downloads.Expected expected) throws IOException {
        if (channel.size() != expected.length()) {
            return false;
        }
        channel.position(0);
        // Not closed, for that would close the channel, which holds the file.
        return Digest.sha256(Channels.newInputStream(channel)).equals(expected.sha256());
    }

    long length() throws IOException {
        return channel.size();
    }

    String tag() {
        return tag;
    }

    void restart() throws IOException {
        restart("");
    }

    /** Forgets what has arrived; what comes now belongs to this tag. */
    void restart(String newTag) throws IOException {
        channel.truncate(0);
        tag = isStrong(newTag) ? newTag : "";
        Files.writeString(tagPath, tag, StandardCharsets.ISO_8859_1);
    }

    /** Adds what arrives; more than the file can have is refused before it fills the disk. */
    void append(InputStream body, long most, LongConsumer progress) throws IOException {
        byte[] buffer = new byte[BUFFER];
        channel.position(channel.size());
        try {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                if (channel.size() + n > most) {
                    restart();
                    throw new IntegrityException(IntegrityException.Reason.DIGEST, String.valueOf(path.getFileName()));
                }
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                progress.accept(channel.size());
            }
        } finally {
            if (tag.isEmpty() && !Thread.currentThread().isInterrupted() && channel.size() < most) {
                // Without a strong tag it cannot be known later that the rest belongs to the same file.
                channel.truncate(0);
            }
        }
    }

    void sync() throws IOException {
        channel.force(true);
    }

    void moveTo(Path target) throws IOException {
        Files.move(path, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(tagPath);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
