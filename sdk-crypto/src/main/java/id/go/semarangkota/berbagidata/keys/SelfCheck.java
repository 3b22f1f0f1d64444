package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.Agreement;
import id.go.semarangkota.berbagidata.jca.Curve;
import id.go.semarangkota.berbagidata.jca.CurveKeys;
import id.go.semarangkota.berbagidata.jca.Hpke;
import id.go.semarangkota.berbagidata.jca.Providers;
import id.go.semarangkota.berbagidata.jca.RsaOaep;
import id.go.semarangkota.berbagidata.jca.Signing;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException.Reason;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;

/**
 * Uses both halves of a key once and compares.
 */
final class SelfCheck {
    private final KeyProvider provider;
    private final String keyId;
    private final SecureRandom random = Providers.secureRandom();

    SelfCheck(KeyProvider provider, String keyId) {
        this.provider = provider;
        this.keyId = keyId;
    }

    void run(PublicJwk published) throws IOException, KeyRefusedException {
        try {
            boolean matches = switch (published.algorithm()) {
                case RSA_OAEP_256 -> unwraps(published);
                case ECDH_ES_A256KW -> agrees(published);
                case HPKE_7_KE, HPKE_9_KE -> decapsulates(published);
                case A256KW -> throw new KeyRefusedException(Reason.ALGORITHM_NOT_ALLOWED);
                case ES256, ES384, EDDSA, PS256 -> signs(published);
            };
            if (!matches) {
                throw new KeyRefusedException(Reason.PUBLIC_PRIVATE_MISMATCH);
            }
        } catch (InvalidKeyException e) {
            throw new KeyRefusedException(Reason.PUBLIC_PRIVATE_MISMATCH);
        }
    }

    private boolean unwraps(PublicJwk published) throws IOException, KeyRefusedException {
        try (SecretBytes probe = SecretBytes.random(32, random)) {
            byte[] encrypted =
                    RsaOaep.encrypt((RSAPublicKey) published.publicKey(), probe.read(SecretAccess.insecure()), random);
            Optional<SecretBytes> opened = provider.unwrap(keyId, KeyAlgorithm.RSA_OAEP_256, encrypted);
            return opened.isPresent() && opened.get().equals(probe);
        }
    }

    private boolean agrees(PublicJwk published) throws IOException, KeyRefusedException, InvalidKeyException {
        Curve curve = CurveKeys.curveOf(published.publicKey()).orElseThrow();
        KeyPair probe = CurveKeys.generate(curve, random);
        Optional<SecretBytes> theirs =
                provider.agree(keyId, PublicJwk.of(probe.getPublic(), KeyAlgorithm.ECDH_ES_A256KW));
        SecretBytes ours = SecretBytes.copyOf(Agreement.agree(curve, probe.getPrivate(), published.publicKey()));
        return theirs.isPresent() && theirs.get().equals(ours);
    }

    private boolean decapsulates(PublicJwk published) throws IOException, KeyRefusedException {
        Hpke suite = Hpke.valueOf(published.algorithm().name());
        byte[] probe = new byte[32];
        random.nextBytes(probe);
        Hpke.Sealed sealed = suite.seal(published.publicKey(), new byte[0], probe, random);
        Optional<SecretBytes> secret = provider.decapsulate(keyId, published.algorithm(), sealed.encapsulated());
        return secret.flatMap(held -> suite.open(held.read(SecretAccess.insecure()), new byte[0], sealed.ciphertext()))
                .filter(opened -> Arrays.equals(opened, probe))
                .isPresent();
    }

    private boolean signs(PublicJwk published) throws IOException, KeyRefusedException, InvalidKeyException {
        byte[] probe = new byte[32];
        random.nextBytes(probe);
        byte[] signature = provider.sign(keyId, published.algorithm(), probe);
        return Signing.valueOf(published.algorithm().name()).verify(published.publicKey(), probe, signature);
    }
}
