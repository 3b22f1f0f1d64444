package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import id.go.semarangkota.berbagidata.jca.BodyKeys;
import id.go.semarangkota.berbagidata.jca.Providers;
import id.go.semarangkota.berbagidata.jca.Warmup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Seals packages from one agency to one or more others.
 *
 * <p>There is nothing to choose: no algorithm, mode or nonce. Each package has keys of its own. A sealer is immutable, keeps
 * no secret, and is safe for use by several threads; each {@link SealingStream} is for one.
 */
public final class Sealer {
    private final String sender;
    private final List<Recipient> recipients;
    private final Clock clock;
    private final SecureRandom random;
    private final boolean digest;
    private final BatchQueue.Workers workers;

    private Sealer(Builder builder) {
        this.sender = builder.sender;
        this.recipients = List.copyOf(builder.recipients);
        this.clock = builder.clock;
        this.random = builder.random;
        this.digest = builder.digest;
        this.workers = builder.workers;
    }

    /**
     * Starts a sealer.
     *
     * @param sender the sealing agency
     * @return a builder without recipients
     */
    public static Builder from(String sender) {
        return new Builder(sender);
    }

    /**
     * Has the virtual machine compile bulk encryption now and not during the first package, which otherwise begins at a fiftieth
     * of its speed. To be called once when a program starts, with an executor of the background; called again it does nothing.
     *
     * @param executor does it: some hundred milliseconds of one thread
     */
    public static void prime(Executor executor) {
        executor.execute(Warmup::run);
    }

    /**
     * Starts the context of a new package: sender, recipients, a new identifier and the time are in it.
     *
     * @return a builder that still needs dataset, purpose and schema
     */
    public EnvelopeContext.Builder context() {
        return new EnvelopeContext.Builder(
                randomUuid().toString(), sender, Recipient.names(recipients), clock.instant());
    }

    /**
     * Seals into a single file (envelope and body, {@code .sdx}) on any stream.
     *
     * @param context what the package is, from {@link #context()}
     * @param file where it goes; closed with the result
     * @return takes the content
     * @throws IOException if the sink fails
     */
    public SealingStream seal(EnvelopeContext context, OutputStream file) throws IOException {
        return single(context, file, null, BodyKeying.UNKNOWN);
    }

    /**
     * Seals into a single file on any channel that blocks.
     *
     * @param context what the package is, from {@link #context()}
     * @param file where it goes; closed with the result
     * @return takes the content
     * @throws IOException if the sink fails
     */
    public SealingStream seal(EnvelopeContext context, WritableByteChannel file) throws IOException {
        return seal(context, Channels.newOutputStream(Objects.requireNonNull(file, "file")));
    }

    /**
     * Seals the body alone; its envelope is {@link SealingStream#envelope()}.
     *
     * @param context what the package is, from {@link #context()}
     * @param body where the body goes; closed with the result
     * @return takes the content
     * @throws IOException if the sink fails
     */
    public SealingStream sealApart(EnvelopeContext context, OutputStream body) throws IOException {
        return start(context, new SealingStream.Destination(body, null, digest, BodyKeying.UNKNOWN, workers), false);
    }

    /**
     * Seals into a file that appears, whole and forced to disk, with {@link SealingStream#finish()}, replacing what was
     * there; until then, and after any failure, there is nothing new at its place.
     *
     * @param context what the package is, from {@link #context()}
     * @param target the file
     * @return takes the content
     * @throws TargetUnwritableException if the target is no place for a file, or cannot be written
     * @throws IOException if anything else fails
     */
    public SealingStream sealTo(EnvelopeContext context, Path target) throws IOException {
        return sealTo(context, target, BodyKeying.UNKNOWN);
    }

    private SealingStream sealTo(EnvelopeContext context, Path target, long length) throws IOException {
        AtomicFile file = AtomicFile.beside(target, random);
        boolean started = false;
        try {
            SealingStream stream = single(context, file.stream(), file, length);
            started = true;
            return stream;
        } finally {
            if (!started) {
                file.close();
            }
        }
    }

    /**
     * Seals all of a stream into a file that appears whole or not at all.
     *
     * @param context what the package is, from {@link #context()}
     * @param content the content, read to its end, not closed
     * @param target the file, replaced if it exists
     * @return digests and lengths of the sealed parts
     * @throws TargetUnwritableException if the target is no place for a file, or the disk is full; then there is nothing
     *     new at the target
     * @throws IOException if reading fails; then there is nothing new at the target
     */
    public SealedDigests sealTo(EnvelopeContext context, InputStream content, Path target) throws IOException {
        requireDigest();
        return copy(content, sealTo(context, target));
    }

    /**
     * Seals a file into a file that appears whole or not at all. The content's length is sealed in, and the sealing fails
     * if the file turns out to have another.
     *
     * @param context what the package is, from {@link #context()}
     * @param source the content
     * @param target the file, another one; replaced if it exists
     * @return digests and lengths of the sealed parts
     * @throws TargetUnwritableException if the target is no place for a file, or the disk is full; then there is nothing
     *     new at the target
     * @throws IOException if reading fails; then there is nothing new at the target
     */
    public SealedDigests sealTo(EnvelopeContext context, Path source, Path target) throws IOException {
        requireDigest();
        Objects.requireNonNull(source, "source");
        AtomicFile.requirePlace(target);
        AtomicFile.requireOther(source, target);
        try (InputStream content = Files.newInputStream(source)) {
            return copy(content, sealTo(context, target, Files.size(source)));
        }
    }

    private void requireDigest() {
        if (!digest) {
            throw new IllegalStateException("this sealer computes no digests");
        }
    }

    private static SealedDigests copy(InputStream content, SealingStream stream) throws IOException {
        // Not try-with-resources: a stream that is abandoned for the content's failure must not complain about it.
        boolean finished = false;
        try {
            content.transferTo(stream);
            stream.finish();
            finished = true;
            return stream.digests();
        } finally {
            if (finished) {
                stream.close();
            } else {
                stream.abandon();
            }
        }
    }

    private SealingStream single(
            EnvelopeContext context, OutputStream sink, @Nullable AtomicFile file, long declaredLength)
            throws IOException {
        return start(context, new SealingStream.Destination(sink, file, digest, declaredLength, workers), true);
    }

    private SealingStream start(EnvelopeContext context, SealingStream.Destination destination, boolean framed)
            throws IOException {
        if (!context.sender().equals(sender) || !context.recipients().equals(Recipient.names(recipients))) {
            throw new IllegalArgumentException("context of another sealer");
        }
        byte[] streamKey = random(BodyKeys.KEY);
        try (Manifest manifest = Manifest.of(streamKey, context, destination.declaredLength())) {
            byte[] envelope = OpenEnvelope.seal(context, recipients, manifest.toJson(), random);
            if (framed) {
                destination.sink().write(SingleFile.prefix(envelope));
                destination.sink().write(envelope);
            }
            byte[] salt = random(BodyKeys.SALT);
            try (BodyKeys keys = manifest.bodyKeys(salt)) {
                return new SealingStream(envelope, keys, salt, destination);
            }
        }
    }

    /** Version 4 (RFC 9562): random but for version and variant. {@link UUID#randomUUID} takes no source of randomness. */
    private UUID randomUuid() {
        ByteBuffer bytes = ByteBuffer.wrap(random(16));
        bytes.put(6, (byte) ((bytes.get(6) & 0x0f) | 0x40));
        bytes.put(8, (byte) ((bytes.get(8) & 0x3f) | 0x80));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Sealer[" + sender + " to " + recipients + "]";
    }

    /** Collects what a sealer needs. */
    public static final class Builder {
        private final String sender;
        private final List<Recipient> recipients = new ArrayList<>();
        private Clock clock = Clock.systemUTC();
        private SecureRandom random = Providers.secureRandom();
        private boolean digest = true;
        private EnvelopePolicy policy = EnvelopePolicy.V1;
        private BatchQueue.Workers workers = BatchQueue.Workers.CALLER;

        private Builder(String sender) {
            EnvelopeContext.checkText(sender, "sender");
            this.sender = sender;
        }

        /**
         * Adds a recipient: everybody added can open the whole package alone.
         *
         * @param recipient the agency and its key
         * @return this
         */
        public Builder to(Recipient recipient) {
            recipients.add(Objects.requireNonNull(recipient, "recipient"));
            return this;
        }

        /**
         * Sets the policy.
         *
         * @param value how content keys may be wrapped; {@link EnvelopePolicy#V1} if never set
         * @return this
         */
        public Builder policy(EnvelopePolicy value) {
            this.policy = Objects.requireNonNull(value, "policy");
            return this;
        }

        /**
         * Sets the clock.
         *
         * @param value tells when packages are sealed; the system's if never set
         * @return this
         */
        public Builder clock(Clock value) {
            this.clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /**
         * Sets the source of randomness.
         *
         * @param value the source of all keys and nonces; the platform's if never set
         * @return this
         */
        public Builder random(SecureRandom value) {
            this.random = Objects.requireNonNull(value, "random");
            return this;
        }

        /**
         * Seals on several threads. What is written stays the same. Memory of a stream: 256 KiB for each thread, and 400 KiB.
         *
         * @param executor whose threads; not shut down. The thread that writes works as well while it waits
         * @param threads how many parts are worked on at once, from 2 to 64
         * @return this
         */
        public Builder parallel(Executor executor, int threads) {
            this.workers = BatchQueue.Workers.of(executor, threads);
            return this;
        }

        /**
         * Seals without hashing the body, about three times as fast; such a package cannot be dispatched with a signature.
         *
         * @return this
         */
        public Builder withoutBodyDigest() {
            this.digest = false;
            return this;
        }

        /**
         * Finishes.
         *
         * @return the sealer
         * @throws IllegalArgumentException if there are no recipients, more than 64, one key twice, an algorithm that the
         *     policy does not permit, or post-quantum recipients beside others
         */
        public Sealer build() {
            Recipient.require(recipients, policy);
            return new Sealer(this);
        }
    }
}
