package id.go.semarangkota.berbagidata.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The published modules as the reactor built them: their classes and what their descriptors export. */
final class SdkModules implements ModuleView {
    static final String ROOT = "id.go.semarangkota.berbagidata";
    static final Set<String> NAMES = Set.of("sdk-core", "sdk-crypto", "sdk-client", "sdk-testkit");

    /** A class lies in `<module>/target/classes/` or in `<module>/target/<something>.jar`. */
    private static final Pattern LOCATION = Pattern.compile("/(sdk-[a-z]+)/target/(?!test-classes/)");

    private static final Map<String, Set<String>> EXPORTS =
            NAMES.stream().collect(Collectors.toMap(name -> name, SdkModules::exports));

    /** The folder of the reactor. */
    static Path reactor() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    }

    static JavaClasses load() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static Map<String, Long> countByModule(Collection<JavaClass> classes) {
        return classes.stream()
                .collect(Collectors.groupingBy(type -> moduleName(type), TreeMap::new, Collectors.counting()));
    }

    @Override
    public String moduleOf(JavaClass type) {
        return moduleName(type);
    }

    @Override
    public boolean isExported(JavaClass type) {
        return isExported(moduleName(type), type.getPackageName());
    }

    /** Whether a module exports a package to everyone; false for what is no module of the SDK. */
    static boolean isExported(String module, String packageName) {
        Set<String> exports = EXPORTS.getOrDefault(module, Set.of());
        return exports.contains("*") || exports.contains(packageName);
    }

    private static String moduleName(JavaClass type) {
        Matcher location = LOCATION.matcher(
                type.getSource().map(source -> source.getUri().toString()).orElse(""));
        return location.find() ? location.group(1) : "elsewhere";
    }

    private static Set<String> exports(String module) {
        return descriptor(module)
                .map(descriptor -> descriptor.exports().stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .orElse(Set.of("*"));
    }

    /** Empty for the test kit, which is an automatic module. */
    static Optional<ModuleDescriptor> descriptor(String module) {
        Path descriptor = reactor().resolve(module).resolve("target/classes/module-info.class");
        if (!Files.exists(descriptor)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(descriptor)) {
            return Optional.of(ModuleDescriptor.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
