package id.go.semarangkota.berbagidata.envelope;

import id.go.semarangkota.berbagidata.envelope.jwe.ContentKey;
import id.go.semarangkota.berbagidata.envelope.jwe.JweRecipient;
import id.go.semarangkota.berbagidata.envelope.jwe.KeyWrapping;
import id.go.semarangkota.berbagidata.jca.CertificateChain;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.keys.CertificatePolicy;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to seal to: an agency and one of its keys.
 */
public final class Recipient {
    private final String name;
    private final String keyId;
    private final @Nullable PublicJwk publicKey;
    private final @Nullable SecretBytes sharedKey;

    private Recipient(String name, String keyId, @Nullable PublicJwk publicKey, @Nullable SecretBytes sharedKey) {
        EnvelopeContext.checkText(name, "name");
        this.name = name;
        this.keyId = keyId;
        this.publicKey = publicKey;
        this.sharedKey = sharedKey;
    }

    /**
     * Takes a recipient with a published key, which the caller has from a trusted place.
     *
     * @param name the agency
     * @param key its key for opening
     * @return the recipient, named in the envelope by the key's thumbprint
     * @throws KeyRefusedException if the key is for signatures
     */
    public static Recipient of(String name, PublicJwk key) throws KeyRefusedException {
        if (key.algorithm().isSignature()) {
            throw new KeyRefusedException(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
        }
        return new Recipient(name, key.thumbprint(), key, null);
    }

    /**
     * Takes a recipient with a certificate.
     *
     * @param name the agency
     * @param chain its certificate first, then the issuers'
     * @param policy which certificates are believed
     * @return the recipient, named in the envelope by the certificate's fingerprint
     * @throws KeyRefusedException if the certificate is expired, not yet valid or not believed, does not permit
     *     encryption, or holds a weak key
     */
    public static Recipient of(String name, List<X509Certificate> chain, CertificatePolicy policy)
            throws KeyRefusedException {
        if (chain.isEmpty()) {
            throw new KeyRefusedException(KeyRefusedException.Reason.UNREADABLE);
        }
        boolean rsa = chain.get(0).getPublicKey() instanceof RSAPublicKey;
        PublicJwk key = policy.check(chain, rsa ? KeyAlgorithm.RSA_OAEP_256 : KeyAlgorithm.ECDH_ES_A256KW);
        return new Recipient(name, Base64Url.encode(CertificateChain.fingerprint(chain.get(0))), key, null);
    }

    /**
     * Takes a recipient with whom a key is shared ({@link KeyAlgorithm#A256KW}).
     *
     * @param name the agency
     * @param key 32 random bytes, copied
     * @return the recipient, named in the envelope by the key's thumbprint
     * @throws KeyRefusedException if the key has another length
     */
    public static Recipient sharing(String name, SecretBytes key) throws KeyRefusedException {
        String keyId = Keystore.inMemory().importSharedKey(key).id();
        return new Recipient(name, keyId, null, SecretBytes.copyOf(key.read(SecretAccess.insecure())));
    }

    /**
     * The agency.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * What the envelope calls the key.
     *
     * @return thumbprint or certificate fingerprint
     */
    public String keyId() {
        return keyId;
    }

    /** Refuses recipients for whom no package may be sealed. */
    static void require(List<Recipient> recipients, EnvelopePolicy policy) {
        long keys = recipients.stream().map(Recipient::keyId).distinct().count();
        require(
                recipients.size(),
                keys,
                recipients.stream().map(Recipient::algorithm).toList(),
                policy);
    }

    static void require(int entries, long keys, List<KeyAlgorithm> algorithms, EnvelopePolicy policy) {
        if (entries < 1 || entries > EnvelopeLimits.DEFAULTS.maxRecipients() || keys != entries) {
            throw new IllegalArgumentException("recipients: 1 to 64, each key once");
        }
        if (!algorithms.stream().allMatch(policy::permits)) {
            throw new IllegalArgumentException("recipients: an algorithm that the policy does not permit");
        }
        if (EnvelopePolicy.isMixed(algorithms)) {
            throw new IllegalArgumentException("recipients: if one is post-quantum, all must be");
        }
    }

    /** An agency with two keys is one recipient by name. */
    static List<String> names(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::name).distinct().toList();
    }

    KeyAlgorithm algorithm() {
        return publicKey == null ? KeyAlgorithm.A256KW : publicKey.algorithm();
    }

    JweRecipient wrap(ContentKey content, String sender, SecureRandom random) {
        if (publicKey != null) {
            return KeyWrapping.wrap(content, publicKey, keyId, new KeyWrapping.Parties(sender, name), random);
        }
        if (sharedKey == null) {
            throw new AssertionError("a recipient has one of the two");
        }
        return KeyWrapping.wrap(content, sharedKey, keyId);
    }

    @Override
    public String toString() {
        return "Recipient[" + name + " " + keyId + "]";
    }
}
