package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;

/** An owner's program that delivers and tells how far it has come; run by {@link KilledProcessTest} in a JVM of its own. */
final class Deliverer {
    private Deliverer() {}

    /** Goes on only when the parent has seen how far it came. */
    private static void awaitParent() {
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("the parent is gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Keystore keys = Keystore.inMemory();
        String signing = keys.importPrivateJwk(SecretBytes.copyOf(Files.readAllBytes(folder.resolve("kunci.jwk"))))
                .id();
        try (InputStream der = Files.newInputStream(folder.resolve("sertifikat.der"));
                ExchangeClient client = ExchangeClient.builder(URI.create(arguments[1]))
                        .trust((X509Certificate)
                                CertificateFactory.getInstance("X.509").generateCertificate(der))
                        .agency("dinkes", keys, signing)
                        .journal(folder.resolve("jurnal"))
                        .clock(Clock.fixed(World.START, ZoneOffset.UTC))
                        .limits(ClientProcedure.LIMITS)
                        .build()) {
            client.pemilik()
                    .deliver(
                            client.pemilik().permohonan(arguments[2]),
                            new ResidentData(new Party("dinsos", 1), new Party("dinkes", 2), folder)
                                    .delivery()
                                    .onProgress(bytes -> {
                                        System.out.println(bytes);
                                        System.out.flush();
                                        awaitParent();
                                    })
                                    .build());
        }
    }
}
