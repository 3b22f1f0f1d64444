package id.go.semarangkota.berbagidata.keys;

import id.go.semarangkota.berbagidata.jca.AesKeyWrap;
import id.go.semarangkota.berbagidata.jca.Agreement;
import id.go.semarangkota.berbagidata.jca.Curve;
import id.go.semarangkota.berbagidata.jca.CurveKeys;
import id.go.semarangkota.berbagidata.jca.Hpke;
import id.go.semarangkota.berbagidata.jca.RsaOaep;
import id.go.semarangkota.berbagidata.jca.Signing;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The secret half of a key in this process, and what can be done with it.
 */
sealed interface KeyMaterial {
    /** A private key. */
    record Private(PrivateKey key) implements KeyMaterial {
        Optional<SecretBytes> decrypt(byte[] encryptedKey) throws InvalidKeyException {
            return RsaOaep.decrypt(key, encryptedKey).map(KeyMaterial::hold);
        }

        Optional<SecretBytes> agree(PublicJwk ephemeral) {
            Curve curve = CurveKeys.curveOf(ephemeral.publicKey()).orElseThrow();
            try {
                return Optional.of(hold(Agreement.agree(curve, key, ephemeral.publicKey())));
            } catch (InvalidKeyException e) {
                return Optional.empty();
            }
        }

        Optional<SecretBytes> decapsulate(Hpke suite, PublicKey publicHalf, byte[] encapsulated) {
            try {
                return Optional.of(hold(suite.decapsulate(key, publicHalf, encapsulated)));
            } catch (InvalidKeyException e) {
                return Optional.empty();
            }
        }

        byte[] sign(KeyAlgorithm algorithm, byte[] input, SecureRandom random) throws InvalidKeyException {
            return Signing.valueOf(algorithm.name()).sign(key, input, random);
        }

        @Override
        public String toString() {
            return "Private";
        }
    }

    /** A key that sender and recipient share. */
    record Shared(SecretBytes key) implements KeyMaterial {
        Optional<SecretBytes> unwrap(byte[] encryptedKey) {
            byte[] bytes = key.read(SecretAccess.insecure());
            try {
                return AesKeyWrap.unwrap(bytes, encryptedKey).map(KeyMaterial::hold);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        }
    }

    /** Nothing is left. */
    record Destroyed() implements KeyMaterial {}

    private static SecretBytes hold(byte[] bytes) {
        SecretBytes held = SecretBytes.copyOf(bytes);
        Arrays.fill(bytes, (byte) 0);
        return held;
    }
}
