package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands between letterhead and signature. */
final class LetterBodies {
    private LetterBodies() {}

    static void request(Html html, SuratPermohonan letter) {
        IsiPermohonan isi = letter.isi();
        html.paragraph("Dengan hormat,")
                .paragraph("Bersama ini kami mengajukan permohonan data kepada "
                        + isi.pemilik().nama() + " dengan rincian sebagai berikut.")
                .element("h2", "Data yang dimohon")
                .formStart();
        requestedData(html, isi);
        html.tableEnd().element("h2", "Tujuan dan dasar hukum").formStart().field("Tujuan penggunaan", isi.tujuan());
        html.field(
                "Dasar hukum",
                isi.dasarHukum().stream().map(LetterBodies::legalBasis).toList());
        if (isi.izinKhusus() != null) {
            html.field("Izin khusus", isi.izinKhusus());
        }
        html.tableEnd().element("h2", "Jaminan keamanan data");
        guarantee(html, isi.jaminanKeamanan());
        html.paragraph(
                        "Kami menjamin data hanya digunakan untuk tujuan tersebut, dijaga kerahasiaannya, dan dimusnahkan"
                                + " setelah masa simpan berakhir.")
                .paragraph(
                        "Demikian permohonan ini kami sampaikan. Atas perhatian dan kerja samanya kami ucapkan terima kasih.");
    }

    static void requestedData(Html html, IsiPermohonan isi) {
        html.field("Himpunan data", Wording.dataset(isi.dataset()))
                .field("Kolom", Wording.columns(isi.kolom()))
                .field(
                        "Periode data",
                        Indonesian.date(isi.periode().dari()) + " s.d. "
                                + Indonesian.date(isi.periode().sampai()))
                .field("Masa simpan", Indonesian.number(isi.retensiHari()) + " hari")
                .field("Penerima", isi.penerima());
    }

    private static void guarantee(Html html, JaminanKeamanan guarantee) {
        html.formStart()
                .field("Langkah pengamanan", guarantee.langkah())
                .field("Tempat penyimpanan", guarantee.tempatSimpan())
                .field("Pihak yang mengakses", guarantee.pihakBerakses())
                .field(
                        "Penanggung jawab",
                        guarantee.penanggungJawab().nama() + ", "
                                + guarantee.penanggungJawab().jabatan())
                .tableEnd();
    }

    private static String legalBasis(DasarHukum basis) {
        return basis.citation() + ": " + basis.isi();
    }

    static void list(Html html, DaftarDiberikan document) {
        DaftarData list = document.daftar();
        html.paragraph("Data berikut diberikan kepada "
                        + document.kepala().tujuan().nama()
                        + " dalam keadaan tersegel; hanya penerima yang dapat membukanya.")
                .formStart()
                .field("Permohonan", list.permohonan())
                .field("Paket", list.paket())
                .field("Himpunan data", Wording.dataset(list.dataset()))
                .field("Anonimisasi", list.anonimisasi() == null ? "Tidak dilakukan" : list.anonimisasi())
                .code("Sidik kesepakatan", list.sidikKesepakatan().toString())
                .code("Sidik daftar ini", document.sidik().toString())
                .tableEnd();
        files(html, list);
        html.element("h2", "Kolom setiap berkas").formStart();
        for (BerkasData file : list.berkas()) {
            html.field(file.nama(), Wording.columns(file.kolom()) + "\nSkema: " + file.skema());
        }
        html.tableEnd();
    }

    private static void files(Html html, DaftarData list) {
        html.tableStart("No.", "Nama berkas dan sidik SHA-256", "Jenis", "Baris", "Ukuran (bita)");
        int number = 0;
        for (BerkasData file : list.berkas()) {
            number++;
            html.raw("<tr>")
                    .cell("tengah", number + ".")
                    .raw("<td>")
                    .text(file.nama())
                    .raw("<br><code>")
                    .text(file.sha256().toString())
                    .raw("</code></td>")
                    .cell("jenis", file.jenisMedia())
                    .cell("angka", Indonesian.number(file.baris()))
                    .cell("angka", Indonesian.number(file.ukuran()))
                    .raw("</tr>\n");
        }
        html.raw("<tr><td colspan=\"3\"><strong>Jumlah</strong></td>")
                .cell("angka", Indonesian.number(list.totalBaris()))
                .cell("angka", Indonesian.number(list.totalUkuran()))
                .raw("</tr>\n")
                .tableEnd();
    }

    static void proof(Html html, BuktiTransfer document) {
        boolean media = document.penerbitan().cara() == PenerbitanPaket.Cara.MEDIA_FISIK;
        BuktiTransfer.Waktu times = document.waktu();
        boolean given = (media ? times.mulai() : times.selesai()) != null;
        html.paragraph("Dengan ini dinyatakan bahwa paket data berikut telah "
                        + (given ? "diserahkan oleh " : "diterbitkan oleh ")
                        + document.kepala().pengirim().nama()
                        + (given ? " kepada " : " untuk ")
                        + document.kepala().tujuan().nama() + ".")
                .formStart()
                .field("Permohonan", document.daftar().permohonan())
                .field("Paket", document.daftar().paket())
                .field("Cara penyerahan", media ? "Media penyimpanan fisik" : "Saluran elektronik terenkripsi")
                .field("Diterbitkan", Indonesian.time(times.diterbitkan()))
                .field(media ? "Media diserahkan" : "Pengambilan dimulai", time(times.mulai()))
                .field(media ? "Media diterima" : "Seluruh bita terkirim", time(times.selesai()))
                .code("Sidik daftar data", document.sidikDaftar().toString())
                .tableEnd();
        files(html, document.daftar());
        if (times.mulai() != null) {
            html.paragraph((media ? "Waktu penyerahan dan penerimaan media" : "Waktu pengambilan")
                    + " dilengkapi secara otomatis dari catatan peristiwa.");
        }
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "Belum" : Indonesian.time(instant);
    }

    static void receipt(Html html, SuratKonfirmasi letter) {
        TandaTerima receipt = letter.tandaTerima();
        html.paragraph("Dengan hormat,")
                .paragraph("Sehubungan dengan data yang kami terima dari "
                        + letter.kepala().tujuan().nama()
                        + ", bersama ini kami sampaikan hasil pemeriksaan kelengkapan dan keakuratannya.")
                .formStart()
                .field("Permohonan", receipt.permohonan())
                .field("Paket", receipt.paket())
                .field("Daftar data", "Nomor " + letter.daftar().nomorSurat())
                .code("Sidik kesepakatan", receipt.sidikKesepakatan().toString())
                .code("Sidik daftar data", receipt.sidikDaftarData().toString())
                .tableEnd();
        checkedFiles(html, receipt);
        html.element("div", "putusan", decision(receipt.keputusan()));
        if (!receipt.masalah().isEmpty()) {
            html.element("h2", "Masalah yang ditemukan").raw("<ol>\n");
            receipt.masalah().forEach(problem -> html.element("li", problem));
            html.raw("</ol>\n");
        }
        if (receipt.catatan() != null) {
            html.element("h2", "Catatan").paragraph(receipt.catatan());
        }
        html.paragraph("Demikian konfirmasi ini kami sampaikan. Atas kerja samanya kami ucapkan terima kasih.");
    }

    private static void checkedFiles(Html html, TandaTerima receipt) {
        html.tableStart("No.", "Nama berkas dan sidik SHA-256", "Baris", "Baris tidak sah");
        int number = 0;
        for (TandaTerima.BerkasDiperiksa file : receipt.berkas()) {
            number++;
            html.raw("<tr>")
                    .cell("tengah", number + ".")
                    .raw("<td>")
                    .text(file.nama())
                    .raw("<br><code>")
                    .text(file.sha256().toString())
                    .raw("</code></td>")
                    .cell("angka", Indonesian.number(file.baris()))
                    .cell("angka", Indonesian.number(file.tidakSah()))
                    .raw("</tr>\n");
        }
        html.tableEnd();
    }

    private static String decision(TandaTerima.Keputusan decision) {
        return switch (decision) {
            case DITERIMA -> "DATA DITERIMA LENGKAP DAN SESUAI";
            case DITERIMA_DENGAN_CATATAN -> "DATA DITERIMA DENGAN CATATAN";
            case DISANGGAH -> "DATA DISANGGAH DAN PERLU DIGANTI";
        };
    }
}
