package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader.Progress;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What the operator sees. Examples may print; the library never does. */
final class Layar {
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final long PROGRESS_EVERY = 10;

    private final PrintStream out = System.out;
    private long news;

    static String number(long number) {
        return String.format(INDONESIAN, "%,d", number);
    }

    void title(String text) {
        out.println();
        out.println(text);
        out.println("=".repeat(text.length()));
    }

    void step(String text) {
        out.println();
        out.println(text);
    }

    void detail(String text) {
        text.lines().forEach(line -> out.println("   " + line));
    }

    void progress(Progress progress) {
        if (++news % PROGRESS_EVERY == 1) {
            detail(number(progress.records()) + " baris dibaca, " + number(progress.accepted()) + " diterima, "
                    + number(progress.rejected()) + " ditolak");
        }
    }

    void summary(Ringkasan ringkasan) {
        ReadSummary read = ringkasan.sent().summary();
        title("Ringkasan");
        detail("Contoh dari artikel ditolak, karena " + ringkasan.artikel());
        detail("Dibaca " + number(read.records()) + " baris: " + number(read.accepted()) + " diterima ("
                + number(read.withWarnings()) + " dengan peringatan), " + number(read.rejected()) + " ditolak.");
        rules(read);
        read.fileFindings().forEach(finding -> detail("Temuan berkas: " + finding.message()));
        read.quarantineNotice(INDONESIAN).ifPresent(this::detail);
        detail("Diterima Disdik: " + number(ringkasan.received().baris()) + " baris, kolom "
                + String.join(
                        ", ", ringkasan.received().daftarData().berkas().get(0).kolom()));
        detail("Dosir " + ringkasan.dosir().permohonan() + " sah tanpa jaringan: "
                + ringkasan.dosir().riwayat().kejadian().size() + " peristiwa bertanda tangan dan berantai.");
        detail(String.format(
                INDONESIAN,
                "Waktu: %.1f detik seluruhnya; baca-periksa-sederhanakan-segel-unggah %,.0f baris/detik.",
                ringkasan.waktu().seconds(),
                ringkasan.waktu().rows() / ringkasan.waktu().deliverSeconds()));
        files(ringkasan);
    }

    /** The most frequent first; one row may break several rules, and a warning rejects nothing. */
    private void rules(ReadSummary read) {
        detail("Aturan yang dilanggar, penolakan dan peringatan (satu baris dapat melanggar beberapa):");
        read.violationsByRule().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(rule -> detail(String.format(
                        INDONESIAN,
                        "  %,8d  %-24s %s",
                        rule.getValue(),
                        rule.getKey(),
                        RuleMessages.of(INDONESIAN).text(new Finding(rule.getKey())))));
    }

    private void files(Ringkasan ringkasan) {
        detail("Berkas di " + ringkasan.folder() + ":");
        Path quarantine = ringkasan.sent().summary().quarantineFile();
        if (quarantine != null) {
            file(
                    ringkasan.folder().relativize(quarantine),
                    "baris yang ditolak, dengan alasannya; DATA PRIBADI, jaga foldernya");
        }
        file(
                ringkasan.folder().relativize(ringkasan.sent().folder()),
                "paket tersegel paket.sdx dengan daftar data dan surat pengirimannya");
        file(Path.of("disdik", "hasil.csv"), "yang diterima Disdik");
        file(
                Path.of("disdik", "kunci-peminta.jwk"),
                "kunci rahasia peragaan, supaya program lain dapat membuka paket.sdx");
        file(Path.of("dokumen"), "kelima dokumen, siap dicetak di kertas A4");
        file(Path.of("dosir.zip"), "seluruh bukti perkara; dapat diperiksa tanpa jaringan");
    }

    private void file(Path relative, String what) {
        detail(String.format(INDONESIAN, "  %-38s %s", relative, what));
    }
}
