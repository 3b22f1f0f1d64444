package id.go.semarangkota.berbagidata.examples.cuplikan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every Java snippet of the documentation to the code that the build compiles and runs. */
class DocumentationTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path SOURCES = Path.of("src", "main", "java", "id", "go", "semarangkota", "berbagidata")
            .resolve(Path.of("examples", "cuplikan"));
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- cuplikan: (\\w+)#(\\w+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everySnippet_isTheCodeThatTheBuildRuns() throws IOException {
        return pages().stream().flatMap(page -> snippets(page).stream());
    }

    @TestFactory
    Stream<DynamicTest> noJavaBlock_standsWithoutItsSource() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    String text = read(page);
                    long blocks = text.lines().filter("```java"::equals).count();
                    assertThat(SNIPPET.matcher(text).results().count())
                            .as("Java blocks of %s that name their source", page)
                            .isEqualTo(blocks);
                }));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("README.id.md")));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static List<DynamicTest> snippets(Path page) {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = SNIPPET.matcher(read(page));
        while (matcher.find()) {
            String source = matcher.group(1);
            String region = matcher.group(2);
            String block = matcher.group(3);
            tests.add(DynamicTest.dynamicTest(
                    page.getFileName() + " " + source + "#" + region,
                    () -> assertThat(block).isEqualTo(region(source, region))));
        }
        return tests;
    }

    /** The lines between {@code // mulai: region} and {@code // selesai: region}, without their common indentation. */
    private static String region(String source, String region) {
        String text = read(SOURCES.resolve(source + ".java"));
        Matcher matcher = Pattern.compile(
                        "// mulai: " + region + "\\n(.*?)\\n[ ]*// selesai: " + region + "\\n", Pattern.DOTALL)
                .matcher(text);
        assertThat(matcher.find()).as("region %s in %s", region, source).isTrue();
        return matcher.group(1).stripIndent().strip() + "\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
