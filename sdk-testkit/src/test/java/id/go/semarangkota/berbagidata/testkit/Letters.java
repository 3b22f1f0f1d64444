package id.go.semarangkota.berbagidata.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.Tenggat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What officials write in the tests. */
final class Letters {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final List<String> COLUMNS = List.of("NIK", "Kecamatan", "TanggalLapor");
    static final byte[] SEALED = "tersegel ".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private Letters() {}

    static IsiPermohonan.Builder request(Party peminta, Party pemilik, String dataset) {
        return IsiPermohonan.builder("000.5/017/2026", DAY)
                .between(peminta.organisasi, pemilik.organisasi)
                .data(dataset, COLUMNS, new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .purpose(
                        "Menyalurkan bantuan kepada keluarga yang terdampak.",
                        List.of(new DasarHukum("Peraturan Contoh", "00", 2020, "Contoh dasar hukum.", null)))
                .recipients(List.of("Bidang Perlindungan Sosial"), 90)
                .guarantee(new JaminanKeamanan(
                        List.of("Data disimpan tersandi"), "Pusat data kota", List.of("Dua petugas"), peminta.head))
                .signedBy(peminta.head);
    }

    static FormulirVerifikasi form(Pejabat official) {
        return new FormulirVerifikasi(
                "000.5/044/2026",
                DAY.plusDays(3),
                Jawaban.yes("Tugas pelayanan publik."),
                Jawaban.yes("Tanpa data ini bantuan tidak sampai."),
                Jawaban.yes("Hanya tiga kolom."),
                Jawaban.yes("NIK diganti nama samaran."),
                official);
    }

    /** A command with everything that it could need. */
    static PermintaanPerintah command(PerintahPermohonan perintah, IsiPermohonan isi, Pejabat official) {
        boolean decision = perintah == PerintahPermohonan.SETUJUI || perintah == PerintahPermohonan.TOLAK;
        return new PermintaanPerintah(
                perintah,
                new Isi(
                        perintah == PerintahPermohonan.UBAH ? isi : null,
                        decision ? form(official) : null,
                        "Alasan contoh.",
                        official,
                        new PermintaanPerintah.Perpanjangan(Tenggat.Tahap.VERIFIKASI, 2)));
    }

    static BerkasData file(String name, byte[] content) {
        return new BerkasData(
                name, "text/csv", content.length, Digest.sha256(content), 12, COLUMNS, "urn:skema:contoh", null);
    }

    static DaftarData manifest(JsonNode paket, Digest terms, String dataset, BerkasData file, Pejabat official) {
        return new DaftarData(
                "000.5/051/2026",
                DAY.plusDays(7),
                paket.path("permohonan").asText(),
                paket.path("id").asText(),
                dataset,
                terms,
                List.of(file),
                null,
                official);
    }

    static PenerbitanPaket release(String manifest, PenerbitanPaket.Cara cara, Pejabat official) {
        return new PenerbitanPaket("000.5/052/2026", DAY.plusDays(7), cara, manifest, official);
    }

    static TandaTerima receipt(DaftarData manifest, Digest digest, TandaTerima.Keputusan decision, Pejabat official) {
        return new TandaTerima(
                "000.5/029/2026",
                DAY.plusDays(8),
                manifest.permohonan(),
                manifest.paket(),
                decision,
                manifest.sidikKesepakatan(),
                digest,
                manifest.berkas().stream()
                        .map(b -> new TandaTerima.BerkasDiperiksa(b.nama(), b.sha256(), b.baris(), 0))
                        .toList(),
                decision == TandaTerima.Keputusan.DISANGGAH ? List.of("Kolom bergeser.") : List.of(),
                null,
                official);
    }
}
