package id.go.semarangkota.berbagidata.examples.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published modules, built twice in two folders, are the same to the byte. */
class ReproducibleJarsTest {
    private static final List<String> MODULES = List.of("sdk-core", "sdk-crypto", "sdk-client", "sdk-testkit");
    private static final List<String> ARTIFACTS = List.of(
            "berbagidata-%s-0.1.0-SNAPSHOT.jar",
            "berbagidata-%s-0.1.0-SNAPSHOT-sources.jar",
            "berbagidata-%s-0.1.0-SNAPSHOT-javadoc.jar",
            "bom.json",
            "bom.xml");

    @Test
    void twoBuildsAreTheSame() throws IOException {
        Path first = build("one");
        Path second = build("another-folder");
        for (String module : MODULES) {
            for (String artifact : ARTIFACTS) {
                Path file = Path.of(module, "target", artifact.formatted(module));
                assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
            }
        }
    }

    private static Path build(String name) throws IOException {
        Path gates = Files.createDirectories(Path.of("target", "gates"));
        Reactor reactor = Reactor.withModules(Files.createTempDirectory(gates.toAbsolutePath(), name), MODULES);
        MODULES.forEach(reactor::copying);
        MavenRun run = MavenRun.in(reactor.folder(), "package", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true");
        assertThat(run.output()).contains("BUILD SUCCESS");
        return reactor.folder();
    }
}
