package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.envelope.EnvelopeException;
import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.envelope.Opener;
import id.go.semarangkota.berbagidata.keys.Keystore;
import id.go.semarangkota.berbagidata.keys.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opens the package that the main job left, with the requester's key of the demonstration and nothing else.
 *
 * <p>Arguments: the folder of the main job; a second one, the number of rows, is not looked at.
 */
public final class BukaPaket {
    /** What comes out. */
    static final String OPENED = "disdik/dibuka.csv";

    private BukaPaket() {}

    /**
     * Opens.
     *
     * @param arguments the folder
     * @throws Exception if the package is refused
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Layar layar = new Layar();
        Path opened = folder.resolve(OPENED);
        Files.deleteIfExists(opened);
        Keystore keys = Keystore.inMemory();
        try (SecretBytes jwk = SecretBytes.copyOf(Files.readAllBytes(folder.resolve("disdik/kunci-peminta.jwk")))) {
            keys.importPrivateJwk(jwk);
        }
        Opener opener = Opener.as(Identity.of("disdik", keys))
                .expecting(PertukaranData.PENDUDUK.id(), Perihal.TUJUAN, "disdukcapil")
                .build();
        try {
            opener.openTo(sealed(folder), opened).close();
            layar.title("Paket terbuka");
            layar.detail(opened.toString());
        } catch (EnvelopeException e) {
            layar.title("Paket DITOLAK");
            layar.detail(e.message(Layar.INDONESIAN));
            layar.detail("Tidak ada berkas yang dibuat.");
            throw e;
        }
    }

    private static Path sealed(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("disdukcapil/kiriman"))) {
            List<Path> found = files.filter(file -> file.endsWith("paket.sdx")).toList();
            if (found.size() != 1) {
                throw new IllegalArgumentException(
                        "Jalankan dahulu pekerjaan utama / run the main job first: " + folder);
            }
            return found.get(0);
        }
    }
}
