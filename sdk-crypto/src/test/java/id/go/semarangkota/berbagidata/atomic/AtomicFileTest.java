package id.go.semarangkota.berbagidata.atomic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed writer has left goes, what is being written stays. */
class AtomicFileTest {
    private static final String LEFT = ".hasil.csv.0123456789abcdef.part";

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    private AtomicFile begin() throws IOException {
        return AtomicFile.beside(folder.resolve("hasil.csv"), new SecureRandom());
    }

    @Test
    void removesWhatAKilledWriterHasLeftOfTheSameFile_only() throws Exception {
        List<String> others = List.of(
                ".hasil.csv.lama.0123456789abcdef.part", ".hasil.csv.catatan.part", ".lain.csv.0123456789abcdef.part");
        for (String name : others) {
            Files.createFile(folder.resolve(name));
        }
        Files.createFile(folder.resolve(LEFT));
        try (AtomicFile file = begin()) {
            file.commit();
        }
        assertThat(names()).doesNotContain(LEFT).containsAll(others).hasSize(others.size() + 1);
    }

    @Test
    void leavesWhatAnotherWriterIsWriting() throws Exception {
        try (AtomicFile slow = begin()) {
            slow.stream().write(1);
            try (AtomicFile quick = begin()) {
                quick.commit();
            }
            assertThat(names()).hasSize(2);
            slow.commit();
        }
        assertThat(names()).containsExactly("hasil.csv");
        assertThat(folder.resolve("hasil.csv")).hasBinaryContent(new byte[] {1});
    }

    @Test
    void leavesWhatIsHeldByName() throws Exception {
        try (HeldFile held = HeldFile.of(folder.resolve(LEFT)).orElseThrow();
                AtomicFile file = begin()) {
            assertThat(held.channel().isOpen()).isTrue();
            file.commit();
        }
        assertThat(names()).contains(LEFT);
        try (AtomicFile file = begin()) {
            file.commit();
        }
        assertThat(names()).as("let go").doesNotContain(LEFT);
    }
}
