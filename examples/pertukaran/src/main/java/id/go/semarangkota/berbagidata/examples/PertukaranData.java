package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.bukti.DosirTrust;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Dokumen;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.BerkasSiak;
import id.go.semarangkota.berbagidata.testkit.data.Expectation;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The main job: Disdik asks Disdukcapil for data of residents and gets them, in the six steps of the procedure, over an exchange on this
 * machine; then the dossier is verified with the exchange switched off.
 *
 * <p>Arguments: the folder for what is left behind, and the number of rows. Fails, and so ends with an exit code other than 0, unless
 * everything was verified.
 */
public final class PertukaranData {
    static final RecordType<Penduduk> PENDUDUK = RecordType.of(Penduduk.class);

    private static final long SEED = 3374;

    private final Path folder;
    private final long rows;
    private final Layar layar = new Layar();

    private PertukaranData(Path folder, long rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /**
     * Runs the job.
     *
     * @param arguments folder and number of rows
     * @throws Exception if anything could not be verified
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Argumen: FOLDER JUMLAH_BARIS / Arguments: FOLDER ROWS");
        }
        new PertukaranData(Path.of(arguments[0]), Long.parseLong(arguments[1])).run();
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        Ruang.prepare(folder);
        layar.title("Pertukaran data penduduk: Disdukcapil -> Disdik (data sintetis)");
        Path siak = folder.resolve("disdukcapil/siak.csv");
        Expectation expected = export(siak, rows);
        layar.detail("Sistem lama Disdukcapil mengekspor " + Layar.number(rows) + " baris gaya SIAK.");

        Path dossier = folder.resolve("dosir.zip");
        EnamLangkah.Kiriman sent;
        Penerimaan received;
        double deliverSeconds;
        List<String> logKeys;
        LocalDate today;
        try (Kota kota = new Kota(folder)) {
            Files.write(Ruang.ownerOnly(folder.resolve("disdik/kunci-peminta.jwk")), kota.disdik.openingKeyInClear());
            logKeys = List.of(kota.exchange.logKey().thumbprint());
            Files.writeString(folder.resolve(PeriksaDosir.TRUSTED), logKeys.get(0), StandardCharsets.UTF_8);
            EnamLangkah steps = new EnamLangkah(kota, folder, layar);
            Permohonan approved = steps.requestAndVerify();
            long delivering = System.nanoTime();
            sent = steps.deliver(approved, siak);
            deliverSeconds = (System.nanoTime() - delivering) / 1e9;
            received = steps.receive(sent.paket());
            steps.document(approved, dossier);
            today = kota.today();
        }

        layar.step("Pertukaran dimatikan; dosir diperiksa tanpa jaringan");
        Dosir verified = Dosir.verify(dossier, DosirTrust.logKeys(logKeys));
        writeLetters(verified);
        Ringkasan.Waktu times = new Ringkasan.Waktu(rows, deliverSeconds, (System.nanoTime() - start) / 1e9);
        layar.summary(new Ringkasan(folder, Artikel.refuse(today), sent.prepared(), received, verified, times));
        requireAll(expected, sent.prepared(), received, verified);
        layar.detail("Semua terverifikasi.");
    }

    private void writeLetters(Dosir dossier) throws Exception {
        for (Dokumen document : dossier.riwayat().documents()) {
            Files.writeString(
                    folder.resolve("dokumen/" + document.jenis().fileName() + ".html"),
                    document.html(),
                    StandardCharsets.UTF_8);
        }
    }

    static Expectation export(Path siak, long rows) throws Exception {
        BerkasSiak export = BerkasSiak.of(PendudukSintetis.withSeed(SEED).asOf(LocalDate.of(2026, 11, 2)), rows);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Ruang.ownerOnly(siak)), 1 << 16)) {
            return export.write(out);
        }
    }

    private static void requireAll(Expectation expected, PreparedPaket sent, Penerimaan received, Dosir dossier)
            throws Exception {
        List<String> problems = new ArrayList<>();
        if (sent.summary().rejected() != expected.rejected() || sent.summary().accepted() != expected.accepted()) {
            problems.add("rejected " + sent.summary().rejected() + " rows, expected " + expected.rejected());
        }
        if (received.baris() != sent.summary().accepted() || received.tidakSah() != 0) {
            problems.add("received " + received + ", " + received.tidakSah() + " of them not as expected");
        }
        if (dossier.riwayat().documents().size() != Dokumen.Jenis.values().length) {
            problems.add(dossier.riwayat().documents().size() + " documents");
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Tidak semuanya terverifikasi / not everything verified: " + problems);
        }
    }
}
