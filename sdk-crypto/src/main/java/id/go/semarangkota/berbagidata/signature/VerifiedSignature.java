package id.go.semarangkota.berbagidata.signature;

import id.go.semarangkota.berbagidata.keys.PublicJwk;
import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param key the trusted key that verified
 * @param type what kind of statement was signed
 * @param certificateThumbprint {@code x5t#S256} as the signer gave it, or null
 */
public record VerifiedSignature(
        PublicJwk key, String type, @Nullable String certificateThumbprint) {}
