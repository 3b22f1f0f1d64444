package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.jca.Digests;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opened package: its proved context, which key opened it, and its content.
 *
 * <p>The content of {@link #content()} is genuine as far as it has been read; that it is whole is known only when the
 * stream has ended. For one thread at a time.
 */
public final class Opened implements Closeable {
    private final Provenance provenance;
    private final byte[] envelope;
    private final @Nullable OpenedStream stream;
    private final @Nullable OpenedChannel channel;

    /** What is known once the envelope is open. */
    record Provenance(
            EnvelopeContext context,
            String keyId,
            KeyAlgorithm algorithm,
            @Nullable String expiryOverride) {}

    Opened(Provenance provenance, byte[] envelope, @Nullable OpenedStream stream, @Nullable OpenedChannel channel) {
        this.provenance = provenance;
        this.envelope = envelope;
        this.stream = stream;
        this.channel = channel;
    }

    /**
     * The context, authenticated.
     *
     * @return what the package is, from whom, for whom and why
     */
    public EnvelopeContext context() {
        return provenance.context();
    }

    /**
     * The key that opened the package.
     *
     * @return the handle's identifier
     */
    public String keyId() {
        return provenance.keyId();
    }

    /**
     * How the content key was wrapped for that key.
     *
     * @return the algorithm
     */
    public KeyAlgorithm algorithm() {
        return provenance.algorithm();
    }

    /**
     * Why an expired package was opened all the same.
     *
     * @return the reason given to {@link Opener.Builder#dangerouslyOpeningExpired}, if the package was expired; for the
     *     access log
     */
    public Optional<String> expiryOverride() {
        return Optional.ofNullable(provenance.expiryOverride());
    }

    /**
     * The content from its beginning. Ends only after the last chunk was proved; after any failure every read fails.
     *
     * @return the stream, always the same
     */
    public InputStream content() {
        if (stream == null) {
            throw new IllegalStateException("opened for random access");
        }
        return stream;
    }

    /**
     * The content at any position; its size is proved already.
     *
     * @return a channel for reading, always the same
     */
    public SeekableByteChannel channel() {
        if (channel == null) {
            throw new IllegalStateException("opened as a stream");
        }
        return channel;
    }

    /**
     * Digests and lengths of what was opened, to be compared with the dispatch and repeated in the acceptance.
     *
     * @return the digests
     * @throws IllegalStateException before the end of the content, after random access, or without a body digest
     */
    public SealedDigests digests() {
        if (stream == null || !stream.isComplete() || stream.bodyDigest().length == 0) {
            throw new IllegalStateException("the body was not read to its end, or without its digest");
        }
        return SealedDigests.of(Digests.sha256(envelope), envelope.length, stream.bodyDigest(), stream.bodyLength());
    }

    /** Closes the source and wipes. */
    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
        if (channel != null) {
            channel.close();
        }
    }
}
