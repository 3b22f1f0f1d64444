package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;

/** The verification form: what was asked for, clarifications, four answers of each official, and the decision. */
final class FormBody {
    private FormBody() {}

    static void write(Html html, FormulirPermintaan form) {
        html.element("h2", "A. Permintaan")
                .formStart()
                .field("Pemohon", form.isi().peminta().nama())
                .field(
                        "Surat permohonan",
                        "Nomor " + form.isi().nomorSurat() + " tanggal "
                                + Indonesian.date(form.isi().tanggal()));
        LetterBodies.requestedData(html, form.isi());
        html.field("Tujuan penggunaan", form.isi().tujuan()).tableEnd();
        clarifications(html, form);
        int letter = form.klarifikasi().isEmpty() ? 'B' : 'C';
        html.element("h2", (char) letter + ". Hasil verifikasi");
        for (FormulirVerifikasi answers : form.formulir()) {
            answers(html, answers, form.formulir().size() > 1);
        }
        html.element("h2", (char) (letter + 1) + ". Keputusan").element("div", "putusan", decision(form.status()));
        if (form.alasan() != null) {
            html.formStart().field("Alasan", form.alasan()).tableEnd();
        }
    }

    private static void clarifications(Html html, FormulirPermintaan form) {
        if (form.klarifikasi().isEmpty()) {
            return;
        }
        html.element("h2", "B. Klarifikasi").tableStart("No.", "Pertanyaan", "Jawaban");
        int number = 0;
        for (FormulirPermintaan.Klarifikasi question : form.klarifikasi()) {
            number++;
            html.raw("<tr>")
                    .cell("tengah", number + ".")
                    .cell(question.pertanyaan())
                    .cell(question.jawaban() == null ? "Belum dijawab" : question.jawaban())
                    .raw("</tr>\n");
        }
        html.tableEnd();
    }

    private static void answers(Html html, FormulirVerifikasi answers, boolean several) {
        html.raw("<section class=\"jawaban\">\n");
        if (several) {
            Pejabat official = answers.pejabat();
            html.paragraph("Pejabat: " + official.nama() + ", " + official.jabatan() + " (Nomor " + answers.nomorSurat()
                    + ", " + Indonesian.date(answers.tanggal()) + ")");
        }
        html.tableStart("Hal yang diperiksa", "Ya/Tidak", "Alasan");
        row(html, "Legalitas: permintaan memiliki dasar hukum", answers.legalitas());
        row(html, "Keperluan: data diperlukan untuk tujuan yang dinyatakan", answers.keperluan());
        row(html, "Proporsionalitas: data yang diminta tidak melebihi keperluan", answers.proporsionalitas());
        row(html, "Anonimisasi: data harus dianonimkan sebelum diserahkan", answers.anonimisasi());
        html.tableEnd().raw("</section>\n");
    }

    private static void row(Html html, String question, Jawaban answer) {
        String yesNo = answer.ya() == null ? "Belum dijawab" : answer.ya() ? "Ya" : "Tidak";
        html.raw("<tr>")
                .cell(question)
                .cell("tengah", yesNo)
                .cell(answer.alasan() == null ? "-" : answer.alasan())
                .raw("</tr>\n");
    }

    private static String decision(StatusPermohonan status) {
        return switch (status) {
            case DISETUJUI -> "PERMINTAAN DISETUJUI";
            case DITOLAK -> "PERMINTAAN DITOLAK";
            case MENUNGGU_PERSETUJUAN_KEDUA -> "MENUNGGU PERSETUJUAN PEJABAT KEDUA";
            default -> throw new IllegalArgumentException("status: no decision leads to " + status);
        };
    }
}
