package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program in JavaScript with other people's libraries, whose versions are pinned in {@code src/test/node}. */
public final class NodeProgram {
    private static final Path PROGRAMS = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/node");

    private final String program;

    public NodeProgram(String program) {
        this.program = program;
    }

    /** Installs it with its libraries; without node the test is skipped, but not silently, and not where builds are judged. */
    public void install(String what) throws IOException, InterruptedException {
        boolean present = runs("node") && runs(npm());
        String said = what + " NOT SHOWN: node and npm are not installed here";
        if (!present) {
            System.err.println(said);
        }
        assertThat(present || System.getenv("CI") == null).as(said).isTrue();
        assumeThat(present).as(said).isTrue();
        Files.createDirectories(PLACE);
        for (String name : List.of("package.json", "package-lock.json", ".npmrc", program)) {
            Files.copy(PROGRAMS.resolve(name), PLACE.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Path installed = PLACE.resolve("node_modules/installed");
        String lock = Files.readString(PLACE.resolve("package-lock.json"), StandardCharsets.UTF_8);
        if (!Files.exists(installed)
                || !Files.readString(installed, StandardCharsets.UTF_8).equals(lock)) {
            assertThat(execute(null, npm(), "ci", "--no-progress").code).isZero();
            Files.writeString(installed, lock, StandardCharsets.UTF_8);
        }
    }

    /** What it says when it ends well. */
    public String run(@Nullable Path trusted, String... arguments) throws IOException, InterruptedException {
        Ended ended = end(trusted, arguments);
        assertThat(ended.code).as(ended.said).isZero();
        return ended.said.strip();
    }

    /** How it ends, well or not. */
    public Ended end(@Nullable Path trusted, String... arguments) throws IOException, InterruptedException {
        return execute(
                trusted,
                Stream.concat(Stream.of("node", program), Stream.of(arguments)).toArray(String[]::new));
    }

    /** A program that has ended. */
    public record Ended(int code, String said) {}

    private static String npm() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? "npm.cmd" : "npm";
    }

    private static boolean runs(String name) throws InterruptedException {
        try {
            return new ProcessBuilder(name, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Ended execute(@Nullable Path trusted, String... words) throws IOException, InterruptedException {
        File log = File.createTempFile("node", ".log");
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        if (trusted != null) {
            builder.environment().put("NODE_EXTRA_CA_CERTS", trusted.toString());
        }
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        String said = Files.readString(log.toPath(), StandardCharsets.UTF_8);
        assertThat(log.delete()).isTrue();
        assertThat(ended).as(said).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
