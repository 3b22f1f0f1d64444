package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** The page around a letter: letterhead, number and date, signature, and where the letter comes from. */
final class LetterPage {
    private static final String STYLE = style();

    private final Dokumen document;
    private final KepalaSurat head;
    private final Html html = new Html();

    private LetterPage(Dokumen document) {
        this.document = document;
        this.head = document.kepala();
    }

    static String render(Dokumen document) {
        return new LetterPage(document).page();
    }

    private String page() {
        html.raw("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", document.jenis().title() + " " + head.nomor())
                .raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        letterhead(head.pengirim());
        body();
        signatures();
        origin();
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void letterhead(Organisasi sender) {
        html.raw("<header>\n")
                .element("p", "kota", "PEMERINTAH KOTA SEMARANG")
                .element("p", "instansi", sender.nama().toUpperCase(Locale.ROOT))
                .element("p", "alamat", sender.alamat())
                .raw("</header>\n");
    }

    private void body() {
        if (document instanceof SuratPermohonan letter) {
            opening();
            LetterBodies.request(html, letter);
        } else if (document instanceof FormulirPermintaan form) {
            title();
            FormBody.write(html, form);
        } else if (document instanceof DaftarDiberikan list) {
            title();
            LetterBodies.list(html, list);
        } else if (document instanceof BuktiTransfer proof) {
            title();
            LetterBodies.proof(html, proof);
        } else if (document instanceof SuratKonfirmasi letter) {
            opening();
            LetterBodies.receipt(html, letter);
        }
    }

    private void opening() {
        html.raw("<div class=\"surat\">\n")
                .formStart()
                .field("Nomor", head.nomor())
                .field("Lampiran", "-")
                .field("Hal", head.perihal())
                .tableEnd()
                .element("p", "tanggal", dateLine(head.tanggal()))
                .raw("</div>\n<div class=\"alamat-tujuan\">\n")
                .paragraph("Yth. Kepala " + head.tujuan().nama())
                .paragraph(head.tujuan().alamat())
                .raw("</div>\n");
    }

    private void title() {
        html.element("h1", document.jenis().title()).element("p", "nomor", "Nomor: " + head.nomor());
    }

    private void signatures() {
        html.raw("<div class=\"pengesahan\">\n");
        if (document instanceof FormulirPermintaan form) {
            form.formulir().forEach(answers -> signature(answers.pejabat(), dateLine(answers.tanggal())));
        } else if (document instanceof BuktiTransfer) {
            // It also tells what happened after it was signed.
            signature(document.penandatangan(), "Diterbitkan di " + dateLine(head.tanggal()));
        } else {
            // A letter carries its date at the head.
            boolean letter = document instanceof SuratPermohonan || document instanceof SuratKonfirmasi;
            signature(document.penandatangan(), letter ? "" : dateLine(head.tanggal()));
        }
        html.raw("</div>\n");
    }

    private static String dateLine(LocalDate date) {
        return "Semarang, " + Indonesian.date(date);
    }

    private void signature(Pejabat official, String dateLine) {
        html.raw("<section class=\"tanda-tangan\">\n");
        if (!dateLine.isEmpty()) {
            html.paragraph(dateLine);
        }
        html.paragraph(official.jabatan() + ",")
                .raw("<div class=\"ruang\"></div>\n")
                .element("p", "nama", official.nama())
                .paragraph("NIP " + official.nip());
        if (official.delegasiSampai() != null) {
            html.paragraph("Berdasarkan delegasi sampai dengan " + Indonesian.date(official.delegasiSampai()));
        }
        html.raw("</section>\n");
    }

    private void origin() {
        html.raw("<footer>\n")
                .paragraph(
                        "Dibuat dari catatan peristiwa permohonan " + head.permohonan()
                                + ". Yang mengikat ialah catatan elektronik yang ditandatangani; cocokkan surat ini dengan dosir perkara.")
                .raw("</footer>\n");
    }

    private static String style() {
        try (InputStream in = LetterPage.class.getResourceAsStream("surat.css")) {
            if (in == null) {
                throw new AssertionError("Missing from the SDK's own jar: surat.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
