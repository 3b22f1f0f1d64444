package id.go.semarangkota.berbagidata.testkit.log;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;

/** A key of the exchange's own, made at start: one signs events and checkpoints, another one access tokens. Thread-safe. */
public final class LogSigner {
    private final JwsSigner signer;
    private final PublicJwk key;

    private LogSigner(JwsSigner signer, PublicJwk key) {
        this.signer = signer;
        this.key = key;
    }

    /**
     * Makes a key.
     *
     * @param clock what the key's life is judged by
     * @return the signer
     */
    public static LogSigner generate(Clock clock) {
        Keystore keys = Keystore.inMemory(clock, new SecureRandom());
        KeyHandle key = keys.generate(KeyAlgorithm.ES256);
        try {
            return new LogSigner(JwsSigner.of(keys, key.id(), KeyAlgorithm.ES256), key.publicHalf());
        } catch (KeyRefusedException e) {
            throw new AssertionError("The key was just made", e);
        }
    }

    /**
     * Signs.
     *
     * @param payload what is signed
     * @param type the {@code typ}
     * @return compact JWS
     */
    public String sign(byte[] payload, String type) {
        try {
            return signer.sign(payload, type);
        } catch (IOException | KeyRefusedException e) {
            throw new AssertionError("The key lives in this process and does not end", e);
        }
    }

    /**
     * The public half.
     *
     * @return the key
     */
    public PublicJwk key() {
        return key;
    }
}
