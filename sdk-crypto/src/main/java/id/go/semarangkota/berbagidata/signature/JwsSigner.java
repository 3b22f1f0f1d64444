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
     * @return the signer; the key's state and validity are judged now, before there is anything to sign, and again at
     *     each signature
     * @throws KeyRefusedException if there is no such key, it is not bound to the algorithm, it is not active, or its
     *     certificate is not valid now
     */
    public static JwsSigner of(KeyProvider keys, String keyId, KeyAlgorithm algorithm) throws KeyRefusedException {
        KeyHandle key =
                keys.find(keyId).orElseThrow(() -> new KeyRefusedException(KeyRefusedException.Reason.UNKNOWN_KEY));
        if (!algorithm.isSignature()) {
            throw new KeyRefusedException(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED);
        }
        key.requireSigning(algorithm, keys.clock().instant());
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
        String protectedHeader = protectedHeader(type);
        return protectedHeader + ".." + signature(protectedHeader, Base64Url.encode(payload));
    }

    /**
     * Signs and carries the payload along.
     *
     * @param payload what is signed, at most {@value JwsVerifier#MAX_PAYLOAD} bytes
     * @param type what kind of statement it is, in the protected header's {@code typ}
     * @return a compact JWS (RFC 7515, 7.1)
     * @throws IllegalArgumentException if the payload is larger
     * @throws IOException if the key's place could not be reached
     * @throws KeyRefusedException if the key is not active, or its certificate has expired
     */
    public String sign(byte[] payload, String type) throws IOException, KeyRefusedException {
        return attach(signDetached(payload, type), payload);
    }

    /**
     * Puts the payload back into a detached JWS (RFC 7515, appendix F): the signature is the same.
     *
     * @param detached a compact JWS with nothing between its two dots
     * @param payload what it signs, at most {@value JwsVerifier#MAX_PAYLOAD} bytes
     * @return the compact JWS
     * @throws IllegalArgumentException if {@code detached} is not one, or the payload is larger
     */
    public static String attach(String detached, byte[] payload) {
        int dots = detached.indexOf("..");
        if (dots < 1 || detached.indexOf('.', dots + 2) >= 0) {
            throw new IllegalArgumentException("detached");
        }
        if (payload.length > JwsVerifier.MAX_PAYLOAD) {
            throw new IllegalArgumentException("payload");
        }
        return detached.substring(0, dots + 1) + Base64Url.encode(payload) + detached.substring(dots + 1);
    }

    private String protectedHeader(String type) {
        return Base64Url.encode(JsonObject.builder()
                .put("alg", algorithm.joseName())
                .put("kid", key.id())
                .put("typ", type)
                .putIfPresent("x5t#S256", key.certificateThumbprint().orElse(null))
                .build()
                .toCanonical());
    }

    private String signature(String protectedHeader, String payload) throws IOException, KeyRefusedException {
        byte[] input = (protectedHeader + "." + payload).getBytes(StandardCharsets.US_ASCII);
        return Base64Url.encode(keys.sign(key.id(), algorithm, input));
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
