package id.go.semarangkota.berbagidata.examples.consumer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** What may be wrong with a jar. Every check returns findings; none means that all is well. */
final class PackedJar {
    /** Class files of this version run on Java 17. */
    private static final int CLASS_VERSION = 61;

    private static final Set<String> ATTRIBUTES = Set.of(
            "Manifest-Version",
            "Implementation-Title",
            "Implementation-Version",
            "Automatic-Module-Name",
            "Java-Version",
            "Multi-Release");

    private final Path file;

    PackedJar(Path file) {
        this.file = file;
    }

    /** Entries that carry another time than that of the build. */
    List<String> strayTimes(LocalDateTime expected) {
        return collect((jar, entry) -> entry.getTimeLocal().equals(expected) ? null : "" + entry.getTimeLocal());
    }

    /** Files out of order; Maven's own descriptors and the module descriptor are added last. */
    List<String> unsorted() {
        List<String> findings = new ArrayList<>();
        String last = "";
        for (String name : collect((jar, entry) -> "")) {
            if (!name.endsWith("/") && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                if (name.compareTo(last) <= 0) {
                    findings.add(name + " after " + last);
                }
                last = name;
            }
        }
        return findings;
    }

    /** Entries that hold any of these texts, such as the folder of the build. */
    List<String> holding(List<String> texts) {
        return collect((jar, entry) -> {
            String content = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
            return texts.stream().filter(content::contains).findFirst().orElse(null);
        });
    }

    /** Class files that Java 17 cannot run. */
    List<String> tooNew() {
        return collect((jar, entry) -> {
            if (!entry.getName().endsWith(".class")) {
                return null;
            }
            byte[] head = jar.getInputStream(entry).readNBytes(8);
            int version = (head[6] & 0xff) << 8 | (head[7] & 0xff);
            return version > CLASS_VERSION ? "class file version " + version : null;
        });
    }

    /** Attributes of the manifest beyond the few that say nothing of the machine. */
    List<String> strayAttributes() {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getManifest().getMainAttributes().keySet().stream()
                    .map(name -> ((Attributes.Name) name).toString())
                    .filter(name -> !ATTRIBUTES.contains(name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the names that the jar does not hold. */
    List<String> missing(String... names) {
        List<String> all = collect((jar, entry) -> "");
        return List.of(names).stream().filter(name -> !all.contains(name)).toList();
    }

    /** Empty while the file is smaller than the limit. */
    List<String> oversize(long limit) {
        try {
            long size = Files.size(file);
            return size < limit ? List.of() : List.of(file.getFileName() + " has " + size + " bytes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> collect(Check check) {
        List<String> findings = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                String finding = check.of(jar, entry);
                if (finding != null) {
                    findings.add(finding.isEmpty() ? entry.getName() : entry.getName() + ": " + finding);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    /** Null if an entry is as it should be; an empty text names the entry alone. */
    private interface Check {
        String of(JarFile jar, ZipEntry entry) throws IOException;
    }
}
