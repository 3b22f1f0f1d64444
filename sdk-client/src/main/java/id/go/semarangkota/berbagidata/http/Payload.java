package id.go.semarangkota.berbagidata.http;

import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What a call carries: bytes, or a stretch of a file that is streamed. Immutable. */
public final class Payload {
    private final String contentType;
    private final byte[] bytes;
    private final @Nullable Slice slice;

    /** A stretch of a file; `progress` is told how many bytes of it have left. */
    record Slice(Path file, long offset, long length, LongConsumer progress) {}

    private Payload(String contentType, byte[] bytes, @Nullable Slice slice) {
        this.contentType = contentType;
        this.bytes = bytes;
        this.slice = slice;
    }

    /** A body in memory. */
    public static Payload of(String contentType, byte[] bytes) {
        return new Payload(contentType, bytes.clone(), null);
    }

    /** A JSON document. */
    public static Payload json(byte[] bytes) {
        return of("application/json", bytes);
    }

    /** A stretch of a file. */
    public static Payload file(Path file, long offset, long length, LongConsumer progress) {
        return new Payload("application/offset+octet-stream", new byte[0], new Slice(file, offset, length, progress));
    }

    String contentType() {
        return contentType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Nullable
    Slice slice() {
        return slice;
    }
}
