package id.go.semarangkota.berbagidata.examples.benchmark;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.format.RecordWriter;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * Reads and judges a CSV file of two gigabytes in a JVM with 64 MiB of heap: memory does not grow with the file.
 *
 * <p>The file is generated in the folder of temporary files, and deleted at the end. Ends with an error if a record is lost.
 */
public final class LargeFile {
    private static final long SIZE = 2_000_000_000L;
    private static final RecordType<Penduduk> TYPE = RecordType.of(Penduduk.class);

    private LargeFile() {}

    /**
     * Measures.
     *
     * @param args none; a child is given the file
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0 && !args[0].isEmpty()) {
            read(Path.of(args[0]));
            return;
        }
        Path file = Files.createTempFile("penduduk", ".csv");
        try {
            long rows = generate(file);
            System.out.printf("%,d bytes, %,d rows\n", Files.size(file), rows);
            String said = Child.run(List.of("-Xmx64m"), LargeFile.class, file.toString());
            System.out.println(said);
            if (!said.startsWith(rows + " read")) {
                throw new IllegalStateException("Not every row was read");
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long generate(Path file) throws IOException {
        long rows = 0;
        try (CountingStream out = new CountingStream(Files.newOutputStream(file));
                RecordWriter<Penduduk> writer = RecordWriter.of(TYPE, DataFormat.CSV, out)) {
            Iterator<Penduduk> residents = PendudukSintetis.withSeed(2026).stream(PendudukSintetis.MAX_COUNT)
                    .iterator();
            while (out.count() < SIZE) {
                if (!residents.hasNext()) {
                    residents = PendudukSintetis.withSeed(2026 + rows).stream(PendudukSintetis.MAX_COUNT)
                            .iterator();
                }
                writer.write(residents.next());
                rows++;
            }
            writer.finish();
        }
        return rows;
    }

    private static void read(Path file) throws IOException {
        RecordReader<Penduduk> reader =
                RecordReader.of(TYPE, PendudukSintetis.DEFAULT_REFERENCE_DATE).build();
        long start = System.nanoTime();
        ReadSummary summary = reader.read(file, accepted -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d read, %d rejected, in %.1f s: %.0f MB/s, in a heap of %d MiB\n",
                summary.accepted() + summary.rejected(),
                summary.rejected(),
                seconds,
                Files.size(file) / seconds / 1e6,
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
