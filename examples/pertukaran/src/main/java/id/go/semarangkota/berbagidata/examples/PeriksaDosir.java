package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.DosirRefusedException;
import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Verifies the dossier that the main job left, as an auditor would years later: with the file and the thumbprint of the exchange's key, and
 * nothing else.
 *
 * <p>Arguments: the folder of the main job; a second one, the number of rows, is not looked at.
 */
public final class PeriksaDosir {
    /** The thumbprint of the key that signs events, which an auditor has from elsewhere. */
    static final String TRUSTED = "kunci-pertukaran.txt";

    private PeriksaDosir() {}

    /**
     * Verifies.
     *
     * @param arguments the folder
     * @throws Exception if the dossier does not hold
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Layar layar = new Layar();
        String thumbprint = Files.readString(folder.resolve(TRUSTED), StandardCharsets.UTF_8)
                .strip();
        try {
            Dosir dossier = Dosir.verify(folder.resolve("dosir.zip"), DosirTrust.logKeys(List.of(thumbprint)));
            layar.title("Dosir " + dossier.permohonan() + " sah");
            layar.detail("sampai " + dossier.kepala().waktu());
            dossier.pemeriksaan().forEach(check -> layar.detail(check.jenis() + ": " + check.jumlah()));
        } catch (DosirRefusedException e) {
            layar.title("Dosir DITOLAK");
            layar.detail(e.message(Layar.INDONESIAN));
            throw e;
        }
    }
}
