package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.format.RecordReader.Progress;
import id.go.semarangkota.berbagidata.validation.Finding;
import id.go.semarangkota.berbagidata.validation.RuleMessages;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
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
        detail("Contoh NIK yang salah ditolak: " + ringkasan.artikel());
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
        detail("Aturan yang dilanggar (satu baris dapat melanggar beberapa; peringatan tidak menolak baris):");
        String line = "  %,8d  %-" + longest(read.violationsByRule().keySet()) + "s  %s%s";
        read.violationsByRule().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(rule -> detail(String.format(
                        INDONESIAN,
                        line,
                        rule.getValue(),
                        rule.getKey(),
                        mark(rule.getValue(), read.warningsByRule().getOrDefault(rule.getKey(), 0L)),
                        RuleMessages.of(INDONESIAN).text(new Finding(rule.getKey())))));
    }

    private static String mark(long all, long warnings) {
        if (warnings == 0) {
            return "";
        }
        return warnings == all ? "(peringatan) " : "(" + number(warnings) + " di antaranya peringatan) ";
    }

    private static int longest(Collection<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(1);
    }

    private void files(Ringkasan ringkasan) {
        Path folder = ringkasan.folder();
        detail("Berkas di " + folder + ":");
        Map<String, String> files = new LinkedHashMap<>();
        files.put(path("disdukcapil", "siak.csv"), "hasil ekspor sistem lama; DATA PRIBADI (di sini sintetis)");
        Path quarantine = ringkasan.sent().summary().quarantineFile();
        if (quarantine != null) {
            files.put(
                    folder.relativize(quarantine).toString(),
                    "baris yang ditolak, dengan alasannya; DATA PRIBADI, jaga foldernya");
        }
        files.put(
                folder.relativize(ringkasan.sent().folder()).toString(),
                "paket tersegel paket.sdx dengan daftar data dan surat pengirimannya");
        files.put(path("disdik", "hasil.csv"), "yang diterima Disdik");
        files.put(path("disdik", "hasil.csv.sdx"), "paket seperti yang diunduh Disdik, masih tersegel");
        files.put(
                path("disdik", "kunci-peminta.jwk"),
                "kunci rahasia peragaan, supaya program lain dapat membuka paket.sdx");
        files.put(path("*", "jurnal"), "catatan tiap klien, supaya perintah yang terputus tidak terjadi dua kali");
        files.put("dokumen", "kelima dokumen, siap dicetak di kertas A4");
        files.put("dosir.zip", "seluruh bukti perkara; dapat diperiksa tanpa jaringan");
        files.put(PeriksaDosir.TRUSTED, "sidik kunci pertukaran, untuk memeriksa dosir");
        String line = "  %-" + longest(files.keySet()) + "s  %s";
        files.forEach((name, what) -> detail(String.format(INDONESIAN, line, name, what)));
    }

    private static String path(String folder, String name) {
        return folder + File.separator + name;
    }
}
