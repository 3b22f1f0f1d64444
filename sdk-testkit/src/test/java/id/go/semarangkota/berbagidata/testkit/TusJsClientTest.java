package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else's client, in another language, uploads to the exchange: interrupted by itself and by the network, and resumed. */
class TusJsClientTest {
    private static final Path PROGRAM = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/node-tus");
    private static final byte[] CONTENT = "tersegel ".repeat(60_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void install() throws Exception {
        requireNode();
        Files.createDirectories(PLACE);
        for (String name : List.of("package.json", "package-lock.json", ".npmrc", "tus.mjs")) {
            Files.copy(PROGRAM.resolve(name), PLACE.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(PLACE.resolve("node_modules/tus-js-client"))) {
            run(null, npm(), "ci", "--no-progress");
        }
    }

    /** Skipped without node, but not silently, and not where builds are judged. */
    private static void requireNode() throws InterruptedException {
        boolean installed = runs("node") && runs("npm");
        String said = "TUS INTEROPERABILITY NOT SHOWN: node and npm are not installed here";
        if (!installed) {
            System.err.println(said);
        }
        assertThat(installed || System.getenv("CI") == null).as(said).isTrue();
        assumeThat(installed).as(said).isTrue();
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
            String url = node(trusted, "begin", file.toString(), endpoint, token, Call.newKey());
            assertThat(driver.readPackage().json().at("/berkas/0/diterima").asInt())
                    .isBetween(131_072, CONTENT.length - 1);
            network.next(NetworkFault.cutUpstream(150_000));
            assertThat(node(trusted, "resume", file.toString(), url, token, Call.newKey()))
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

    private static String node(Path trusted, String... arguments) throws Exception {
        String[] words = new String[arguments.length + 2];
        words[0] = "node";
        words[1] = "tus.mjs";
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return run(trusted, words).strip();
    }

    private static String npm() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? "npm.cmd" : "npm";
    }

    private static boolean runs(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program.equals("npm") ? npm() : program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(Path trusted, String... words) throws IOException, InterruptedException {
        File log = File.createTempFile("node", ".log");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        if (trusted != null) {
            builder.environment().put("NODE_EXTRA_CA_CERTS", trusted.toString());
        }
        Process process = builder.start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        String said = Files.readString(log.toPath(), StandardCharsets.UTF_8);
        assertThat(log.delete()).isTrue();
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
