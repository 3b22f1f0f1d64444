package id.go.semarangkota.berbagidata.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars that this build has just packed: reproducible, small, and with nothing of the machine in them. */
class PackedJarsIT {
    private static final Path REACTOR = Path.of(System.getProperty("jars.reactor"));
    private static final String VERSION = System.getProperty("jars.version");
    private static final LocalDateTime TIME =
            OffsetDateTime.parse(System.getProperty("jars.timestamp")).toLocalDateTime();

    /** Of core, crypto and client with all that they bring. */
    private static final long RUNTIME_LIMIT = 17_000_000;

    private static PackedJar jar(String module, String classifier) {
        String name = "berbagidata-" + module + "-" + VERSION + classifier + ".jar";
        return new PackedJar(REACTOR.resolve(module).resolve("target").resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"sdk-core, 1400", "sdk-crypto, 300", "sdk-client, 350", "sdk-testkit, 500"})
    void modulesAreSmall(String module, long kibibytes) {
        assertThat(jar(module, "").oversize(kibibytes * 1024)).isEmpty();
    }

    @Test
    void theRuntimeOfAnEmbedderIsSmall() throws IOException {
        String list = Files.readString(Path.of(System.getProperty("jars.runtime")), StandardCharsets.UTF_8);
        List<File> jars =
                List.of(list.strip().split("\\|")).stream().map(File::new).toList();
        assertThat(jars)
                .allMatch(jar -> jar.getName().endsWith(".jar"))
                .extracting(File::getName)
                .contains(
                        "berbagidata-sdk-core-" + VERSION + ".jar",
                        "berbagidata-sdk-crypto-" + VERSION + ".jar",
                        "berbagidata-sdk-client-" + VERSION + ".jar");
        assertThat(jars.stream().mapToLong(File::length).sum()).isLessThan(RUNTIME_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk-core", "sdk-crypto", "sdk-client", "sdk-testkit"})
    void jarsAreReproducible(String module) {
        List<String> machine = List.of(REACTOR.toString(), System.getProperty("user.home") + File.separator);
        for (String classifier : List.of("", "-sources", "-javadoc")) {
            PackedJar jar = jar(module, classifier);
            assertThat(jar.strayTimes(TIME)).as(classifier).isEmpty();
            assertThat(jar.holding(machine)).as(classifier).isEmpty();
            assertThat(jar.strayAttributes()).as(classifier).isEmpty();
        }
        // A jar of sources lists one source folder after the other.
        assertThat(jar(module, "").unsorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk-core", "sdk-crypto", "sdk-client", "sdk-testkit"})
    void jarsCarryTheirLicenceAndRunOnJava17(String module) {
        assertThat(jar(module, "").missing("META-INF/LICENSE", "META-INF/NOTICE"))
                .isEmpty();
        assertThat(jar(module, "").tooNew()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk-core", "sdk-crypto", "sdk-client"})
    void jarsAreModules(String module) {
        assertThat(jar(module, "").missing("module-info.class")).isEmpty();
    }
}
