package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's client, in another language, uploads to the exchange: interrupted by itself and by the network, and resumed. */
class TusJsClientTest {
    private static final NodeProgram NODE = new NodeProgram("tus.mjs");
    private static final byte[] CONTENT = "tersegel ".repeat(60_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void install() throws Exception {
        NODE.install("TUS INTEROPERABILITY");
    }

    @Test
    void uploads_isInterrupted_andResumes() throws Exception {
        try (World world = World.start();
                FaultyNetwork network = FaultyNetwork.before(world.exchange)) {
            CaseDriver driver = CaseDriver.draft(world, World.PLAIN).approve().pack();
            driver.content = CONTENT;
            Path file = Files.write(folder.resolve(CaseDriver.FILE), CONTENT);
            Path trusted = Files.writeString(folder.resolve("ca.pem"), pem(world.exchange));
            String token = world.token(world.pemilik);
            String endpoint = network.uri() + driver.packagePath() + "/berkas";
            String url = NODE.run(trusted, "begin", file.toString(), endpoint, token, Call.newKey());
            assertThat(driver.readPackage().json().at("/berkas/0/diterima").asInt())
                    .isBetween(131_072, CONTENT.length - 1);
            network.next(NetworkFault.cutUpstream(150_000));
            assertThat(NODE.run(trusted, "resume", file.toString(), url, token, Call.newKey()))
                    .isEqualTo("selesai");
            assertThat(network.connections()).isGreaterThanOrEqualTo(3);
            assertThat(driver.readPackage().text("/berkas/0/sha256"))
                    .isEqualTo(Digest.sha256(CONTENT).toString());
            assertThat(driver.publish(driver.manifest(), PenerbitanPaket.Cara.SALURAN_TERENKRIPSI)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static String pem(ReferenceExchange exchange) throws Exception {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(exchange.certificate().getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    }
}
