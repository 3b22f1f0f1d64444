package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The disk fills up: at every size between nothing and enough, a block at a time, there is the whole or nothing. */
class FullDiskTest {
    private static final int BLOCK = 256;
    private static final String OLD = "lama\n";

    @Test
    void leavesAWholePackageOrNothing() throws Exception {
        byte[] rows = Warga.csv(4);
        PaketWriter<?> writer = Samples.writer().build();
        int failures = 0;
        boolean fits = false;
        while (!fits) {
            try (FileSystem disk = Samples.disk((failures + 1L) * BLOCK)) {
                Path folder = disk.getPath("paket");
                Throwable failure =
                        catchThrowable(() -> writer.write(new ByteArrayInputStream(rows), Samples.SURAT, folder));
                fits = failure == null;
                if (!fits) {
                    assertThat(failure).isInstanceOf(IOException.class).isNotInstanceOf(PaketRefusedException.class);
                    assertThat(Samples.names(folder)).as(failures + " blocks").isEmpty();
                    failures++;
                }
            }
        }
        assertThat(failures).as("sizes that did not suffice").isGreaterThan(10);
    }

    @Test
    void leavesAWholeResultOrNothing() throws Exception {
        try (FileSystem origin = Samples.disk()) {
            Path sent = origin.getPath("paket");
            Samples.send(100, sent);
            PaketReader reader = Samples.reader().build();
            int failures = 0;
            boolean fits = false;
            while (!fits) {
                try (FileSystem disk = Samples.disk((failures + 1L) * BLOCK)) {
                    Path desk = Files.createDirectories(disk.getPath("/meja"));
                    Path target = desk.resolve("hasil.csv");
                    Throwable failure = catchThrowable(() -> reader.receive(sent, target));
                    fits = failure == null;
                    if (!fits) {
                        assertThat(failure).isInstanceOf(IOException.class);
                        assertThat(Samples.names(desk)).as(failures + " blocks").isEmpty();
                        failures++;
                    }
                }
            }
            assertThat(failures).as("sizes that did not suffice").isGreaterThan(10);
        }
    }

    @Test
    void keepsTheOldResult() throws Exception {
        try (FileSystem origin = Samples.disk();
                FileSystem disk = Samples.disk(4L * BLOCK)) {
            Path sent = origin.getPath("paket");
            Samples.send(100, sent);
            PaketReader reader = Samples.reader().build();
            Path desk = Files.createDirectories(disk.getPath("/meja"));
            Path target = Files.writeString(desk.resolve("hasil.csv"), OLD);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> reader.receive(sent, target));
            assertThat(target).hasContent(OLD);
            assertThat(Samples.names(desk)).containsExactly("hasil.csv");
        }
    }

    @Test
    void leavesAWholeReceiptOrNone() throws Exception {
        Set<Set<String>> seen = new HashSet<>();
        for (int blocks = 1; blocks < 16; blocks++) {
            try (FileSystem origin = Samples.disk();
                    FileSystem disk = Samples.disk((long) blocks * BLOCK)) {
                Path sent = origin.getPath("paket");
                Samples.send(2, sent);
                ReceivedPaket there = Samples.reader().build().receive(sent, origin.getPath("hasil.csv"));
                Path small = Files.createDirectories(disk.getPath("paket"));
                ReceivedPaket here = new ReceivedPaket(
                        small, there.recipient(), there.daftarData(), there.dispatch(), there.records(), there.keyId());
                Throwable failure = catchThrowable(() -> here.accept(Pihak.DISDIK.signer(), Samples.CLOCK));
                Set<String> names = new TreeSet<>(Samples.names(small));
                assertThat(names)
                        .as(blocks + " blocks")
                        .isEqualTo(failure == null ? Set.of("tanda-terima.json", "tanda-terima.jws") : Set.of());
                seen.add(names);
            }
        }
        assertThat(seen).as("with and without room").hasSize(2);
    }
}
