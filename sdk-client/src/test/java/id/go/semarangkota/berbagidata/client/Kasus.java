package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One made-up case: a request of Dinsos to Dinkes. */
final class Kasus {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String ID = "prm-0001";
    static final String PAKET = "pkt-0001";
    static final String DATASET = "kependudukan.penduduk";
    static final List<String> KOLOM = List.of("NIK", "TanggalLahir", "JenisKelamin", "Alamat.KodeWilayah");
    static final String TUJUAN = "Menyalurkan bantuan kepada keluarga yang terdampak.";
    static final Pejabat PEMOHON = Pejabat.of("Contoh Satu, S.Sos.", "000000000000000001", "Kepala Dinas Sosial");
    static final Pejabat PEMUTUS = Pejabat.of("Contoh Dua, M.Kes.", "000000000000000002", "Kepala Dinas Kesehatan");
    static final Surat SURAT = new Surat("000.5/029/2026", DAY, PEMOHON);

    private Kasus() {}

    static IsiPermohonan isi() {
        return IsiPermohonan.builder("000.5/017/2026", DAY)
                .between(
                        new Organisasi("dinsos", "Dinas Sosial", "Jalan Contoh Nomor 1, Semarang"),
                        new Organisasi("dinkes", "Dinas Kesehatan", "Jalan Contoh Nomor 2, Semarang"))
                .data(DATASET, KOLOM, new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .purpose(TUJUAN, List.of(new DasarHukum("Peraturan Contoh", "00", 2020, "Contoh.", null)))
                .recipients(List.of("Bidang Perlindungan Sosial"), 90)
                .guarantee(new JaminanKeamanan(List.of("Disimpan tersandi"), "Pusat data", List.of("Petugas"), PEMOHON))
                .signedBy(PEMOHON)
                .build();
    }

    static FormulirVerifikasi formulir() {
        return new FormulirVerifikasi(
                "000.5/044/2026",
                DAY.plusDays(3),
                Jawaban.yes("Tugas pelayanan publik."),
                Jawaban.yes("Tanpa data ini bantuan tidak sampai."),
                Jawaban.yes("Hanya empat kolom."),
                Jawaban.yes("NIK diganti nama samaran."),
                PEMUTUS);
    }

    static Kesepakatan kesepakatan() {
        return new Kesepakatan(ID, isi(), Klasifikasi.TERBATAS, false, true, List.of(PEMUTUS), Instant.EPOCH);
    }

    static Permohonan permohonan(StatusPermohonan status, long versi, List<String> paket) {
        Digest terms = status == StatusPermohonan.DISETUJUI ? kesepakatan().digest() : null;
        return new Permohonan(
                ID,
                versi,
                status,
                isi(),
                Klasifikasi.TERBATAS,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                List.of(),
                paket,
                terms,
                null);
    }

    static Permohonan permohonan(StatusPermohonan status) {
        return permohonan(status, 3, List.of());
    }

    static Paket paket(StatusPaket status, long versi, List<Paket.Berkas> berkas, String manifes) {
        return new Paket(PAKET, versi, ID, status, berkas, manifes, null, null, Instant.EPOCH, null, null);
    }
}
