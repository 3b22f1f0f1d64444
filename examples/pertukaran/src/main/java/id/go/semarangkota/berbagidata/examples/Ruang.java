package id.go.semarangkota.berbagidata.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the demonstration. */
final class Ruang {
    /** What a run leaves behind; a new run clears exactly these, and nothing that it does not know. */
    private static final List<String> LEFT = List.of(
            "siak.csv",
            "karantina.csv",
            "kunci-peminta.jwk",
            "paket.sdx",
            "daftar-data.json",
            "daftar-data.jws",
            "pengiriman.json",
            "pengiriman.jws",
            "tanda-terima.json",
            "tanda-terima.jws",
            "hasil.csv");

    private Ruang() {}

    static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                if (LEFT.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }
}
