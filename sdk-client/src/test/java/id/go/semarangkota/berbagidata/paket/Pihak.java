package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import java.util.List;

/** An agency with keys of its own. */
final class Pihak {
    static final Pihak DISDUKCAPIL = new Pihak("disdukcapil");
    static final Pihak DISDIK = new Pihak("disdik");
    static final Pihak DINKES = new Pihak("dinkes");

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

    Keystore keys() {
        return keys;
    }

    KeyHandle opening() {
        return opening;
    }

    KeyHandle signing() {
        return signing;
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
}
