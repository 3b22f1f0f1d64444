package id.go.semarangkota.berbagidata.examples.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the reactor's parent, and of some of its modules, in a folder of its own. */
final class Reactor {
    private static final Path ORIGINAL = Path.of(System.getProperty("gates.reactor"));

    private final Path folder;

    private Reactor(Path folder) {
        this.folder = folder;
    }

    /** The real parent with other modules. */
    static Reactor withModules(Path folder, List<String> modules) {
        Reactor copy = new Reactor(folder);
        for (String name : List.of("LICENSE", "NOTICE", ".mvn/jvm.config")) {
            copy.write(name, read(ORIGINAL.resolve(name)));
        }
        String parent = read(ORIGINAL.resolve("pom.xml"));
        String list = String.join(
                "",
                modules.stream().map(name -> "<module>" + name + "</module>").toList());
        copy.write("pom.xml", parent.replaceFirst("(?s)<modules>.*?</modules>", "<modules>" + list + "</modules>"));
        return copy;
    }

    /** Copies a module without what was built of it. */
    Reactor copying(String module) {
        copyFile(
                ORIGINAL.resolve(module).resolve("pom.xml"),
                folder.resolve(module).resolve("pom.xml"));
        Path main = ORIGINAL.resolve(module).resolve("src").resolve("main");
        try (Stream<Path> walk = Files.walk(main)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> copyFile(
                            file, folder.resolve(ORIGINAL.relativize(file).toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Reactor write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
