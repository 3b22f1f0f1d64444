package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.anonymization.AnonymizationPolicy;
import id.go.semarangkota.berbagidata.anonymization.Treatment;
import id.go.semarangkota.berbagidata.client.Surat;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import java.time.LocalDate;
import java.util.List;

/** What the exchange of the demonstration is about: what Disdik asks for, what Disdukcapil decides, and in what form data leave. */
final class Perihal {
    static final String TUJUAN = "Pendataan siswa tahun ajaran 2026/2027";
    static final String PSEUDONYM_KEY = "pseudonim-2026";

    private static final List<String> KOLOM = List.of(
            "NIK",
            "TanggalLahir",
            "JenisKelamin",
            "Alamat.Kecamatan",
            "Alamat.Kota",
            "Alamat.Provinsi",
            "Alamat.KodeWilayah",
            "PendidikanTerakhir");

    private Perihal() {}

    /** The letter of request. */
    static IsiPermohonan request(Kota kota) {
        Surat letter = kota.disdik.letter(kota.today(), kota.disdik.kepala());
        DasarHukum basis = new DasarHukum(
                "Peraturan (diisi instansi)",
                "000",
                2026,
                "setiap instansi memuat dasar hukumnya sendiri (contoh).",
                null);
        JaminanKeamanan guarantee = new JaminanKeamanan(
                List.of("Berkas tetap tersegel sampai dibuka di server Disdik", "Setiap pembukaan dicatat"),
                "Server Dinas Pendidikan, Semarang",
                List.of("Bidang Perencanaan"),
                kota.disdik.sekretaris());
        return IsiPermohonan.builder(letter.nomor(), letter.tanggal())
                .between(kota.disdik.organisasi(), kota.disdukcapil.organisasi())
                .data(
                        PertukaranData.PENDUDUK.id(),
                        KOLOM,
                        new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31)))
                .purpose(TUJUAN, List.of(basis))
                .recipients(List.of("Bidang Perencanaan, Dinas Pendidikan"), 365)
                .guarantee(guarantee)
                .signedBy(letter.penandatangan())
                .build();
    }

    /** The owner's form that approves. */
    static FormulirVerifikasi approval(Surat letter) {
        return form(letter, Jawaban.yes("Delapan kolom; nama, NIK asli, dan alamat jalan tidak diminta."));
    }

    /** The owner's form that does not. */
    static FormulirVerifikasi refusal(Surat letter) {
        return form(letter, Jawaban.no("Kolom yang diminta lebih banyak daripada keperluannya."));
    }

    private static FormulirVerifikasi form(Surat letter, Jawaban proportionality) {
        return new FormulirVerifikasi(
                letter.nomor(),
                letter.tanggal(),
                Jawaban.yes("Dasar hukum disebut di dalam permohonan."),
                Jawaban.yes("Sekolah direncanakan menurut jumlah anak di tiap kecamatan."),
                proportionality,
                Jawaban.yes("NIK menjadi pseudonim, tanggal lahir menjadi tahun, alamat menjadi kecamatan."),
                letter.penandatangan());
    }

    /** In what form data leave: no names, no NIK, the year of birth and the district. A field that is not named does not leave. */
    static AnonymizationPolicy policy(Kota kota) {
        return AnonymizationPolicy.builder()
                .id("disdik-pendataan-siswa")
                .version(1)
                .dataset(PertukaranData.PENDUDUK.schema())
                .purpose(TUJUAN)
                .recipient(kota.disdik.kode())
                .legalBasis("Diisi instansi: nomor dan tahun peraturan serta nota kesepahaman")
                .validFrom(LocalDate.of(2026, 7, 1))
                .validUntil(LocalDate.of(2027, 6, 30))
                .treat("NIK", Treatment.pseudonym(PSEUDONYM_KEY))
                .treat("TanggalLahir", Treatment.year())
                .keep("JenisKelamin", "PendidikanTerakhir")
                .treat("Alamat", Treatment.kecamatan())
                .build();
    }
}
