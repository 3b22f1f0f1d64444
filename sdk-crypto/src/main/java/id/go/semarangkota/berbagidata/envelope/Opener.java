package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.envelope.jwe.ContentKey;
import id.go.semarangkota.berbagidata.envelope.jwe.Jwe;
import id.go.semarangkota.berbagidata.envelope.jwe.JweRecipient;
import id.go.semarangkota.berbagidata.envelope.jwe.KeyWrapping;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import id.go.semarangkota.berbagidata.jca.Providers;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens packages for one agency, if they are what it expects: the dataset, the purpose and the sender must be said before.
 *
 * <p>Everything that can be refused without a key is refused before a private key is touched: form, algorithms, expected
 * context, expiry. Everything that takes the key fails as one {@link EnvelopeException.NotAuthentic}. Immutable and safe
 * for use by several threads.
 */
public final class Opener {
    private final Identity identity;
    private final Expected expected;
    private final Clock clock;
    private final SecureRandom random;
    private final EnvelopeLimits limits;
    private final boolean digest;
    private final @Nullable String expiryOverride;
    private final EnvelopePolicy policy;

    private record Expected(String dataset, String purpose, String sender) {}

    private record Unlocked(Opened.Provenance provenance, Manifest manifest) {}

    private Opener(Builder builder, Expected expected) {
        this.identity = builder.identity;
        this.expected = expected;
        this.clock = builder.clock;
        this.random = builder.random;
        this.limits = builder.limits;
        this.digest = builder.digest;
        this.expiryOverride = builder.expiryOverride;
        this.policy = builder.policy;
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
                AtomicFile out = AtomicFile.beside(target, random)) {
            opened.content().transferTo(out.stream());
            out.commit();
            return opened;
        }
    }

    private Opened stream(byte[] envelope, InputStream body) throws IOException {
        Unlocked unlocked = unlock(envelope);
        try (Manifest manifest = unlocked.manifest()) {
            OpenedStream content = new OpenedStream(body, manifest, digest, limits.maxBodyBytes());
            return new Opened(unlocked.provenance(), envelope.clone(), content, null);
        }
    }

    private Opened channel(byte[] envelope, SeekableByteChannel body, long start) throws IOException {
        Unlocked unlocked = unlock(envelope);
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

    private Unlocked unlock(byte[] envelope) throws IOException {
        Jwe jwe = SealedHeader.parse(envelope, limits);
        SealedHeader header = SealedHeader.of(jwe);
        requirePermitted(jwe);
        requireExpected(header);
        boolean expired = isExpired(header);
        if (expired && expiryOverride == null) {
            throw new EnvelopeException.Expired();
        }
        try {
            JweRecipient entry = entryOf(jwe, header);
            KeyHandle key = identity.keys().find(entry.keyId()).orElseThrow(EnvelopeException.NotARecipient::new);
            key.requireOpening(entry.algorithm());
            Manifest manifest = decrypt(jwe, entry, key);
            EnvelopeContext context = EnvelopeContext.join(header, manifest.context());
            Opened.Provenance provenance =
                    new Opened.Provenance(context, key.id(), entry.algorithm(), expired ? expiryOverride : null);
            return new Unlocked(provenance, manifest);
        } catch (KeyRefusedException e) {
            throw new EnvelopeException.KeyUnusable(e);
        } catch (JsonException e) {
            // Only somebody with the content key can have written this.
            throw SealedHeader.malformed(e);
        }
    }

    private Manifest decrypt(Jwe jwe, JweRecipient entry, KeyHandle key)
            throws IOException, KeyRefusedException, JsonException {
        try (ContentKey content = KeyWrapping.unwrap(entry, key.id(), identity.keys(), random)) {
            byte[] commitment = jwe.protectedHeader().bytes("kc", ContentKey.LENGTH);
            Optional<byte[]> plaintext = content.open(jwe, commitment);
            byte[] json = plaintext.orElseThrow(EnvelopeException.NotAuthentic::new);
            try {
                return Manifest.parse(json);
            } finally {
                Arrays.fill(json, (byte) 0);
            }
        }
    }

    private void requirePermitted(Jwe jwe) throws EnvelopeException {
        List<KeyAlgorithm> algorithms =
                jwe.recipients().stream().map(JweRecipient::algorithm).toList();
        if (!algorithms.stream().allMatch(policy::permits) || EnvelopePolicy.isMixed(algorithms)) {
            throw new EnvelopeException.Refused("alg");
        }
    }

    private void requireExpected(SealedHeader header) throws EnvelopeException {
        if (!header.dataset().equals(expected.dataset())) {
            throw new EnvelopeException.ForeignContext("dataset");
        }
        if (!header.purpose().equals(expected.purpose())) {
            throw new EnvelopeException.ForeignContext("purpose");
        }
        if (!header.sender().equals(expected.sender())) {
            throw new EnvelopeException.ForeignContext("sender");
        }
        if (!header.recipients().contains(identity.name())) {
            throw new EnvelopeException.ForeignContext("recipient");
        }
    }

    private boolean isExpired(SealedHeader header) {
        Instant end = header.expiresAt();
        return end != null && clock.instant().isAfter(end);
    }

    /** The first entry for a key of ours; with key agreement it must also name sender and recipient as the header does. */
    private JweRecipient entryOf(Jwe jwe, SealedHeader header) throws EnvelopeException {
        for (JweRecipient entry : jwe.recipients()) {
            if (identity.keys().find(entry.keyId()).isPresent()) {
                JweRecipient.Agreed agreed = entry.agreed();
                if (agreed != null && !agreed.sender().equals(header.sender())) {
                    throw new EnvelopeException.Malformed("apu", -1);
                }
                if (agreed != null && !agreed.recipient().equals(identity.name())) {
                    throw new EnvelopeException.ForeignContext("recipient");
                }
                return entry;
            }
        }
        throw new EnvelopeException.NotARecipient();
    }

    /** Collects what an opener needs. */
    public static final class Builder {
        private final Identity identity;
        private @Nullable Expected expected;
        private Clock clock = Clock.systemUTC();
        private SecureRandom random = Providers.secureRandom();
        private EnvelopeLimits limits = EnvelopeLimits.DEFAULTS;
        private boolean digest = true;
        private @Nullable String expiryOverride;
        private EnvelopePolicy policy = EnvelopePolicy.V1;

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
            this.expected = new Expected(dataset, purpose, sender);
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
            return new Opener(this, expected);
        }
    }
}
