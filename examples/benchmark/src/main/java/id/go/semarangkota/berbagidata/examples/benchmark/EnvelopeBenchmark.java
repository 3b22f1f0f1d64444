package id.go.semarangkota.berbagidata.examples.benchmark;

import id.go.semarangkota.berbagidata.envelope.EnvelopePolicy;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Rewrapper;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.spec.MGF1ParameterSpec;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Opening an envelope beside the one operation of the private key that it cannot do without, and giving a body a new envelope.
 *
 * <p>Scores are operations a second; the ratio of {@code open} and {@code privateKeyOperation} in one run is what counts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class EnvelopeBenchmark {
    /** How the content key is wrapped. */
    @Param({"RSA", "P-256", "X25519", "X-Wing"})
    public String kind;

    private final Keystore keys = Keystore.inMemory();
    private KeyHandle key;
    private Opener opener;
    private Rewrapper rewrapper;
    private Recipient other;
    private byte[] envelope;
    private byte[] body;
    private byte[] encryptedKey = new byte[0];
    private PublicJwk ephemeral;

    /** Makes keys and an empty package. */
    @Setup
    public void prepare() throws Exception {
        key = switch (kind) {
            case "RSA" -> keys.generate(KeyAlgorithm.RSA_OAEP_256);
            case "X-Wing" -> keys.generate(KeyAlgorithm.HPKE_9_KE);
            default -> keys.generate(KeyAlgorithm.ECDH_ES_A256KW, kind);
        };
        EnvelopePolicy policy = EnvelopePolicy.V1.permittingDraft(KeyAlgorithm.HPKE_9_KE);
        Sealer sealer = Sealer.from("pengirim")
                .to(Recipient.of("penerima", key.publicHalf()))
                .policy(policy)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingStream stream = sealer.sealApart(
                sealer.context()
                        .dataset("dataset")
                        .purpose("tujuan")
                        .schema("dataset/1.0")
                        .build(),
                out)) {
            stream.finish();
            envelope = stream.envelope();
        }
        body = out.toByteArray();
        opener = Opener.as(Identity.of("penerima", keys))
                .expecting("dataset", "tujuan", "pengirim")
                .policy(policy)
                .build();
        rewrapper = Rewrapper.with(opener);
        Keystore fresh = Keystore.inMemory();
        KeyAlgorithm next = kind.equals("X-Wing") ? KeyAlgorithm.HPKE_9_KE : KeyAlgorithm.ECDH_ES_A256KW;
        other = Recipient.of("lain", fresh.generate(next).publicHalf());
        prepareOperation();
    }

    /** Something for the private key alone to work on. */
    private void prepareOperation() throws Exception {
        if (kind.equals("RSA")) {
            Cipher oaep = Cipher.getInstance("RSA/ECB/OAEPPadding", "SunJCE");
            oaep.init(
                    Cipher.ENCRYPT_MODE,
                    key.publicHalf().publicKey(),
                    new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            encryptedKey = oaep.doFinal(new byte[32]);
        } else if (!kind.equals("X-Wing")) {
            ephemeral = Keystore.inMemory()
                    .generate(KeyAlgorithm.ECDH_ES_A256KW, kind)
                    .publicHalf();
        } else {
            encryptedKey = new byte[1120];
        }
    }

    /** The whole envelope: form, context, key, manifest, and the keys of the body. */
    @Benchmark
    public Opened open() throws Exception {
        try (Opened opened = opener.open(envelope, new ByteArrayInputStream(body))) {
            return opened;
        }
    }

    /** The peer: decrypting, agreeing or decapsulating alone. */
    @Benchmark
    public SecretBytes privateKeyOperation() throws Exception {
        return switch (kind) {
            case "RSA" ->
                keys.unwrap(key.id(), KeyAlgorithm.RSA_OAEP_256, encryptedKey).orElseThrow();
            case "X-Wing" ->
                keys.decapsulate(key.id(), KeyAlgorithm.HPKE_9_KE, encryptedKey).orElseThrow();
            default -> keys.agree(key.id(), ephemeral).orElseThrow();
        };
    }

    /** A new envelope for the same body, whose size does not matter: it is not looked at. */
    @Benchmark
    public byte[] rewrap() throws Exception {
        return rewrapper.rewrap(envelope, List.of(other));
    }
}
