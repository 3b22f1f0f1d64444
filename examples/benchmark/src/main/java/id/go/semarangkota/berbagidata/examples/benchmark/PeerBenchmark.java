package id.go.semarangkota.berbagidata.examples.benchmark;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
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
import java.io.InputStream;
import java.io.OutputStream;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Sealing and opening a stream of 64 MiB by one thread, by two, and by Tink's streaming encryption with segments of 64 KiB.
 *
 * <p>Scores are streams a second; a ratio of two of them in one run is what counts.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else
public class PeerBenchmark {
    private static final int CONTENT = 64 << 20;
    private static final byte[] NO_DATA = new byte[0];

    private final byte[] content = new byte[CONTENT];
    private final byte[] buffer = new byte[64 << 10];
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private byte[] sealed;
    private byte[] tinkSealed;
    private Sealer one;
    private Sealer two;
    private Opener openOne;
    private Opener openTwo;
    private AesGcmHkdfStreaming tink;

    /** Makes keys and content. */
    @Setup
    public void prepare() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        random.nextBytes(content);
        Keystore keys = Keystore.inMemory();
        KeyHandle handle = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Recipient recipient = Recipient.of("penerima", handle.publicHalf());
        one = Sealer.from("pengirim").to(recipient).withoutBodyDigest().build();
        two = Sealer.from("pengirim")
                .to(recipient)
                .withoutBodyDigest()
                .parallel(threads, 2)
                .build();
        Identity identity = Identity.of("penerima", keys);
        openOne = opener(identity).build();
        openTwo = opener(identity).parallel(threads, 2).build();
        tink = new AesGcmHkdfStreaming(new byte[32], "HmacSha256", 32, 64 << 10, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream(CONTENT + (CONTENT >> 8));
        seal(one, out);
        sealed = out.toByteArray();
        out.reset();
        sealTink(out);
        tinkSealed = out.toByteArray();
    }

    /** Stops the threads. */
    @TearDown
    public void stop() {
        threads.shutdownNow();
    }

    private static Opener.Builder opener(Identity identity) {
        return Opener.as(identity).expecting("dataset", "tujuan", "pengirim").withoutBodyDigest();
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

    private long open(Opener with) throws IOException {
        try (Opened opened = with.open(new ByteArrayInputStream(sealed))) {
            return opened.content().transferTo(OutputStream.nullOutputStream());
        }
    }

    private void sealTink(OutputStream out) throws Exception {
        try (OutputStream stream = tink.newEncryptingStream(out, NO_DATA)) {
            stream.write(content);
        }
    }

    /** Sealing by the caller's thread. */
    @Benchmark
    public void seal() throws IOException {
        seal(one, OutputStream.nullOutputStream());
    }

    /** Sealing by two threads. */
    @Benchmark
    public void sealByTwoThreads() throws IOException {
        seal(two, OutputStream.nullOutputStream());
    }

    /** The peer. */
    @Benchmark
    public void sealTink() throws Exception {
        sealTink(OutputStream.nullOutputStream());
    }

    /** Opening by the caller's thread. */
    @Benchmark
    public long open() throws IOException {
        return open(openOne);
    }

    /** Opening by two threads. */
    @Benchmark
    public long openByTwoThreads() throws IOException {
        return open(openTwo);
    }

    /** The peer. */
    @Benchmark
    public long openTink() throws Exception {
        long length = 0;
        try (InputStream in = tink.newDecryptingStream(new ByteArrayInputStream(tinkSealed), NO_DATA)) {
            for (int step = in.read(buffer); step >= 0; step = in.read(buffer)) {
                length += step;
            }
        }
        return length;
    }
}
