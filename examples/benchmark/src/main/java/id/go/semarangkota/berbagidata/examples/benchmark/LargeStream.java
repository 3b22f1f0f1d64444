package id.go.semarangkota.berbagidata.examples.benchmark;

import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opened;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.envelope.SealingStream;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Seals a made-up stream and opens it at the same time, to show that its size needs no memory. In {@code examples/benchmark},
 * after the build, with {@code $CP} the class path that {@code mvn dependency:build-classpath} says:
 *
 * <pre>java -Xmx64m -cp target/classes:$CP id.go.semarangkota.berbagidata.examples.benchmark.LargeStream 8</pre>
 */
public final class LargeStream {
    private LargeStream() {}

    /**
     * Runs.
     *
     * @param arguments how many GiB; 8 if nothing is said
     */
    public static void main(String[] arguments) throws Exception {
        long length = (arguments.length == 0 ? 8L : Long.parseLong(arguments[0])) << 30;
        Keystore keys = Keystore.inMemory();
        KeyHandle key = keys.generate(KeyAlgorithm.ECDH_ES_A256KW);
        Sealer sealer = Sealer.from("pengirim")
                .to(Recipient.of("penerima", key.publicHalf()))
                .build();
        Opener opener = Opener.as(Identity.of("penerima", keys))
                .expecting("dataset", "tujuan", "pengirim")
                .build();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (PipedInputStream in = new PipedInputStream(64 << 10)) {
            PipedOutputStream out = new PipedOutputStream(in);
            Future<?> sealing = thread.submit(() -> {
                seal(sealer, out, length);
                return true;
            });
            try (Opened opened = opener.open(in)) {
                long read = opened.content().transferTo(OutputStream.nullOutputStream());
                sealing.get();
                System.out.println(read + " bytes sealed and opened, heap at most "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MiB, " + opened.digests());
            }
        } finally {
            thread.shutdownNow();
        }
    }

    private static void seal(Sealer sealer, OutputStream out, long length) throws Exception {
        byte[] piece = new byte[64 << 10];
        try (SealingStream stream = sealer.seal(
                sealer.context()
                        .dataset("dataset")
                        .purpose("tujuan")
                        .schema("dataset/1.0")
                        .build(),
                out)) {
            for (long left = length; left > 0; left -= piece.length) {
                stream.write(piece, 0, (int) Math.min(piece.length, left));
            }
            stream.finish();
        }
    }
}
