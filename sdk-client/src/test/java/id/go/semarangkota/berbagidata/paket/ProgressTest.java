package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** News of the receiving. */
class ProgressTest {
    private static final int ROWS = 700_000;
    private static final long STEP = 4 << 20;

    private static Path large(FileSystem disk) throws Exception {
        String csv = "NIK,TanggalLahir\n" + "aaaaaaaaa,1990\n".repeat(ROWS);
        return new HandMade().content(csv).rows(ROWS).in(disk.getPath("paket"));
    }

    @Test
    void comesEveryFewMegabytes_andEndsAtTwiceTheSize() throws Exception {
        try (FileSystem disk = Samples.disk()) {
            Path folder = large(disk);
            List<Long> news = new ArrayList<>();
            Samples.reader().onProgress(news::add).build().receive(folder, disk.getPath("hasil.csv"));
            long size = Files.size(folder.resolve("paket.sdx"));
            assertThat(size).isGreaterThan(2 * STEP);
            assertThat(news).isSorted().last().isEqualTo(2 * size);
            assertThat(news).hasSizeBetween(3, (int) (2 * size / STEP) + 1);
            long before = 0;
            for (long now : news) {
                assertThat(now - before).isLessThan(STEP + (1 << 20));
                before = now;
            }
        }
    }

    @Test
    void thatThrows_endsTheReceiving_andReleasesNothing() throws Exception {
        try (FileSystem disk = Samples.disk()) {
            Path folder = large(disk);
            long size = Files.size(folder.resolve("paket.sdx"));
            for (long limit : new long[] {1, size + STEP, 2 * size}) {
                PaketReader reader = Samples.reader()
                        .onProgress(bytes -> {
                            if (bytes >= limit) {
                                throw new CancellationException("by the operator");
                            }
                        })
                        .build();
                Path desk = Files.createDirectories(disk.getPath("meja"));
                assertThatExceptionOfType(CancellationException.class)
                        .isThrownBy(() -> reader.receive(folder, desk.resolve("hasil.csv")));
                assertThat(Samples.names(desk)).isEmpty();
            }
        }
    }
}
