package id.go.semarangkota.berbagidata.signature;

import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Signs bytes with one key. Safe for use by several threads.
 */
public final class JwsSigner {
    private final KeyProvider keys;
    private final KeyHandle key;
    private final KeyAlgorithm algorithm;

    private JwsSigner(KeyProvider keys, KeyHandle key, KeyAlgorithm algorithm) {
        this.keys = keys;
        this.key = key;
        this.algorithm = algorithm;
    }

    /**
     * Takes a key.
     *
     * @param keys where it lives
     * @param keyId which it is
     * @param algorithm a signature algorithm that it is bound to
     * @return the signer; the key's state and validity are judged at each signature
     * @throws KeyRefusedException if there is no such key or it is not bound to the algorithm
     */
    public static JwsSigner of(KeyProvider keys, String keyId, KeyAlgorithm algorithm) throws KeyRefusedException {
        KeyHandle key =
                keys.find(keyId).orElseThrow(() -> new KeyRefusedException(KeyRefusedException.Reason.UNKNOWN_KEY));
        if (!algorithm.isSignature() || !key.algorithms().contains(algorithm)) {
            throw new KeyRefusedException(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
        }
        return new JwsSigner(keys, key, algorithm);
    }

    /**
     * Signs.
     *
     * @param payload what is signed; it travels apart
     * @param type what kind of statement it is ({@code typ}), so that one cannot pass for another
     * @return a compact JWS with nothing between its two dots (RFC 7515, appendix F)
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key is not active, or its certificate has expired
     */
    public String signDetached(byte[] payload, String type) throws IOException, KeyRefusedException {
        byte[] header = JsonObject.builder()
                .put("alg", algorithm.joseName())
                .put("kid", key.id())
                .put("typ", type)
                .putIfPresent("x5t#S256", key.certificateThumbprint().orElse(null))
                .build()
                .toCanonical();
        String protectedHeader = Base64Url.encode(header);
        byte[] input = (protectedHeader + "." + Base64Url.encode(payload)).getBytes(StandardCharsets.US_ASCII);
        return protectedHeader + ".." + Base64Url.encode(keys.sign(key.id(), algorithm, input));
    }

    /**
     * The key that signs.
     *
     * @return the handle's identifier
     */
    public String keyId() {
        return key.id();
    }

    @Override
    public String toString() {
        return "JwsSigner[" + algorithm.joseName() + " " + key.id() + "]";
    }
}
