package id.go.semarangkota.berbagidata.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/glosarium.md against the names that the modules export: every word is explained there, or is known to be English. */
class GlossaryTest {
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]*");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z][^|]*) \\|");

    private final Set<String> glossary = glossary();
    private final Set<String> english = english();
    private final Set<JavaClass> types = exported();
    private final Set<String> exported =
            words(types.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet()));

    private static Set<String> glossary() {
        try {
            String page = Files.readString(SdkModules.reactor().resolve("docs/glosarium.md"));
            return ROW.matcher(page)
                    .results()
                    .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> english() {
        try (InputStream in = GlossaryTest.class.getResourceAsStream("english-words.txt")) {
            String words = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return words.lines()
                    .flatMap(line -> Arrays.stream(line.trim().split(" ")))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<JavaClass> exported() {
        SdkModules modules = new SdkModules();
        return SdkModules.load().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && modules.isExported(type))
                .collect(Collectors.toSet());
    }

    /** What types, their members and their packages are called. */
    private static Set<String> allNames(Set<JavaClass> types) {
        return types.stream()
                .flatMap(type -> Stream.concat(
                        Stream.concat(
                                Stream.of(type.getSimpleName()),
                                Arrays.stream(type.getPackageName().split("\\."))),
                        type.getMembers().stream().map(JavaMember::getName)))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(Set<String> names) {
        return names.stream()
                .flatMap(name -> WORD.matcher(name).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> unexplained(Set<String> words) {
        Set<String> rest = new TreeSet<>(words);
        rest.removeAll(glossary);
        rest.removeAll(english);
        return rest;
    }

    @Test
    void explainsEveryWordThatIsNotEnglish() {
        assertThat(exported).hasSizeGreaterThan(200);
        assertThat(unexplained(exported)).isEmpty();
    }

    @Test
    void findsAWordThatNobodyExplains() {
        assertThat(unexplained(words(Set.of("RetribusiReader")))).containsExactly("Retribusi");
    }

    @Test
    void listsNothingThatNobodyNeeds() {
        Set<String> terms = new TreeSet<>(glossary);
        terms.removeAll(words(allNames(types)));
        assertThat(terms).isEmpty();
        Set<String> words = new TreeSet<>(english);
        words.removeAll(exported);
        assertThat(words).isEmpty();
    }

    @Test
    void tellsEnglishFromIndonesian() {
        Set<String> both = new TreeSet<>(glossary);
        both.retainAll(english);
        assertThat(both).isEmpty();
    }
}
