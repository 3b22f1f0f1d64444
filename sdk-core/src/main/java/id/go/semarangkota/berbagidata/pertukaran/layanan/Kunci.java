package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public key (kunci) of an agency as the exchange publishes it: a JSON Web Key (RFC 7517) with its life.
 *
 * <p>This record only carries the key; whether it is sound is found out by whoever uses it.
 *
 * @param kty key type: EC, OKP or RSA
 * @param kid thumbprint (RFC 7638), 43 characters
 * @param use {@code enc} or {@code sig}
 * @param alg algorithm by its JOSE name; null if the key type alone says it
 * @param crv curve; null for RSA
 * @param x coordinate in base64url; null for RSA
 * @param y coordinate in base64url; null for OKP and RSA
 * @param n modulus in base64url; null unless RSA
 * @param e exponent in base64url; null unless RSA
 * @param status where the key stands; null while an agency proposes it
 * @param berlakuDari from when it counts
 * @param berlakuSampai until when it counts; null without an end
 * @param x5c certificate chain in base64, the key's own first, copied; may be empty
 */
public record Kunci(
        String kty,
        String kid,
        String use,
        @WireOptional @Nullable String alg,
        @WireOptional @Nullable String crv,
        @WireOptional @Nullable String x,
        @WireOptional @Nullable String y,
        @WireOptional @Nullable String n,
        @WireOptional @Nullable String e,
        @WireOptional @Nullable Status status,
        Instant berlakuDari,
        @WireOptional @Nullable Instant berlakuSampai,
        @WireOptional List<String> x5c) {
    /** The use of keys that data are sealed to. */
    public static final String ENCRYPTION = "enc";

    /** The use of keys that sign. */
    public static final String SIGNATURE = "sig";

    /**
     * Checks use and copies.
     *
     * @param kty key type: EC, OKP or RSA
     * @param kid thumbprint (RFC 7638), 43 characters
     * @param use {@code enc} or {@code sig}
     * @param alg algorithm by its JOSE name; null if the key type alone says it
     * @param crv curve; null for RSA
     * @param x coordinate in base64url; null for RSA
     * @param y coordinate in base64url; null for OKP and RSA
     * @param n modulus in base64url; null unless RSA
     * @param e exponent in base64url; null unless RSA
     * @param status where the key stands; null while an agency proposes it
     * @param berlakuDari from when it counts
     * @param berlakuSampai until when it counts; null without an end
     * @param x5c certificate chain in base64, the key's own first, copied; may be empty
     */
    public Kunci {
        Arguments.line("kid", kid, 43);
        if (!use.equals(ENCRYPTION) && !use.equals(SIGNATURE)) {
            throw new IllegalArgumentException("use: must be enc or sig");
        }
        x5c = List.copyOf(x5c);
    }

    /**
     * Tells whether the key may be used at a moment.
     *
     * @param now the moment
     * @return true if it is {@link Status#AKTIF} and within its life
     */
    public boolean isUsable(Instant now) {
        return status == Status.AKTIF
                && !now.isBefore(berlakuDari)
                && (berlakuSampai == null || now.isBefore(berlakuSampai));
    }

    /** Where a published key stands. */
    public enum Status {
        /** Waits for the unit pengelola to confirm its fingerprint out of band. */
        MENUNGGU,
        /** In use. */
        AKTIF,
        /** Revoked. */
        DICABUT
    }

    /**
     * The keys of an agency.
     *
     * @param keys the keys, copied; may be empty
     */
    public record Himpunan(List<Kunci> keys) {
        /**
         * Copies the list.
         *
         * @param keys the keys, copied; may be empty
         */
        public Himpunan {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A key as an agency publishes it.
     *
     * @param kunci the key
     * @param bukti compact JWS of type {@link JenisJws#BUKTI_KUNCI} over the canonical {@code kunci}: by that key, or for one of use
     *     {@code enc} by a signature key of the agency that is in use
     */
    public record Terbitan(Kunci kunci, String bukti) {
        /**
         * Checks the length.
         *
         * @param kunci the key
         * @param bukti compact JWS of type {@link JenisJws#BUKTI_KUNCI} over the canonical {@code kunci}: by that key, or for one of
         *     use {@code enc} by a signature key of the agency that is in use
         */
        public Terbitan {
            Arguments.line("bukti", bukti, 1 << 16);
        }
    }
}
