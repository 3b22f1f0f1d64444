package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.format.DataFormat;
import id.go.semarangkota.berbagidata.format.Outcome;
import id.go.semarangkota.berbagidata.format.RecordReader;
import id.go.semarangkota.berbagidata.kependudukan.Penduduk;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.paket.ReceivedPaket;
import id.go.semarangkota.berbagidata.signature.Acceptance;
import id.go.semarangkota.berbagidata.standard.RecordType;
import id.go.semarangkota.berbagidata.testkit.data.BerkasSiak;
import id.go.semarangkota.berbagidata.testkit.data.ContohArtikel;
import id.go.semarangkota.berbagidata.testkit.data.Expectation;
import id.go.semarangkota.berbagidata.testkit.data.PendudukSintetis;
import id.go.semarangkota.berbagidata.validation.Violation;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The main job: Disdukcapil makes a sealed package of a dirty legacy file, Disdik receives it.
 *
 * <p>Arguments: the folder for what is left behind, and the number of rows. Fails, and so ends with an exit code other than 0, unless
 * everything was verified.
 */
public final class PertukaranData {
    /** The job's day: a fixed one, so that two runs are alike. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T02:00:00Z"), ZoneOffset.ofHours(7));

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
        String artikel = refuseArticle();

        layar.step("1. Sistem lama mengekspor " + Layar.number(rows) + " baris gaya SIAK");
        Path siak = folder.resolve("siak.csv");
        Expectation expectation = export(siak);

        Pihak disdukcapil = new Pihak("disdukcapil");
        Pihak disdik = new Pihak("disdik");
        Files.write(folder.resolve("kunci-peminta.jwk"), disdik.openingKeyInClear());

        layar.step("2. Disdukcapil memeriksa, menyederhanakan, menyegel");
        long sealing = System.nanoTime();
        PreparedPaket sent = new Pengirim(disdukcapil, layar).send(siak, disdik, folder);
        double sealSeconds = (System.nanoTime() - sealing) / 1e9;

        layar.step("3. Disdik memverifikasi, membuka, memeriksa kelengkapan, memberi tanda terima");
        ReceivedPaket received = new Penerima(disdik).receive(folder, disdukcapil, folder.resolve("hasil.csv"));
        received.accept(disdik.signer(), CLOCK);

        layar.step("4. Disdukcapil memverifikasi tanda terima");
        Acceptance receipt = ReceivedPaket.verifyReceipt(sent, disdik.verifier());

        List<String> problems = problems(expectation, sent, received);
        double seconds = (System.nanoTime() - start) / 1e9;
        layar.summary(new Ringkasan(folder, artikel, sent, received, receipt, rows, sealSeconds, seconds));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Tidak semuanya terverifikasi / not everything verified: " + problems);
        }
    }

    /** The source article's own sample must be refused, for its month. */
    private static String refuseArticle() throws Exception {
        List<Violation> violations = new ArrayList<>();
        RecordReader<Penduduk> reader =
                RecordReader.of(PENDUDUK, today()).format(DataFormat.JSON).build();
        RecordReader.Handler<Penduduk> handler = new RecordReader.Handler<>() {
            @Override
            public void accepted(Outcome.Accepted<Penduduk> accepted) {}

            @Override
            public void rejected(Outcome.Rejected<Penduduk> rejected) {
                violations.addAll(rejected.violations());
            }
        };
        try (InputStream article = ContohArtikel.open()) {
            reader.read(article, handler);
        }
        return violations.stream()
                .filter(violation -> violation.ruleId().equals(ContohArtikel.BROKEN_RULE))
                .map(violation -> violation.field() + ": " + violation.message())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The article's record was not refused for its month"));
    }

    private Expectation export(Path siak) throws Exception {
        BerkasSiak export = BerkasSiak.of(PendudukSintetis.withSeed(SEED).asOf(today()), rows);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(siak), 1 << 16)) {
            return export.write(out);
        }
    }

    static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    private static List<String> problems(Expectation expected, PreparedPaket sent, ReceivedPaket received) {
        List<String> problems = new ArrayList<>();
        if (sent.summary().rejected() != expected.rejected() || sent.summary().accepted() != expected.accepted()) {
            problems.add("rejected " + sent.summary().rejected() + " rows, expected " + expected.rejected());
        }
        if (received.records() != sent.summary().accepted()) {
            problems.add("received " + received.records() + " rows, sent "
                    + sent.summary().accepted());
        }
        return problems;
    }
}
