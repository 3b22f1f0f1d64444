package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import id.go.semarangkota.berbagidata.jca.Providers;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Opens packages for one agency, if they are what it expects: the dataset, the purpose and the sender must be said before.
 *
 * <p>Everything that can be refused without a key is refused before a private key is touched: form, algorithms, expected
 * context, expiry. Everything that takes the key fails as one {@link EnvelopeException.NotAuthentic}. Immutable and safe
 * for use by several threads.
 */
public final class Opener {
    private final Unlocker unlocker;
    private final EnvelopeLimits limits;
    private final OpenedStream.Reading reading;

    private Opener(Builder builder, Unlocker unlocker) {
        this.unlocker = unlocker;
        this.limits = builder.limits;
        this.reading = new OpenedStream.Reading(builder.digest, limits.maxBodyBytes(), builder.workers);
    }

    /**
     * Starts an opener.
     *
     * @param identity who opens
     * @return a builder that still needs {@link Builder#expecting}
     */
    public static Builder as(Identity identity) {
        return new Builder(identity);
    }

    /**
     * Opens a single file from any stream.
     *
     * @param file the package; closed with the result, and at once if it is refused
     * @return context and content
     * @throws EnvelopeException if the package is refused
     * @throws IOException if reading fails
     */
    public Opened open(InputStream file) throws IOException {
        Objects.requireNonNull(file, "file");
        return guarded(file, () -> stream(SingleFile.readEnvelope(file, limits), file));
    }

    /**
     * Opens a single file from any channel that blocks.
     *
     * @param file the package; closed with the result, and at once if it is refused
     * @return context and content
     * @throws EnvelopeException if the package is refused
     * @throws IOException if reading fails
     */
    public Opened open(ReadableByteChannel file) throws IOException {
        return open(Channels.newInputStream(Objects.requireNonNull(file, "file")));
    }

    /**
     * Opens an envelope and its body that came apart.
     *
     * @param envelope the envelope, not changed
     * @param body the body; closed with the result, and at once if it is refused
     * @return context and content
     * @throws EnvelopeException if the package is refused
     * @throws IOException if reading fails
     */
    public Opened open(byte[] envelope, InputStream body) throws IOException {
        requireParts(envelope, body);
        return guarded(body, () -> stream(envelope, body));
    }

    /**
     * Opens a single file into a file that appears only when the whole content is proved, replacing what was there.
     *
     * @param file the package
     * @param target where the content goes; another file
     * @return the context and digests; the content is in the target
     * @throws EnvelopeException if the package is refused; then there is nothing new at the target
     * @throws TargetUnwritableException if the target is no place for a file, or the disk is full; then there is nothing
     *     new at the target
     * @throws IOException if reading fails; then there is nothing new at the target
     */
    public Opened openTo(Path file, Path target) throws IOException {
        Objects.requireNonNull(file, "file");
        AtomicFile.requirePlace(target);
        AtomicFile.requireOther(file, target);
        return save(open(Files.newInputStream(file)), target);
    }

    /**
     * Opens an envelope and its body into a file that appears only when the whole content is proved.
     *
     * @param envelope the envelope, not changed
     * @param body the body, closed
     * @param target where the content goes
     * @return the context and digests; the content is in the target
     * @throws EnvelopeException if the package is refused; then there is nothing new at the target
     * @throws TargetUnwritableException if the target is no place for a file, or the disk is full; then there is nothing
     *     new at the target
     * @throws IOException if reading fails; then there is nothing new at the target
     */
    public Opened openTo(byte[] envelope, InputStream body, Path target) throws IOException {
        requireParts(envelope, body);
        Objects.requireNonNull(target, "target");
        return guarded(body, () -> {
            AtomicFile.requirePlace(target);
            return save(open(envelope, body), target);
        });
    }

    /**
     * Opens a single file for reading at any position.
     *
     * @param file the package from position 0; closed with the result, and at once if it is refused
     * @return context and content
     * @throws EnvelopeException if the package is refused
     * @throws IOException if reading fails
     */
    public Opened openChannel(SeekableByteChannel file) throws IOException {
        Objects.requireNonNull(file, "file");
        return guarded(file, () -> {
            file.position(0);
            int length = SingleFile.checkPrefix(read(file, SingleFile.PREFIX), limits);
            byte[] envelope = read(file, length);
            return channel(envelope, file, SingleFile.PREFIX + (long) length);
        });
    }

    /**
     * Opens an envelope and its body for reading at any position.
     *
     * @param envelope the envelope, not changed
     * @param body the body from position 0; closed with the result, and at once if it is refused
     * @return context and content
     * @throws EnvelopeException if the package is refused
     * @throws IOException if reading fails
     */
    public Opened openChannel(byte[] envelope, SeekableByteChannel body) throws IOException {
        requireParts(envelope, body);
        return guarded(body, () -> channel(envelope, body, 0));
    }

    private Opened save(Opened opened, Path target) throws IOException {
        try (opened;
                AtomicFile out = beside(target)) {
            opened.content().transferTo(out.stream());
            out.commit();
            return opened;
        }
    }

    private Opened stream(byte[] envelope, InputStream body) throws IOException {
        Unlocker.Unlocked unlocked = unlocker.unlock(envelope);
        try (Manifest manifest = unlocked.manifest()) {
            OpenedStream content = new OpenedStream(body, manifest, reading);
            return new Opened(unlocked.provenance(), envelope.clone(), content, null);
        }
    }

    private Opened channel(byte[] envelope, SeekableByteChannel body, long start) throws IOException {
        Unlocker.Unlocked unlocked = unlocker.unlock(envelope);
        try (Manifest manifest = unlocked.manifest()) {
            OpenedChannel content = new OpenedChannel(body, start, manifest, limits.maxBodyBytes());
            return new Opened(unlocked.provenance(), envelope.clone(), null, content);
        }
    }

    private static void requireParts(byte[] envelope, Closeable body) {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(body, "body");
    }

    private interface Opening {
        Opened open() throws IOException;
    }

    private static Opened guarded(Closeable source, Opening opening) throws IOException {
        boolean done = false;
        try {
            Opened opened = opening.open();
            done = true;
            return opened;
        } finally {
            if (!done) {
                closeQuietly(source);
            }
        }
    }

    private static void closeQuietly(Closeable source) {
        try {
            source.close();
        } catch (IOException e) {
            // The refusal that is under way matters more.
            return;
        }
    }

    private static byte[] read(SeekableByteChannel file, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                throw new EnvelopeException.Malformed("SDX1", -1);
            }
        }
        return buffer.array();
    }

    /** For {@link Rewrapper}: what may be done with an envelope once it is open. */
    byte[] unlocked(byte[] envelope, Unlocker.Use<byte[]> use) throws IOException {
        return unlocker.open(Objects.requireNonNull(envelope, "envelope"), use);
    }

    AtomicFile beside(Path target) throws IOException {
        return AtomicFile.beside(target, unlocker.random());
    }

    /** Gives a sealer what this opener was given. */
    Sealer.Builder like(Sealer.Builder builder) {
        return builder.clock(unlocker.clock()).random(unlocker.random()).policy(unlocker.policy());
    }

    /** Collects what an opener needs. */
    public static final class Builder {
        private final Identity identity;
        private Unlocker.@Nullable Expected expected;
        private Clock clock = Clock.systemUTC();
        private SecureRandom random = Providers.secureRandom();
        private EnvelopeLimits limits = EnvelopeLimits.DEFAULTS;
        private boolean digest = true;
        private @Nullable String expiryOverride;
        private EnvelopePolicy policy = EnvelopePolicy.V1;
        private BatchQueue.Workers workers = BatchQueue.Workers.CALLER;

        private Builder(Identity identity) {
            this.identity = Objects.requireNonNull(identity, "identity");
        }

        /**
         * Says what is expected. A package that says otherwise is refused, also if it is genuine.
         *
         * @param dataset the dataset
         * @param purpose the purpose
         * @param sender the sealing agency
         * @return this
         */
        public Builder expecting(String dataset, String purpose, String sender) {
            EnvelopeContext.checkText(dataset, "dataset");
            EnvelopeContext.checkText(purpose, "purpose");
            EnvelopeContext.checkText(sender, "sender");
            this.expected = new Unlocker.Expected(dataset, purpose, sender);
            return this;
        }

        /**
         * Sets the clock.
         *
         * @param value judges expiry; the system's if never set
         * @return this
         */
        public Builder clock(Clock value) {
            this.clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Sets the source of randomness.
         *
         * @param value the source of stand-in keys and temporary names; the platform's if never set
         * @return this
         */
        public Builder random(SecureRandom value) {
            this.random = Objects.requireNonNull(value, "random");
            return this;
        }

        /**
         * Sets the policy.
         *
         * @param value how content keys may be wrapped, for any recipient; {@link EnvelopePolicy#V1} if never set
         * @return this
         */
        public Builder policy(EnvelopePolicy value) {
            this.policy = Objects.requireNonNull(value, "policy");
            return this;
        }

        /**
         * Sets the limits.
         *
         * @param value how large a package may be; the format's if never set
         * @return this
         */
        public Builder limits(EnvelopeLimits value) {
            this.limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /**
         * Opens streams on several threads: reads ahead, and opens what was read on the executor. What is handed out, and when
         * it fails, stays the same. Random access is not affected. Memory of a stream: 256 KiB for each thread, and 256 KiB.
         *
         * @param executor whose threads; not shut down. The thread that reads works as well while it waits
         * @param threads how many parts are worked on at once, from 2 to 64
         * @return this
         */
        public Builder parallel(Executor executor, int threads) {
            this.workers = BatchQueue.Workers.of(executor, threads);
            return this;
        }

        /**
         * Opens without hashing the body, for random checks and copies; {@link Opened#digests()} is then missing.
         *
         * @return this
         */
        public Builder withoutBodyDigest() {
            this.digest = false;
            return this;
        }

        /**
         * Opens packages after their end, which their sender did not want: for audits and courts.
         *
         * @param reason why; comes back in {@link Opened#expiryOverride()} and belongs into the access log
         * @return this
         */
        public Builder dangerouslyOpeningExpired(String reason) {
            EnvelopeContext.checkText(reason, "reason");
            this.expiryOverride = reason;
            return this;
        }

        /**
         * Finishes.
         *
         * @return the opener
         */
        public Opener build() {
            if (expected == null) {
                throw new IllegalArgumentException("expecting(dataset, purpose, sender) is mandatory");
            }
            Unlocker.Settings settings = new Unlocker.Settings(clock, random, limits, policy, expiryOverride);
            return new Opener(this, new Unlocker(identity, expected, settings));
        }
    }
}
