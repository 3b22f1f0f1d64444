package id.go.semarangkota.berbagidata.examples.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A tiny module under the real parent passes; with one defect, the gate that is meant to refuse it does, and says so. */
class GatesBiteTest {
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>id.go.semarangkota.berbagidata</groupId>
                <artifactId>berbagidata-sdk</artifactId>
                <version>0.1.0-SNAPSHOT</version>
              </parent>
              <artifactId>tiny</artifactId>
              %s
            </project>
            """;
    private static final String MODULE = """
            import org.jspecify.annotations.NullMarked;

            /** Tiny. */
            @NullMarked
            module id.go.semarangkota.berbagidata.tiny {
                requires static transitive org.jspecify;

                exports id.go.semarangkota.berbagidata.tiny;
            }
            """;
    private static final String CLASS = """
            package id.go.semarangkota.berbagidata.tiny;

            /** Tiny. */
            public final class Tiny {
                private Tiny() {}

                /**
                 * Doubles.
                 *
                 * @param number any
                 * @return twice the number
                 */
                public static int twice(int number) {
                    return 2 * number;
                }
            %s}
            """;
    private static final String TEST = """
            package id.go.semarangkota.berbagidata.tiny;

            import static org.assertj.core.api.Assertions.assertThat;

            import org.junit.jupiter.api.Test;

            class TinyTest {
                @Test
                void doubles() {
                    assertThat(Tiny.twice(21)).isEqualTo(42);
                }
            }
            """;
    private static final String MAIN_FOLDER = "tiny/src/main/java/";
    private static final String TEST_FILE = "tiny/src/test/java/id/go/semarangkota/berbagidata/tiny/TinyTest.java";

    private Reactor reactor;

    @BeforeEach
    void copyTheParent(TestInfo test) throws IOException {
        Path gates = Files.createDirectories(Path.of("target", "gates"));
        String name = test.getTestMethod().orElseThrow().getName();
        reactor = Reactor.withModules(Files.createTempDirectory(gates.toAbsolutePath(), name), List.of("tiny"))
                .write("tiny/pom.xml", POM.formatted(""))
                .write(MAIN_FOLDER + "module-info.java", MODULE)
                .write(TEST_FILE, TEST);
        writeClassWith("");
    }

    private void writeClassWith(String members) {
        reactor.write(MAIN_FOLDER + "id/go/semarangkota/berbagidata/tiny/Tiny.java", CLASS.formatted(members));
    }

    private void assertRefused(String... says) {
        MavenRun run = MavenRun.in(reactor.folder(), "verify");
        assertThat(run.output()).contains(says);
        assertThat(run.exitCode()).isNotZero();
    }

    @Test
    void passes_withoutADefect() {
        MavenRun run = MavenRun.in(reactor.folder(), "verify");
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.exitCode()).isZero();
        assertThat(reactor.folder().resolve("tiny/target"))
                .isDirectoryContaining("glob:**/tiny-0.1.0-SNAPSHOT.jar")
                .isDirectoryContaining("glob:**/tiny-0.1.0-SNAPSHOT-sources.jar")
                .isDirectoryContaining("glob:**/tiny-0.1.0-SNAPSHOT-javadoc.jar")
                .isDirectoryContaining("glob:**/bom.json");
    }

    @Test
    void lint_refuses_aRawType() {
        writeClassWith("""

                    static int size(java.util.List list) {
                        return list.size();
                    }
                """);
        assertRefused("found raw type: java.util.List", "-Werror");
    }

    @Test
    void errorProne_refuses_anExceptionThatIsNotThrown() {
        writeClassWith("""

                    static void forget() {
                        new IllegalStateException("never thrown");
                    }
                """);
        assertRefused("[DeadException]");
    }

    @Test
    void nullAway_refuses_readingANullableValue() {
        writeClassWith("""

                    static int length(@org.jspecify.annotations.Nullable String text) {
                        return text.length();
                    }
                """);
        assertRefused("[NullAway] dereferenced expression 'text' is @Nullable");
    }

    @Test
    void formatter_refuses_anotherLayout() {
        writeClassWith("  static int one ( ) { return 1; }\n");
        assertRefused("The following files had format violations", "Tiny.java");
    }

    @Test
    void javadoc_refuses_aReferenceToNothing() {
        writeClassWith("""

                    /**
                     * Triples, unlike {@link Nowhere}.
                     *
                     * @param number any
                     * @return three times the number
                     */
                    public static int thrice(int number) {
                        return 3 * number;
                    }
                """);
        assertRefused("reference not found", "Error while generating Javadoc");
    }

    @Test
    void javadoc_refuses_anEmptyParagraph() {
        writeClassWith("""

                    /**
                     * Triples. <p></p>
                     *
                     * @param number any
                     * @return three times the number
                     */
                    public static int thrice(int number) {
                        return 3 * number;
                    }
                """);
        assertRefused("warning: empty <p> tag", "Project contains Javadoc Warnings");
    }

    @Test
    void errorProne_refuses_aBlankTag() {
        writeClassWith("""

                    /**
                     * Triples.
                     *
                     * @param number
                     * @return three times the number
                     */
                    public static int thrice(int number) {
                        return 3 * number;
                    }
                """);
        assertRefused("[EmptyBlockTag]");
    }

    @Test
    void coverage_refuses_untestedLines() {
        writeClassWith("""

                    static int sign(int number) {
                        if (number > 0) {
                            return 1;
                        }
                        return number < 0 ? -1 : 0;
                    }
                """);
        assertRefused("lines covered ratio is", "branches covered ratio is", "Coverage checks have not been met");
    }

    @Test
    void dependencies_refuse_aBannedLibrary() throws IOException {
        Path jar = reactor.folder().resolve("tiny/banned.jar");
        new JarOutputStream(Files.newOutputStream(jar)).close();
        reactor.write("tiny/pom.xml", POM.formatted("""
                        <dependencies>
                          <dependency>
                            <groupId>org.projectlombok</groupId>
                            <artifactId>lombok</artifactId>
                            <version>1</version>
                            <scope>system</scope>
                            <systemPath>${project.basedir}/banned.jar</systemPath>
                          </dependency>
                        </dependencies>
                        """));
        assertRefused("org.projectlombok:lombok:jar:1", "banned");
    }
}
