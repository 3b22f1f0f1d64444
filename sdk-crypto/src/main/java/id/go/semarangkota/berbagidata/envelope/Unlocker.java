package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.envelope.jwe.ContentKey;
import id.go.semarangkota.berbagidata.envelope.jwe.Jwe;
import id.go.semarangkota.berbagidata.envelope.jwe.JweRecipient;
import id.go.semarangkota.berbagidata.envelope.jwe.KeyWrapping;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens envelopes: everything that can be refused without a key first, then the one operation of the private key.
 */
final class Unlocker {
    private final Identity identity;
    private final Expected expected;
    private final Settings settings;

    /** What the caller expects of a package. */
    record Expected(String dataset, String purpose, String sender) {}

    /** What judges a package beside that. */
    record Settings(
            Clock clock,
            SecureRandom random,
            EnvelopeLimits limits,
            EnvelopePolicy policy,
            @Nullable String expiryOverride) {}

    /** An envelope of which everything but the key is known. */
    private record Found(Jwe jwe, SealedHeader header, JweRecipient entry, KeyHandle key, boolean expired) {}

    /** What opening an envelope is for. */
    record Unlocked(Opened.Provenance provenance, Manifest manifest) {}

    /** Something to be done with an open envelope, whose secrets are gone afterwards. */
    interface Use<T> {
        T of(OpenEnvelope open, SecureRandom random) throws IOException;
    }

    Unlocker(Identity identity, Expected expected, Settings settings) {
        this.identity = identity;
        this.expected = expected;
        this.settings = settings;
    }

    SecureRandom random() {
        return settings.random();
    }

    Clock clock() {
        return settings.clock();
    }

    EnvelopePolicy policy() {
        return settings.policy();
    }

    Unlocked unlock(byte[] envelope) throws IOException {
        return decrypt(find(envelope), (found, content, json) -> {
            Manifest manifest = Manifest.parse(json);
            String override = found.expired() ? settings.expiryOverride() : null;
            Opened.Provenance provenance = new Opened.Provenance(
                    EnvelopeContext.join(found.header(), manifest.context()),
                    found.key().id(),
                    found.entry().algorithm(),
                    override);
            return new Unlocked(provenance, manifest);
        });
    }

    <T> T open(byte[] envelope, Use<T> use) throws IOException {
        return decrypt(find(envelope), (found, content, json) -> {
            try (Manifest manifest = Manifest.parse(json)) {
                EnvelopeContext context = EnvelopeContext.join(found.header(), manifest.context());
                OpenEnvelope open = new OpenEnvelope(found.jwe(), context, content, json, settings.policy());
                return use.of(open, settings.random());
            }
        });
    }

    private Found find(byte[] envelope) throws EnvelopeException {
        Jwe jwe = SealedHeader.parse(envelope, settings.limits());
        SealedHeader header = SealedHeader.of(jwe);
        requirePermitted(jwe);
        requireExpected(header);
        boolean expired = isExpired(header);
        if (expired && settings.expiryOverride() == null) {
            throw new EnvelopeException.Expired();
        }
        JweRecipient entry = entryOf(jwe, header);
        try {
            KeyHandle key = identity.keys().find(entry.keyId()).orElseThrow(EnvelopeException.NotARecipient::new);
            key.requireOpening(entry.algorithm());
            return new Found(jwe, header, entry, key, expired);
        } catch (KeyRefusedException e) {
            throw new EnvelopeException.KeyUnusable(e);
        }
    }

    private interface Decrypted<T> {
        T of(Found found, ContentKey content, byte[] manifest) throws IOException, JsonException;
    }

    private <T> T decrypt(Found found, Decrypted<T> use) throws IOException {
        try (ContentKey content =
                KeyWrapping.unwrap(found.entry(), found.key().id(), identity.keys(), settings.random())) {
            byte[] commitment = found.jwe().protectedHeader().bytes("kc", ContentKey.LENGTH);
            Optional<byte[]> plaintext = content.open(found.jwe(), commitment);
            byte[] json = plaintext.orElseThrow(EnvelopeException.NotAuthentic::new);
            try {
                return use.of(found, content, json);
            } finally {
                Arrays.fill(json, (byte) 0);
            }
        } catch (KeyRefusedException e) {
            throw new EnvelopeException.KeyUnusable(e);
        } catch (JsonException e) {
            // Only somebody with the content key can have written this.
            throw SealedHeader.malformed(e);
        }
    }

    private void requirePermitted(Jwe jwe) throws EnvelopeException {
        List<KeyAlgorithm> algorithms =
                jwe.recipients().stream().map(JweRecipient::algorithm).toList();
        if (!algorithms.stream().allMatch(settings.policy()::permits) || EnvelopePolicy.isMixed(algorithms)) {
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
        return end != null && settings.clock().instant().isAfter(end);
    }

    /**
     * The first entry for a key of ours that is not destroyed, or the first of all; with key agreement it must also name sender
     * and recipient as the header does.
     */
    private JweRecipient entryOf(Jwe jwe, SealedHeader header) throws EnvelopeException {
        JweRecipient first = null;
        boolean foreign = false;
        for (JweRecipient entry : jwe.recipients()) {
            Optional<KeyHandle> key = identity.keys().find(entry.keyId());
            if (key.isEmpty()) {
                continue;
            }
            if (isForeign(entry, header)) {
                foreign = true;
            } else if (key.get().state() != KeyHandle.State.DESTROYED) {
                return entry;
            } else if (first == null) {
                first = entry;
            }
        }
        if (first != null) {
            return first;
        }
        throw foreign ? new EnvelopeException.ForeignContext("recipient") : new EnvelopeException.NotARecipient();
    }

    private boolean isForeign(JweRecipient entry, SealedHeader header) throws EnvelopeException {
        JweRecipient.Agreed agreed = entry.agreed();
        if (agreed != null && !agreed.sender().equals(header.sender())) {
            throw new EnvelopeException.Malformed("apu", -1);
        }
        return agreed != null && !agreed.recipient().equals(identity.name());
    }
}
