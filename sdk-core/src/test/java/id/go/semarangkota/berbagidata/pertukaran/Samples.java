package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Made-up documents of one case. */
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final Organisasi PEMINTA = new Organisasi("dinsos", "Dinas Sosial", "Jalan Contoh Nomor 1, Semarang");
    public static final Organisasi PEMILIK =
            new Organisasi("dinkes", "Dinas Kesehatan", "Jalan Contoh Nomor 2, Semarang");
    public static final Pejabat PEMOHON =
            Pejabat.of("Contoh Satu, S.Sos.", "000000000000000001", "Kepala Dinas Sosial");
    public static final Pejabat PEMUTUS =
            Pejabat.of("Contoh Dua, M.Kes.", "000000000000000002", "Kepala Dinas Kesehatan");
    public static final Pejabat PEMUTUS_KEDUA =
            Pejabat.of("Contoh Tiga, M.M.", "000000000000000003", "Sekretaris Dinas Kesehatan");
    public static final String CASE = "prm-0001";
    public static final String PACKAGE = "pkt-0001";

    private Samples() {}

    public static IsiPermohonan.Builder request() {
        return IsiPermohonan.builder("000.5/017/2026", DAY)
                .between(PEMINTA, PEMILIK)
                .data(
                        "kesehatan.kasus-penyakit",
                        List.of("NIK", "Kecamatan", "TanggalLapor"),
                        new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
                .purpose(
                        "Menyalurkan bantuan kepada keluarga yang terdampak.",
                        List.of(new DasarHukum("Peraturan Contoh", "00", 2020, "Contoh dasar hukum.", null)))
                .recipients(List.of("Bidang Perlindungan Sosial"), 90)
                .guarantee(new JaminanKeamanan(
                        List.of("Data disimpan tersandi", "Setiap akses dicatat"),
                        "Pusat data kota",
                        List.of("Dua petugas yang ditunjuk"),
                        PEMOHON))
                .signedBy(PEMOHON);
    }

    public static FormulirVerifikasi form(Pejabat official) {
        return new FormulirVerifikasi(
                "000.5/044/2026",
                DAY.plusDays(3),
                Jawaban.yes("Tugas pelayanan publik."),
                Jawaban.yes("Tanpa data ini bantuan tidak sampai."),
                Jawaban.yes("Hanya tiga kolom."),
                Jawaban.yes("NIK diganti nama samaran."),
                official);
    }

    public static Kesepakatan terms() {
        return new Kesepakatan(
                CASE,
                request().build(),
                Klasifikasi.TERBATAS,
                true,
                true,
                List.of(PEMUTUS, PEMUTUS_KEDUA),
                Instant.EPOCH);
    }

    public static Digest digest(String of) {
        return Digest.sha256(of.getBytes(StandardCharsets.UTF_8));
    }

    public static DaftarData manifest() {
        BerkasData file = new BerkasData(
                "kasus-2026-01.sdx",
                "text/csv",
                1_234_567,
                digest("berkas"),
                1234,
                List.of("NIK", "Kecamatan", "TanggalLapor"),
                "urn:berbagidata:skema:kesehatan.kasus-penyakit:1.0",
                null);
        return new DaftarData(
                "000.5/051/2026",
                DAY.plusDays(7),
                CASE,
                PACKAGE,
                "kesehatan.kasus-penyakit",
                terms().digest(),
                List.of(file),
                "NIK diganti nama samaran berkunci; tanggal dibulatkan ke minggu.",
                PEMUTUS);
    }

    public static TandaTerima receipt(TandaTerima.Keputusan decision, List<String> problems) {
        return new TandaTerima(
                "000.5/029/2026",
                DAY.plusDays(8),
                CASE,
                PACKAGE,
                decision,
                terms().digest(),
                digest("daftar"),
                List.of(new TandaTerima.BerkasDiperiksa("kasus-2026-01.sdx", digest("berkas"), 1234, 0)),
                problems,
                decision == TandaTerima.Keputusan.DITERIMA_DENGAN_CATATAN ? "Dua baris perlu dilengkapi." : null,
                PEMOHON);
    }
}
