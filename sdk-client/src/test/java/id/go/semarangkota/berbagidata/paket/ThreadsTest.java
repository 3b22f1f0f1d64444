package id.go.semarangkota.berbagidata.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import java.io.ByteArrayInputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One writer and one reader serve several threads. */
class ThreadsTest {
    private static final int THREADS = 4;

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void makeAndReceivePackages_atTheSameTime() throws Exception {
        PaketWriter<Penduduk> writer = Samples.writer().build();
        PaketReader reader = Samples.reader().build();
        try (FileSystem disk = Samples.disk()) {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < THREADS * 4; i++) {
                Path folder = disk.getPath("paket-" + i);
                Path target = disk.getPath("hasil-" + i + ".csv");
                work.add(() -> {
                    start.await();
                    writer.write(new ByteArrayInputStream(Warga.csv(200)), Samples.SURAT, folder);
                    assertThat(reader.receive(folder, target).records()).isEqualTo(200);
                    return Files.readString(target);
                });
            }
            List<String> results = together(work);
            assertThat(results.stream().distinct())
                    .as("what every thread delivered")
                    .hasSize(1);
        }
    }

    @Test
    void thatTakeOneFolder_leaveOnePackage() throws Exception {
        PaketWriter<Penduduk> writer = Samples.writer().build();
        PaketReader reader = Samples.reader().build();
        for (int round = 0; round < 10; round++) {
            try (FileSystem disk = Samples.disk()) {
                Path folder = disk.getPath("paket");
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<Integer>> work = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    int residents = 10 + i;
                    work.add(() -> {
                        start.await();
                        try {
                            writer.write(new ByteArrayInputStream(Warga.csv(residents)), Samples.SURAT, folder);
                            return residents;
                        } catch (PaketRefusedException e) {
                            assertThat(e.reason()).isEqualTo(PaketRefusedException.Reason.OCCUPIED);
                            return 0;
                        }
                    });
                }
                List<Integer> winners =
                        together(work).stream().filter(n -> n > 0).toList();
                assertThat(winners).hasSize(1);
                assertThat(reader.receive(folder, disk.getPath("hasil.csv")).records())
                        .isEqualTo(winners.get(0).longValue());
            }
        }
    }
}
