package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.envelope.jwe.ContentKey;
import id.go.semarangkota.berbagidata.envelope.jwe.Jwe;
import id.go.semarangkota.berbagidata.envelope.jwe.JweRecipient;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An envelope that is open, and the envelopes that can be made of it for the same body. Its secrets are its opener's to wipe.
 */
final class OpenEnvelope {
    private final Jwe jwe;
    private final EnvelopeContext context;
    private final ContentKey content;
    private final byte[] manifest;
    private final EnvelopePolicy policy;

    OpenEnvelope(Jwe jwe, EnvelopeContext context, ContentKey content, byte[] manifest, EnvelopePolicy policy) {
        this.jwe = jwe;
        this.context = context;
        this.content = content;
        this.manifest = manifest;
        this.policy = policy;
    }

    byte[] adding(Recipient recipient, SecureRandom random) {
        List<String> names = Stream.concat(context.recipients().stream(), Stream.of(recipient.name()))
                .distinct()
                .toList();
        List<JweRecipient> entries = new ArrayList<>(jwe.recipients());
        entries.add(recipient.wrap(content, context.sender(), random));
        return seal(context.to(names), entries, random);
    }

    byte[] replacing(String keyId, Recipient recipient, SecureRandom random) {
        if (!context.recipients().contains(recipient.name())) {
            throw new IllegalArgumentException("recipient: not one of the envelope");
        }
        List<JweRecipient> entries = new ArrayList<>(jwe.recipients());
        int index = entries.stream().map(JweRecipient::keyId).toList().indexOf(keyId);
        if (index < 0 || isOfAnother(entries.get(index), recipient)) {
            throw new IllegalArgumentException("keyId: no entry of this recipient");
        }
        entries.set(index, recipient.wrap(content, context.sender(), random));
        return seal(context, entries, random);
    }

    byte[] renewed(List<Recipient> recipients, SecureRandom random) {
        Recipient.require(recipients, policy);
        EnvelopeContext renewed = context.to(Recipient.names(recipients));
        return seal(renewed, recipients, manifest, random);
    }

    /** A new envelope with a content key of its own. */
    static byte[] seal(EnvelopeContext context, List<Recipient> recipients, byte[] manifest, SecureRandom random) {
        try (ContentKey fresh = ContentKey.random(random)) {
            List<JweRecipient> entries = recipients.stream()
                    .map(recipient -> recipient.wrap(fresh, context.sender(), random))
                    .toList();
            return checked(Jwe.seal(SealedHeader.toProtected(context), fresh, entries, manifest, random)
                    .toJson());
        } finally {
            Arrays.fill(manifest, (byte) 0);
        }
    }

    /** The same content key under another protected header, with a new nonce. */
    private byte[] seal(EnvelopeContext changed, List<JweRecipient> entries, SecureRandom random) {
        List<KeyAlgorithm> algorithms =
                entries.stream().map(JweRecipient::algorithm).toList();
        long keys = entries.stream().map(JweRecipient::keyId).distinct().count();
        Recipient.require(entries.size(), keys, algorithms, policy);
        return checked(Jwe.seal(SealedHeader.toProtected(changed), content, entries, manifest, random)
                .toJson());
    }

    private static boolean isOfAnother(JweRecipient entry, Recipient recipient) {
        JweRecipient.Agreed agreed = entry.agreed();
        return agreed != null && !agreed.recipient().equals(recipient.name());
    }

    private static byte[] checked(byte[] envelope) {
        if (envelope.length > EnvelopeLimits.DEFAULTS.maxEnvelopeBytes()) {
            throw new IllegalArgumentException("context: its texts make an envelope that no opener would read");
        }
        return envelope;
    }
}
