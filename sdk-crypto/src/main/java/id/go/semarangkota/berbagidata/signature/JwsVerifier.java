package id.go.semarangkota.berbagidata.signature;

import id.go.semarangkota.berbagidata.jca.Signing;
import id.go.semarangkota.berbagidata.json.Base64Url;
import id.go.semarangkota.berbagidata.json.JsonException;
import id.go.semarangkota.berbagidata.json.JsonLimits;
import id.go.semarangkota.berbagidata.json.JsonObject;
import id.go.semarangkota.berbagidata.json.StrictJson;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.signature.SignatureRefusedException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Verifies signatures by trusted keys. The key, not the message, says which algorithm is right. Immutable and safe
 * for use by several threads.
 */
public final class JwsVerifier {
    private static final Set<String> HEADER = Set.of("alg", "kid", "typ", "x5t#S256");
    private static final int MAX_DETACHED = 16 * 1024;

    /** Largest payload that a compact JWS carries, in bytes: 4 MiB. */
    static final int MAX_PAYLOAD = 4 << 20;

    private static final int MAX_COMPACT = MAX_PAYLOAD / 3 * 4 + MAX_DETACHED;

    private final List<PublicJwk> keys;

    private JwsVerifier(List<PublicJwk> keys) {
        this.keys = keys;
    }

    /**
     * Trusts keys: published ones, or those that a certificate policy has let through.
     *
     * @param keys keys for signatures, copied
     * @return the verifier
     */
    public static JwsVerifier trusting(Collection<PublicJwk> keys) {
        if (keys.isEmpty() || !keys.stream().allMatch(key -> key.algorithm().isSignature())) {
            throw new IllegalArgumentException("keys: none, or not for signatures");
        }
        return new JwsVerifier(List.copyOf(keys));
    }

    /**
     * Verifies.
     *
     * @param jws a compact JWS with nothing between its two dots
     * @param payload what it should sign
     * @param type what kind of statement it should be
     * @return who signed
     * @throws SignatureRefusedException if it is anything else than a good signature of this kind by a trusted key
     */
    public VerifiedSignature verifyDetached(String jws, byte[] payload, String type) throws SignatureRefusedException {
        int first = jws.indexOf('.');
        if (jws.length() > MAX_DETACHED || first < 1 || jws.indexOf('.', first + 1) != first + 1) {
            throw new SignatureRefusedException(Reason.MALFORMED);
        }
        return verify(jws.substring(0, first), Base64Url.encode(payload), jws.substring(first + 2), type);
    }

    /**
     * Verifies a signature that carries its payload along.
     *
     * @param jws a compact JWS (RFC 7515, 7.1), its payload at most {@value #MAX_PAYLOAD} bytes
     * @param type what kind of statement it should be
     * @return the payload, and who signed it
     * @throws SignatureRefusedException if it is anything else than a good signature of this kind by a trusted key
     */
    public VerifiedPayload verify(String jws, String type) throws SignatureRefusedException {
        int first = jws.indexOf('.');
        int second = jws.indexOf('.', first + 1);
        if (jws.length() > MAX_COMPACT || first < 1 || second <= first + 1 || jws.indexOf('.', second + 1) >= 0) {
            throw new SignatureRefusedException(Reason.MALFORMED);
        }
        String payload = jws.substring(first + 1, second);
        VerifiedSignature signature = verify(jws.substring(0, first), payload, jws.substring(second + 1), type);
        try {
            return new VerifiedPayload(Base64Url.decode(payload, "payload"), signature);
        } catch (JsonException e) {
            throw new SignatureRefusedException(Reason.MALFORMED);
        }
    }

    private VerifiedSignature verify(String protectedHeader, String payload, String signature, String type)
            throws SignatureRefusedException {
        try {
            byte[] bytes = Base64Url.decode(signature, "signature");
            JsonObject header = readHeader(protectedHeader);
            PublicJwk key = keyOf(header, type);
            byte[] input = (protectedHeader + "." + payload).getBytes(StandardCharsets.US_ASCII);
            if (!Signing.valueOf(key.algorithm().name()).verify(key.publicKey(), input, bytes)) {
                throw new SignatureRefusedException(Reason.NOT_AUTHENTIC);
            }
            return new VerifiedSignature(
                    key, type, header.optionalString("x5t#S256").orElse(null));
        } catch (JsonException e) {
            throw new SignatureRefusedException(Reason.MALFORMED);
        } catch (InvalidKeyException e) {
            throw new AssertionError("the key was bound to its algorithm", e);
        }
    }

    private static JsonObject readHeader(String protectedHeader) throws JsonException, SignatureRefusedException {
        JsonObject header = StrictJson.read(Base64Url.decode(protectedHeader, "protected"), JsonLimits.SMALL);
        if (!HEADER.containsAll(header.names())) {
            throw new SignatureRefusedException(Reason.REFUSED);
        }
        return header;
    }

    private PublicJwk keyOf(JsonObject header, String type) throws JsonException, SignatureRefusedException {
        KeyAlgorithm algorithm = KeyAlgorithm.of(header.string("alg"))
                .filter(KeyAlgorithm::isSignature)
                .orElseThrow(() -> new SignatureRefusedException(Reason.REFUSED));
        if (!header.string("typ").equals(type)) {
            throw new SignatureRefusedException(Reason.WRONG_TYPE);
        }
        String keyId = header.string("kid");
        List<PublicJwk> named =
                keys.stream().filter(key -> key.thumbprint().equals(keyId)).toList();
        if (named.isEmpty()) {
            throw new SignatureRefusedException(Reason.UNKNOWN_KEY);
        }
        return named.stream()
                .filter(key -> key.algorithm() == algorithm)
                .findFirst()
                .orElseThrow(() -> new SignatureRefusedException(Reason.ALGORITHM_NOT_ALLOWED));
    }
}
