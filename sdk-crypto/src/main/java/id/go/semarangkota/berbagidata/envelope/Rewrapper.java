package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.files.TargetUnwritableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Gives a body that is sealed already a new envelope: for a new recipient, for a recipient's new key. Not one byte of the body
 * is read or changed, whatever its size.
 *
 * <p>Whoever can open a package can do this; a sender who is to do it later seals to itself as well. The context stays, sender
 * and time included; only the recipients change. A new envelope is a new dispatch and is signed anew. <b>Leaving somebody
 * out only stops what they fetch in future</b>: who could open the old envelope has the body's key, and can open the body
 * for ever. {@link #reencryptWholeBody} is what takes a body away from them. Immutable and safe for use by several threads.
 */
public final class Rewrapper {
    private final Opener opener;

    private Rewrapper(Opener opener) {
        this.opener = opener;
    }

    /**
     * Takes whoever opens: its identity, expectation, policy, limits and clock count here too.
     *
     * @param opener opens the old envelopes; its policy also says how the new ones may be wrapped
     * @return a rewrapper
     */
    public static Rewrapper with(Opener opener) {
        return new Rewrapper(Objects.requireNonNull(opener, "opener"));
    }

    /**
     * Adds a recipient. The entries of the others stay as they are, so their public keys are not needed.
     *
     * @param envelope the envelope, not changed
     * @param recipient who can open the body from now on
     * @return the new envelope
     * @throws EnvelopeException if the old envelope is refused
     * @throws IOException if the key's place could not be reached
     * @throws IllegalArgumentException if that makes more than 64 recipients, one key twice, an algorithm that the policy
     *     does not permit, or post-quantum recipients beside others
     */
    public byte[] add(byte[] envelope, Recipient recipient) throws IOException {
        Objects.requireNonNull(recipient, "recipient");
        return opener.unlocked(envelope, (old, random) -> old.adding(recipient, random));
    }

    /**
     * Replaces the entry of one key by one for another key of the same agency: what a rotated key needs.
     *
     * @param envelope the envelope, not changed
     * @param keyId what the envelope calls the old key
     * @param recipient the agency, under the name that it has in the envelope, with its new key
     * @return the new envelope
     * @throws EnvelopeException if the old envelope is refused
     * @throws IOException if the key's place could not be reached
     * @throws IllegalArgumentException if there is no such entry or no such agency, or as in {@link #add}
     */
    public byte[] rotate(byte[] envelope, String keyId, Recipient recipient) throws IOException {
        Objects.requireNonNull(keyId, "keyId");
        Objects.requireNonNull(recipient, "recipient");
        return opener.unlocked(envelope, (old, random) -> old.replacing(keyId, recipient, random));
    }

    /**
     * Makes a whole new envelope, with a new content key, for exactly these recipients.
     *
     * @param envelope the envelope, not changed
     * @param recipients all who open the body by the new envelope
     * @return the new envelope
     * @throws EnvelopeException if the old envelope is refused
     * @throws IOException if the key's place could not be reached
     * @throws IllegalArgumentException as in {@link #add}
     */
    public byte[] rewrap(byte[] envelope, List<Recipient> recipients) throws IOException {
        List<Recipient> all = List.copyOf(recipients);
        return opener.unlocked(envelope, (old, random) -> old.renewed(all, random));
    }

    /**
     * Opens a single file and seals its content anew, under keys that nobody had before, for exactly these recipients: the
     * slow and strong way, for when somebody must not be able to open it any more. Copies of the old file stay as
     * readable as they were.
     *
     * @param file the package
     * @param recipients all who open the new one
     * @param target the new package, another file; replaced if it exists
     * @return digests and lengths of the sealed parts
     * @throws EnvelopeException if the package is refused; then there is nothing new at the target
     * @throws TargetUnwritableException if the target is no place for a file, or the disk is full; then likewise
     * @throws IOException if reading fails; then likewise
     * @throws IllegalArgumentException as in {@link #add}
     */
    public SealedDigests reencryptWholeBody(Path file, List<Recipient> recipients, Path target) throws IOException {
        AtomicFile.requirePlace(target);
        AtomicFile.requireOther(file, target);
        List<Recipient> all = List.copyOf(recipients);
        try (Opened opened = opener.open(Files.newInputStream(file))) {
            EnvelopeContext context = opened.context();
            Sealer.Builder builder = Sealer.from(context.sender());
            all.forEach(builder::to);
            Sealer sealer = opener.like(builder).build();
            return sealer.sealTo(context.to(Recipient.names(all)), opened.content(), target);
        }
    }

    /**
     * Reads the envelope of a single file.
     *
     * @param file the package
     * @return the envelope, not yet proved by any key
     * @throws EnvelopeException if it is not a package of this format
     * @throws IOException if it cannot be read
     */
    public static byte[] envelopeOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SingleFile.readEnvelope(in, EnvelopeLimits.DEFAULTS);
        }
    }

    /**
     * Puts a new envelope before the body of a single file. The body is copied as it is.
     *
     * @param file the package whose body is taken
     * @param envelope its new envelope
     * @param target the new package, another file; replaced if it exists
     * @throws EnvelopeException if the file is not a package of this format; then there is nothing new at the target
     * @throws TargetUnwritableException if the target is no place for a file, or the disk is full; then likewise
     * @throws IOException if reading fails; then likewise
     * @throws IllegalArgumentException if the envelope is that of another package
     */
    public void exchangeEnvelope(Path file, byte[] envelope, Path target) throws IOException {
        AtomicFile.requirePlace(target);
        AtomicFile.requireOther(file, target);
        SealedHeader fresh = SealedHeader.read(envelope);
        try (InputStream in = Files.newInputStream(file);
                AtomicFile out = opener.beside(target)) {
            SealedHeader old = SealedHeader.read(SingleFile.readEnvelope(in, EnvelopeLimits.DEFAULTS));
            if (!fresh.id().equals(old.id())) {
                throw new IllegalArgumentException("envelope: of another package");
            }
            out.stream().write(SingleFile.prefix(envelope));
            out.stream().write(envelope);
            in.transferTo(out.stream());
            out.commit();
        }
    }
}
