package id.go.semarangkota.berbagidata.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check of a jar meets a seeded defect, and a jar without one. */
class PackedJarTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 23, 0, 0);

    @TempDir
    Path folder;

    private PackedJar jar(LocalDateTime time, String... namesAndContents) throws IOException {
        Path file = folder.resolve("seeded.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                ZipEntry entry = new ZipEntry(namesAndContents[i]);
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return new PackedJar(file);
    }

    @Test
    void refuses_anotherTime() throws IOException {
        assertThat(jar(TIME.plusSeconds(2), "a", "").strayTimes(TIME)).containsExactly("a: 2026-11-23T00:00:02");
        assertThat(jar(TIME, "a", "").strayTimes(TIME)).isEmpty();
    }

    @Test
    void refuses_filesOutOfOrder() throws IOException {
        assertThat(jar(TIME, "b", "", "a", "").unsorted()).containsExactly("a after b");
        assertThat(jar(TIME, "META-INF/MANIFEST.MF", "", "a", "", "b", "", "module-info.class", "")
                        .unsorted())
                .isEmpty();
    }

    @Test
    void refuses_theFolderOfTheBuild() throws IOException {
        assertThat(jar(TIME, "a", "built in /somewhere/build/x").holding(List.of("/somewhere/build")))
                .containsExactly("a: /somewhere/build");
        assertThat(jar(TIME, "a", "built").holding(List.of("/somewhere/build"))).isEmpty();
    }

    @Test
    void refuses_classFilesBeyondJava17() throws IOException {
        assertThat(jar(TIME, "A.class", "\u00ca\u00fe\u00ba\u00be\0\0\0>").tooNew())
                .containsExactly("A.class: class file version 62");
        assertThat(jar(TIME, "A.class", "\u00ca\u00fe\u00ba\u00be\0\0\0=").tooNew())
                .isEmpty();
    }

    @Test
    void refuses_theNameOfTheBuilder() throws IOException {
        assertThat(jar(TIME, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\nBuilt-By: somebody\r\n\r\n")
                        .strayAttributes())
                .containsExactly("Built-By");
        assertThat(jar(TIME, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n")
                        .strayAttributes())
                .isEmpty();
    }

    @Test
    void refuses_aJarWithoutItsLicence() throws IOException {
        assertThat(jar(TIME, "META-INF/NOTICE", "").missing("META-INF/LICENSE", "META-INF/NOTICE"))
                .containsExactly("META-INF/LICENSE");
    }

    @Test
    void refuses_aJarThatIsTooLarge() throws IOException {
        PackedJar jar = jar(TIME, "a", "");
        long size = Files.size(folder.resolve("seeded.jar"));
        assertThat(jar.oversize(size)).containsExactly("seeded.jar has " + size + " bytes");
        assertThat(jar.oversize(size + 1)).isEmpty();
    }
}
