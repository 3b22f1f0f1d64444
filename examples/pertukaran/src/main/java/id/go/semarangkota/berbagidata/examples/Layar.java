package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader.Progress;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import java.io.PrintStream;
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
        detail("Contoh dari artikel ditolak: " + ringkasan.artikel());
        detail("Dibaca " + number(read.records()) + " baris: " + number(read.accepted()) + " diterima ("
                + number(read.withWarnings()) + " dengan peringatan), " + number(read.rejected()) + " ditolak.");
        for (Map.Entry<String, Long> rule : read.violationsByRule().entrySet()) {
            String sentence = RuleMessages.of(INDONESIAN).text(new Finding(rule.getKey()));
            detail(String.format(INDONESIAN, "  %,8d  %-24s %s", rule.getValue(), rule.getKey(), sentence));
        }
        read.fileFindings().forEach(finding -> detail("Temuan berkas: " + finding.message()));
        read.quarantineNotice(INDONESIAN).ifPresent(this::detail);
        detail("Diterima Disdik: " + number(ringkasan.received().records()) + " baris, kolom "
                + String.join(
                        ", ", ringkasan.received().daftarData().berkas().get(0).kolom()));
        detail("Tanda terima " + ringkasan.receipt().id() + " sah dan menjawab pengiriman "
                + ringkasan.sent().dispatch().id());
        detail(String.format(
                INDONESIAN,
                "Waktu: %.1f detik seluruhnya; baca-periksa-sederhanakan-segel %,.0f baris/detik.",
                ringkasan.seconds(),
                ringkasan.rows() / ringkasan.sealSeconds()));
        detail("Semua terverifikasi. Hasil ada di " + ringkasan.folder());
    }
}
