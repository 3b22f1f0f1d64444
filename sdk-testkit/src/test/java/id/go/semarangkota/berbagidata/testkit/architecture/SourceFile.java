package id.go.semarangkota.berbagidata.testkit.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

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

    /** Parses, without resolving names; `findings` takes what does not parse. */
    static void parse(
            Collection<SourceFile> files, List<String> findings, BiConsumer<CompilationUnitTree, DocTrees> visitor) {
        if (files.isEmpty()) {
            return;
        }
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> findings.add("unreadable source: " + problem), null, null, files);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                visitor.accept(unit, DocTrees.instance(task));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the file that was parsed. */
    static String pathOf(CompilationUnitTree unit) {
        return unit.getSourceFile().getName().substring(1);
    }

    /** The names of a record's components: in the parse tree, its fields that are not static. */
    static Stream<String> components(ClassTree record) {
        return record.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString());
    }

    String path() {
        return path;
    }

    /** The package, from the folders below the source root. */
    String packageName() {
        String below = path.replaceFirst(".*/src/[a-z]+/java/", "");
        return below.contains("/") ? below.substring(0, below.lastIndexOf('/')).replace('/', '.') : "";
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
