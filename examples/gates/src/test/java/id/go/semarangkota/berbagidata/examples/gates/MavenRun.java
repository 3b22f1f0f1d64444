package id.go.semarangkota.berbagidata.examples.gates;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One Maven build of its own, with the Maven, the JDK and the repository of the build that runs these tests. */
record MavenRun(int exitCode, String output) {
    static MavenRun in(Path folder, String... arguments) {
        boolean windows = File.separatorChar == '\\';
        Path maven = Path.of(System.getProperty("gates.maven"), "bin", windows ? "mvn.cmd" : "mvn");
        List<String> command = new ArrayList<>(List.of(
                maven.toString(),
                "-B",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + System.getProperty("gates.repository")));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("build.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().remove("MAVEN_OPTS");
            int exitCode = builder.start().waitFor();
            return new MavenRun(exitCode, Files.readString(log, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("Maven could not be run in " + folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + folder, e);
        }
    }
}
