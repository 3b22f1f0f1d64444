package id.go.semarangkota.berbagidata.testkit.identity;

import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireOptional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JWK that make the key: what stands between the crypto module's keys and the wire's.
 *
 * @param kty key type
 * @param alg algorithm
 * @param use {@code enc} or {@code sig}
 * @param crv curve; null for RSA
 * @param x coordinate; null for RSA
 * @param y coordinate; null for OKP and RSA
 * @param n modulus; null unless RSA
 * @param e exponent; null unless RSA
 */
public record BareKey(
        String kty,
        String alg,
        String use,
        @WireOptional @Nullable String crv,
        @WireOptional @Nullable String x,
        @WireOptional @Nullable String y,
        @WireOptional @Nullable String n,
        @WireOptional @Nullable String e) {
    static Kunci publish(PublicJwk key, Instant from) {
        BareKey bare = WireFormat.standard().read(BareKey.class, key.toJson()).content();
        return new Kunci(
                bare.kty,
                key.thumbprint(),
                bare.use,
                bare.alg,
                bare.crv,
                bare.x,
                bare.y,
                bare.n,
                bare.e,
                Kunci.Status.AKTIF,
                from,
                null,
                List.of());
    }

    static PublicJwk open(Kunci kunci) throws KeyRefusedException {
        return PublicJwk.parse(WireFormat.standard().write(kunci));
    }
}
