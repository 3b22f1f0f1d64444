package id.go.semarangkota.berbagidata.envelope.jwe;

import id.go.semarangkota.berbagidata.jca.AesKeyWrap;
import id.go.semarangkota.berbagidata.jca.Agreement;
import id.go.semarangkota.berbagidata.jca.ConcatKdf;
import id.go.semarangkota.berbagidata.jca.Curve;
import id.go.semarangkota.berbagidata.jca.CurveKeys;
import id.go.semarangkota.berbagidata.jca.Hpke;
import id.go.semarangkota.berbagidata.jca.RsaOaep;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * Wraps a content key for a recipient, and unwraps it with a recipient's key.
 */
public final class KeyWrapping {
    /** Binds a wrapped key to the way in which the content is encrypted; nothing but the draft's own parts. */
    private static final byte[] HPKE_INFO =
            ("JOSE-HPKE rcpt\u00ff" + Jwe.ENCRYPTION + "\u00ff").getBytes(StandardCharsets.ISO_8859_1);

    private KeyWrapping() {}

    /**
     * Wraps for a public key.
     *
     * @param content the content key
     * @param key the recipient's key, bound to an algorithm that opens
     * @param keyId what the entry calls it
     * @param parties who speaks to whom
     * @param random the source of padding and ephemeral keys
     * @return the entry
     */
    public static JweRecipient wrap(
            ContentKey content, PublicJwk key, String keyId, Parties parties, SecureRandom random) {
        if (key.algorithm() == KeyAlgorithm.RSA_OAEP_256) {
            byte[] encrypted = RsaOaep.encrypt((RSAPublicKey) key.publicKey(), content.bytes(), random);
            return new JweRecipient(key.algorithm(), keyId, encrypted);
        }
        if (key.algorithm().isDraft()) {
            Hpke.Sealed sealed =
                    Hpke.valueOf(key.algorithm().name()).seal(key.publicKey(), HPKE_INFO, content.bytes(), random);
            return new JweRecipient(key.algorithm(), keyId, sealed);
        }
        return agree(content, key, keyId, parties, random);
    }

    private static JweRecipient agree(
            ContentKey content, PublicJwk key, String keyId, Parties parties, SecureRandom random) {
        Curve curve = CurveKeys.curveOf(key.publicKey()).orElseThrow();
        KeyPair ephemeral = CurveKeys.generate(curve, random);
        try {
            byte[] secret = Agreement.agree(curve, ephemeral.getPrivate(), key.publicKey());
            byte[] wrappingKey = derive(secret, parties.sender(), parties.recipient());
            byte[] wrapped = AesKeyWrap.wrap(wrappingKey, content.bytes());
            Arrays.fill(wrappingKey, (byte) 0);
            PublicJwk epk = PublicJwk.of(ephemeral.getPublic(), KeyAlgorithm.ECDH_ES_A256KW);
            JweRecipient.Agreed agreed = new JweRecipient.Agreed(epk, parties.sender(), parties.recipient());
            return new JweRecipient(keyId, agreed, wrapped);
        } catch (InvalidKeyException | KeyRefusedException e) {
            throw new AssertionError("both keys were checked to be on the curve", e);
        }
    }

    /**
     * Wraps with a shared key.
     *
     * @param content the content key
     * @param key 32 bytes
     * @param keyId what the entry calls it
     * @return the entry
     */
    public static JweRecipient wrap(ContentKey content, SecretBytes key, String keyId) {
        byte[] bytes = key.read(SecretAccess.insecure());
        byte[] wrapped = AesKeyWrap.wrap(bytes, content.bytes());
        Arrays.fill(bytes, (byte) 0);
        return new JweRecipient(KeyAlgorithm.A256KW, keyId, wrapped);
    }

    /**
     * Who speaks to whom.
     *
     * @param sender goes into {@code apu}
     * @param recipient goes into {@code apv}
     */
    public record Parties(String sender, String recipient) {}

    /**
     * Unwraps. A key that does not unwrap becomes a random one (RFC 7516, 11.5), so that what follows fails in the same
     * place and way as with any other defect.
     *
     * @param entry the recipient's entry
     * @param keyId the recipient's key
     * @param provider where the key lives
     * @param random the source of the random key
     * @return a content key, right or random
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key may not be used
     */
    public static ContentKey unwrap(JweRecipient entry, String keyId, KeyProvider provider, SecureRandom random)
            throws IOException, KeyRefusedException {
        ContentKey fallback = ContentKey.random(random);
        Optional<byte[]> key;
        if (entry.agreed() != null) {
            key = agree(entry, entry.agreed(), keyId, provider);
        } else if (entry.algorithm().isDraft()) {
            key = decapsulate(entry, keyId, provider);
        } else {
            key = provider.unwrap(keyId, entry.algorithm(), entry.encryptedKey())
                    .map(KeyWrapping::take);
        }
        return key.filter(bytes -> bytes.length == ContentKey.LENGTH)
                .map(ContentKey::of)
                .orElse(fallback);
    }

    private static Optional<byte[]> agree(
            JweRecipient entry, JweRecipient.Agreed agreed, String keyId, KeyProvider provider)
            throws IOException, KeyRefusedException {
        Optional<byte[]> secret = provider.agree(keyId, agreed.ephemeral()).map(KeyWrapping::take);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        byte[] wrappingKey = derive(secret.get(), agreed.sender(), agreed.recipient());
        try {
            return AesKeyWrap.unwrap(wrappingKey, entry.encryptedKey());
        } finally {
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    private static Optional<byte[]> decapsulate(JweRecipient entry, String keyId, KeyProvider provider)
            throws IOException, KeyRefusedException {
        Optional<byte[]> secret = provider.decapsulate(keyId, entry.algorithm(), entry.encapsulated())
                .map(KeyWrapping::take);
        Optional<byte[]> key = secret.flatMap(
                held -> Hpke.valueOf(entry.algorithm().name()).open(held, HPKE_INFO, entry.encryptedKey()));
        secret.ifPresent(held -> Arrays.fill(held, (byte) 0));
        return key;
    }

    private static byte[] derive(byte[] secret, String sender, String recipient) {
        byte[] key = ConcatKdf.derive(
                secret,
                KeyAlgorithm.ECDH_ES_A256KW.joseName(),
                sender.getBytes(StandardCharsets.UTF_8),
                recipient.getBytes(StandardCharsets.UTF_8));
        Arrays.fill(secret, (byte) 0);
        return key;
    }

    private static byte[] take(SecretBytes secret) {
        try (secret) {
            return secret.read(SecretAccess.insecure());
        }
    }
}
