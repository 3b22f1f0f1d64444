package id.go.semarangkota.berbagidata.envelope;

import static id.go.semarangkota.berbagidata.envelope.TestParties.content;
import static id.go.semarangkota.berbagidata.envelope.TestParties.publicKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program, in another language, with other libraries, opens what we seal and seals what we open. */
class NodeInteropTest {
    private static final Path PROGRAM = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/node-interop");

    @TempDir
    private Path folder = Path.of("");

    private final Keystore keys = Keystore.inMemory();

    @BeforeAll
    static void install() throws Exception {
        requireNode();
        Files.createDirectories(PLACE);
        for (String name : List.of("package.json", "package-lock.json", ".npmrc", "sdx.mjs")) {
            Files.copy(PROGRAM.resolve(name), PLACE.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.isDirectory(PLACE.resolve("node_modules/jose"))) {
            run(PLACE, npm(), "ci", "--no-progress");
        }
    }

    /** Skipped without node, but not silently, and not where builds are judged. */
    private static void requireNode() {
        boolean installed = runs("node") && runs("npm");
        String said = "NODE INTEROPERABILITY NOT SHOWN: node and npm are not installed here";
        if (!installed) {
            System.err.println(said);
        }
        assertThat(installed || System.getenv("CI") == null).as(said).isTrue();
        assumeThat(installed).as(said).isTrue();
    }

    @Test
    void node_opensWhatWeSeal() throws Exception {
        List<KeyHandle> handles = handles();
        Sealer.Builder builder = Sealer.from(TestParties.SENDER);
        for (KeyHandle handle : handles) {
            builder.to(recipient(handle));
        }
        Sealer sealer = builder.build();
        EnvelopeContext context = sealer.context()
                .dataset("kependudukan.penduduk")
                .purpose("penerimaan siswa \"baru\" – é")
                .contentType("text/csv")
                .schema("penduduk/1.0")
                .build();
        Path file = folder.resolve("paket.sdx");
        sealer.sealTo(context, new ByteArrayInputStream(content(100_000)), file);
        for (KeyHandle handle : handles) {
            Path out = folder.resolve("hasil");
            node("open", file, privateJwk(handle), out);
            assertThat(out).as(handle.publicKey() + "").hasBinaryContent(content(100_000));
        }
    }

    @Test
    void weOpenWhatNodeSeals() throws Exception {
        List<KeyHandle> handles = handles();
        List<Map<String, Object>> recipients = new ArrayList<>();
        for (KeyHandle handle : handles) {
            recipients.add(Map.of("name", TestParties.RECIPIENT, "jwk", jwk(handle)));
        }
        for (int length : List.of(0, 16_384, 100_000)) {
            Path file = sealWithNode(recipients, length);
            for (KeyHandle handle : handles) {
                Opener opener = TestParties.opener(TestParties.only(keys, handle.id()));
                Path out = folder.resolve("isi");
                Opened opened = opener.openTo(file, out);
                assertThat(out).hasBinaryContent(content(length));
                assertThat(opened.context().schema()).isEqualTo("penduduk/1.0");
                assertThat(opened.keyId()).isEqualTo(handle.id());
            }
        }
    }

    private Path sealWithNode(List<Map<String, Object>> recipients, int length) throws Exception {
        Map<String, Object> job = Map.of(
                "sender",
                TestParties.SENDER,
                "recipients",
                recipients,
                "context",
                Map.of(
                        "id",
                        "node-1",
                        "ds",
                        TestParties.DATASET,
                        "pur",
                        TestParties.PURPOSE,
                        "iat",
                        1795400000,
                        "cty",
                        "text/csv",
                        "schema",
                        "penduduk/1.0"));
        Path in = folder.resolve("in");
        Files.write(in, content(length));
        Path file = folder.resolve("node.sdx");
        node("seal", write("job.json", JSONObjectUtils.toJSONString(job)), in, file);
        return file;
    }

    private Recipient recipient(KeyHandle handle) throws Exception {
        if (handle.publicKey() != null) {
            return Recipient.of(TestParties.RECIPIENT, publicKey(handle));
        }
        byte[] shared = new Base64URL((String) jwk(handle).get("k")).decode();
        return Recipient.sharing(TestParties.RECIPIENT, SecretBytes.copyOf(shared));
    }

    /** What the sender has of a recipient: its public key, or the key that both share. */
    private Map<String, Object> jwk(KeyHandle handle) throws Exception {
        byte[] json = handle.publicKey() != null
                ? publicKey(handle).toJson()
                : keys.exportPrivateJwkInClear(handle.id(), SecretAccess.insecure())
                        .read(SecretAccess.insecure());
        return JSONObjectUtils.parse(new String(json, StandardCharsets.UTF_8));
    }

    private List<KeyHandle> handles() {
        return List.of(
                keys.generate(KeyAlgorithm.A256KW),
                keys.generate(KeyAlgorithm.ECDH_ES_A256KW),
                keys.generate(KeyAlgorithm.RSA_OAEP_256),
                keys.generate(KeyAlgorithm.ECDH_ES_A256KW, "P-384"),
                keys.generate(KeyAlgorithm.ECDH_ES_A256KW, "P-521"),
                keys.generate(KeyAlgorithm.ECDH_ES_A256KW, "X25519"));
    }

    private Path privateJwk(KeyHandle handle) throws Exception {
        byte[] jwk = keys.exportPrivateJwkInClear(handle.id(), SecretAccess.insecure())
                .read(SecretAccess.insecure());
        return write("kunci.jwk", new String(jwk, StandardCharsets.UTF_8));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static void node(String command, Path... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("node", "sdx.mjs", command));
        Stream.of(arguments).map(path -> path.toAbsolutePath().toString()).forEach(words::add);
        run(PLACE, words.toArray(String[]::new));
    }

    private static String npm() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? "npm.cmd" : "npm";
    }

    private static boolean runs(String program) {
        String name = program.equals("npm") ? npm() : program;
        try {
            Process process = new ProcessBuilder(name, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void run(Path place, String... words) throws IOException, InterruptedException {
        File log = File.createTempFile("node", ".log");
        Process process = new ProcessBuilder(words)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        String said = Files.readString(log.toPath(), StandardCharsets.UTF_8);
        assertThat(log.delete()).isTrue();
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
