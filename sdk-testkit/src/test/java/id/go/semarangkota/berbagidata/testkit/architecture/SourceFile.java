package id.go.semarangkota.berbagidata.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;

/** One source file, from the reactor or made up by a test. */
final class SourceFile extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    /** The path names the file in findings. */
    SourceFile(String path, String text) {
        super(URI.create("memory:///" + path), Kind.SOURCE);
        this.path = path;
        this.text = text;
    }

    /** The sources of a kind (`main` or `test`) of the published modules and of the examples. */
    static List<SourceFile> of(Path reactor, String kind) {
        List<SourceFile> files = new ArrayList<>();
        for (Path module : modules(reactor)) {
            Path root = module.resolve("src").resolve(kind).resolve("java");
            if (Files.isDirectory(root)) {
                files.addAll(below(reactor, root));
            }
        }
        return files;
    }

    private static List<Path> modules(Path reactor) {
        try (Stream<Path> top = Files.list(reactor);
                Stream<Path> examples = Files.list(reactor.resolve("examples"))) {
            return Stream.concat(
                            top.filter(path -> path.getFileName().toString().startsWith("sdk-")), examples)
                    .filter(path -> Files.exists(path.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceFile> below(Path reactor, Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .map(path -> read(reactor, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path reactor, Path path) {
        try {
            String name = reactor.relativize(path).toString().replace('\\', '/');
            return new SourceFile(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return path;
    }

    /** The first folder of the path, such as `sdk-core`. */
    String topFolder() {
        return path.substring(0, path.indexOf('/'));
    }

    long lines() {
        return text.lines().count();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
