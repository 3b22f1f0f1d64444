package id.go.semarangkota.berbagidata.examples.benchmark;

import id.go.semarangkota.berbagidata.envelope.EnvelopeContext;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Sealing and opening a stream of 64 MiB, beside the bare cipher of the JDK over chunks of the same size.
 *
 * <p>Scores are streams a second; a ratio of two of them in one run is what counts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class StreamBenchmark {
    private static final int CONTENT = 64 << 20;
    private static final int CHUNK = 16 << 10;
    private static final int TAG = 16;

    private final byte[] content = new byte[CONTENT];
    private final SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
    private final byte[] sealedChunk = new byte[CHUNK + TAG];
    private final byte[] openedChunk = new byte[CHUNK + TAG];
    private byte[] rawSealed = new byte[0];
    private byte[] sealed = new byte[0];
    private Cipher cipher;
    private Sealer sealer;
    private Sealer digestingSealer;
    private Opener opener;
    private Opener digestingOpener;

    /** Makes keys and content. */
    @Setup
    public void prepare() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CONTENT; i++) {
            content[i] = (byte) random.nextInt();
        }
        cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
        Keystore keys = Keystore.inMemory();
        KeyHandle handle = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Recipient recipient = Recipient.of("penerima", handle.publicHalf());
        sealer = Sealer.from("pengirim").to(recipient).withoutBodyDigest().build();
        digestingSealer = Sealer.from("pengirim").to(recipient).build();
        Identity identity = Identity.of("penerima", keys);
        opener = opener(identity).withoutBodyDigest().build();
        digestingOpener = opener(identity).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream(CONTENT + (CONTENT >> 8));
        seal(sealer, out);
        sealed = out.toByteArray();
        rawSealed = sealRaw();
    }

    private static Opener.Builder opener(Identity identity) {
        return Opener.as(identity).expecting("dataset", "tujuan", "pengirim");
    }

    private void seal(Sealer with, OutputStream out) throws IOException {
        EnvelopeContext context = with.context()
                .dataset("dataset")
                .purpose("tujuan")
                .schema("dataset/1.0")
                .build();
        try (SealingStream stream = with.seal(context, out)) {
            stream.write(content, 0, content.length);
            stream.finish();
        }
    }

    private byte[] sealRaw() throws GeneralSecurityException {
        byte[] all = new byte[CONTENT / CHUNK * (CHUNK + TAG)];
        for (int i = 0; i < CONTENT / CHUNK; i++) {
            init(Cipher.ENCRYPT_MODE, i);
            cipher.doFinal(content, i * CHUNK, CHUNK, all, i * (CHUNK + TAG));
        }
        return all;
    }

    private void init(int mode, int number) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12).putInt(8, number).array();
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    }

    /** The peer: AES-256-GCM of SunJCE over chunks of 16 KiB. */
    @Benchmark
    public byte[] sealBareSunJce() throws GeneralSecurityException {
        for (int i = 0; i < CONTENT / CHUNK; i++) {
            init(Cipher.ENCRYPT_MODE, i);
            cipher.doFinal(content, i * CHUNK, CHUNK, sealedChunk, 0);
        }
        return sealedChunk;
    }

    /** The peer: opening what {@link #sealBareSunJce} seals. */
    @Benchmark
    public byte[] openBareSunJce() throws GeneralSecurityException {
        for (int i = 0; i < CONTENT / CHUNK; i++) {
            init(Cipher.DECRYPT_MODE, i);
            cipher.doFinal(rawSealed, i * (CHUNK + TAG), CHUNK + TAG, openedChunk, 0);
        }
        return openedChunk;
    }

    /** Sealing without the digest that a signed dispatch needs. */
    @Benchmark
    public void seal() throws IOException {
        seal(sealer, OutputStream.nullOutputStream());
    }

    /** Sealing with the digest that a signed dispatch needs. */
    @Benchmark
    public void sealWithDigest() throws IOException {
        seal(digestingSealer, OutputStream.nullOutputStream());
    }

    /** Opening without digest. */
    @Benchmark
    public long open() throws IOException {
        return open(opener);
    }

    /** Opening with digest. */
    @Benchmark
    public long openWithDigest() throws IOException {
        return open(digestingOpener);
    }

    private long open(Opener with) throws IOException {
        try (Opened opened = with.open(new ByteArrayInputStream(sealed))) {
            return opened.content().transferTo(OutputStream.nullOutputStream());
        }
    }
}
