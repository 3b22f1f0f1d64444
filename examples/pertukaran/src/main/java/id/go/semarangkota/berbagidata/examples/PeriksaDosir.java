package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.DosirRefusedException;
import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import id.go.semarangkota.berbagidata.bukti.Pemeriksaan;
import id.go.semarangkota.berbagidata.error.IntegrityException;
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
            layar.detail(
                    "Berkas perkara ini berbicara sampai " + dossier.kepala().waktu());
            dossier.pemeriksaan().forEach(check -> layar.detail(sentence(check)));
        } catch (DosirRefusedException e) {
            layar.title("Dosir DITOLAK");
            layar.detail(e.message(Layar.INDONESIAN));
            if (e.getCause() instanceof IntegrityException cause) {
                layar.detail(cause.message(Layar.INDONESIAN));
            }
            throw e;
        }
    }

    private static String sentence(Pemeriksaan check) {
        return Layar.number(check.jumlah())
                + switch (check.jenis()) {
                    case TANDA_TANGAN_PERISTIWA -> " peristiwa ditandatangani kunci pertukaran yang dipercaya.";
                    case RANTAI_DAN_PROSEDUR ->
                        " peristiwa berantai, menurut prosedur, dan dengan dokumennya yang asli.";
                    case BUKTI_INKLUSI -> " peristiwa terbukti tercatat di log pertukaran.";
                    case KESEPAKATAN -> " kesepakatan sama dengan yang disetujui.";
                    case DAFTAR_DATA -> " daftar data ditandatangani pemilik atas kesepakatan itu.";
                    case TANDA_TERIMA -> " tanda terima ditandatangani peminta atas kesepakatan dan daftar data itu.";
                    case KEPALA_PERKARA ->
                        " kepala perkara ditandatangani pertukaran: tidak ada yang dipotong dari akhirnya.";
                    case DOKUMEN -> " surat sama dengan yang dicatat kepala perkara.";
                    case DOKUMEN_SAMA -> " surat sama, huruf demi huruf, dengan yang SDK ini buat dari peristiwanya.";
                };
    }
}
