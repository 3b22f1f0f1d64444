package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.util.List;

/** One agency with keys of its own, made anew for each run; a real agency opens its PKCS#12 file instead. */
final class Pihak {
    private final String name;
    private final Keystore keys = Keystore.inMemory();
    private final KeyHandle opening = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
    private final KeyHandle signing = keys.generate(KeyAlgorithm.ES256);

    Pihak(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Identity identity() {
        return Identity.of(name, keys);
    }

    Recipient recipient() throws KeyRefusedException {
        return Recipient.of(name, opening.publicHalf());
    }

    JwsSigner signer() throws KeyRefusedException {
        return JwsSigner.of(keys, signing.id(), KeyAlgorithm.ES256);
    }

    JwsVerifier verifier() {
        return JwsVerifier.trusting(List.of(signing.publicHalf()));
    }

    /** For the demonstration only, so that another program can open the package. */
    byte[] openingKeyInClear() throws KeyRefusedException {
        try (SecretBytes jwk = keys.exportPrivateJwkInClear(opening.id(), SecretAccess.insecure())) {
            return jwk.read(SecretAccess.insecure());
        }
    }
}
