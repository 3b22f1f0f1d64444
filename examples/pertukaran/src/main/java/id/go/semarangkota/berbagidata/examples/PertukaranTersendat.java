package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.nio.file.Path;
import java.util.List;

/**
 * What else may happen: a request is rejected, a package is disputed and replaced, a package is revoked before anybody fetched it. Each
 * case ends with a dossier that is verified offline.
 *
 * <p>Arguments: the folder for what is left behind, and the number of rows. Fails unless everything ended as it should.
 */
public final class PertukaranTersendat {
    private final Path folder;
    private final Layar layar = new Layar();
    private final Kota kota;
    private final Peminta disdik;
    private final Pemilik disdukcapil;
    private final Path siak;

    private PertukaranTersendat(Path folder, Kota kota, Path siak) {
        this.folder = folder;
        this.kota = kota;
        this.disdik = new Peminta(kota, folder);
        this.disdukcapil = new Pemilik(kota, folder, layar);
        this.siak = siak;
    }

    /**
     * Runs the three cases.
     *
     * @param arguments folder and number of rows
     * @throws Exception if anything ended otherwise than it should
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Argumen: FOLDER JUMLAH_BARIS / Arguments: FOLDER ROWS");
        }
        Path folder = Path.of(arguments[0]);
        Ruang.prepare(folder);
        Path siak = folder.resolve("disdukcapil/siak.csv");
        PertukaranData.export(siak, Long.parseLong(arguments[1]));
        try (Kota kota = new Kota(folder)) {
            PertukaranTersendat cases = new PertukaranTersendat(folder, kota, siak);
            cases.rejected();
            cases.disputedAndReplaced();
            cases.revoked();
        }
    }

    private void rejected() throws Exception {
        layar.title("A. Permohonan ditolak");
        Permohonan request = disdukcapil.startVerification(disdik.request());
        Permohonan end = disdukcapil.reject(request, "Kolom yang diminta melebihi keperluannya.");
        layar.detail(end.id() + ": " + end.status() + ", " + end.alasan());
        require(end.status() == StatusPermohonan.DITOLAK, "rejected");
        dossier(end, "dosir-ditolak.zip");
    }

    private void disputedAndReplaced() throws Exception {
        layar.title("B. Paket disanggah, lalu diganti");
        Permohonan approved = disdukcapil.approve(disdukcapil.startVerification(disdik.request()));
        Paket first = disdukcapil.deliver(approved, siak, "sanggah", prepared -> {});
        Penerimaan received = disdik.receive(first, "hasil-disanggah.csv");
        layar.detail("Disdik menyanggah: "
                + disdik.dispute(received, "Periode datanya bukan yang diminta.")
                        .paket()
                        .status());
        Paket second = disdukcapil.replace(kota.pemilik.pemilik().paket(first.id()), siak, "pengganti");
        Paket replaced = kota.pemilik.pemilik().paket(first.id());
        layar.detail(replaced.id() + ": " + replaced.status() + " oleh " + replaced.digantiOleh());
        require(replaced.status() == StatusPaket.DIGANTI, "replaced");
        disdik.confirm(disdik.receive(second, "hasil-pengganti.csv"));
        Permohonan end = disdukcapil.document(approved);
        layar.detail(end.id() + ": " + end.status());
        require(end.status() == StatusPermohonan.TERDOKUMENTASI, "documented");
        dossier(end, "dosir-diganti.zip");
    }

    private void revoked() throws Exception {
        layar.title("C. Paket dicabut sebelum diambil");
        Permohonan approved = disdukcapil.approve(disdukcapil.startVerification(disdik.request()));
        Paket published = disdukcapil.deliver(approved, siak, "cabut", prepared -> {});
        Permohonan end = disdukcapil.revoke(approved, "Dasar hukumnya tidak berlaku lagi.");
        Paket gone = kota.pemilik.pemilik().paket(published.id());
        layar.detail(end.id() + ": " + end.status() + ", " + end.alasan());
        layar.detail(gone.id() + ": " + gone.status() + " (berkas di pertukaran dihapus)");
        require(end.status() == StatusPermohonan.DICABUT && gone.status() == StatusPaket.DICABUT, "revoked");
        dossier(end, "dosir-dicabut.zip");
    }

    private void dossier(Permohonan end, String name) throws Exception {
        Path zip = folder.resolve(name);
        kota.pemilik.pemilik().downloadDosir(end, zip);
        List<String> logKeys = List.of(kota.exchange.logKey().thumbprint());
        Dosir verified = Dosir.verify(zip, DosirTrust.logKeys(logKeys));
        layar.detail(name + " sah: " + verified.riwayat().kejadian().size() + " peristiwa, "
                + verified.riwayat().documents().size() + " dokumen");
        require(verified.permohonan().equals(end.id()), "dossier");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Tidak berakhir semestinya / did not end as it should: " + what);
        }
    }
}
