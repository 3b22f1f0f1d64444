package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** Offers a key of the agency to the exchange, with proof of possession. */
final class KeyPublication {
    private final Agency agency;

    KeyPublication(Agency agency) {
        this.agency = agency;
    }

    Kunci.Terbitan of(String keyId) throws IOException {
        KeyHandle handle =
                agency.opening().find(keyId).orElseThrow(() -> new IllegalArgumentException("keyId: no such key"));
        PublicJwk key = handle.publicKey();
        if (key == null) {
            throw new IllegalArgumentException("keyId: a shared key is not published");
        }
        Kunci kunci = kunci(key);
        byte[] canonical = WireFormat.standard().write(kunci);
        return new Kunci.Terbitan(kunci, proof(key, canonical));
    }

    /** The members of the JWK, and from when it counts. */
    private Kunci kunci(PublicJwk key) {
        String since = agency.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        String members = new String(key.toJson(), StandardCharsets.UTF_8).substring(1);
        byte[] json = ("{\"berlakuDari\":\"" + since + "\"," + members).getBytes(StandardCharsets.UTF_8);
        return WireFormat.standard().read(Kunci.class, json).content();
    }

    /** A signature key proves itself; one that opens is vouched for by the key that signs for the agency. */
    private String proof(PublicJwk key, byte[] canonical) throws IOException {
        if (!key.algorithm().isSignature()) {
            return agency.sign(canonical, JenisJws.BUKTI_KUNCI);
        }
        try {
            return JwsSigner.of(agency.opening(), key.thumbprint(), key.algorithm())
                    .sign(canonical, JenisJws.BUKTI_KUNCI.toString());
        } catch (KeyRefusedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
