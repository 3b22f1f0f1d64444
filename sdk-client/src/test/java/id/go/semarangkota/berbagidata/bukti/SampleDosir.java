package id.go.semarangkota.berbagidata.bukti;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.bukti.DosirMaker.Deed;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.DasarHukum;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi.Jawaban;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.JaminanKeamanan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Periode;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.dokumen.Lampiran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.JenisJws;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A case from its draft to the confirmation; parts can be made wrong before it is told. */
final class SampleDosir {
    static final String PAKET = "pkt-0001";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pejabat PEMOHON = Pejabat.of("Contoh Satu", "000000000000000001", "Kepala Dinas Sosial");
    private static final Pejabat PEMUTUS = Pejabat.of("Contoh Dua", "000000000000000002", "Kepala Dinas Kesehatan");

    final DosirMaker maker = new DosirMaker();
    Digest agreedInManifest = terms().digest();
    Digest manifestInReceipt;
    String receiptBy = "dinsos";
    long rowsInReceipt = 2;
    String confirmedFrom = "TERKIRIM";
    /** How often the owner asks back before it approves. */
    int clarifications;

    static IsiPermohonan isi() {
        return IsiPermohonan.builder("000.5/017/2026", DAY)
                .between(
                        new Organisasi("dinsos", "Dinas Sosial", "Jalan Contoh 1"),
                        new Organisasi("dinkes", "Dinas Kesehatan", "Jalan Contoh 2"))
                .data("kesehatan.kasus-penyakit", List.of("NIK", "Kecamatan"), new Periode(DAY, DAY))
                .purpose("Bantuan.", List.of(new DasarHukum("Peraturan Contoh", "00", 2020, "Contoh.", null)))
                .recipients(List.of("Bidang Sosial"), 90)
                .guarantee(new JaminanKeamanan(List.of("Tersandi"), "Pusat data", List.of("Petugas"), PEMOHON))
                .signedBy(PEMOHON)
                .build();
    }

    static Kesepakatan terms() {
        return new Kesepakatan("prm-0001", isi(), Klasifikasi.TERBATAS, false, true, List.of(PEMUTUS), Instant.EPOCH);
    }

    private static byte[] json(Record document) {
        return WireFormat.standard().write(document);
    }

    private SampleDosir say(String command, String from, String to, Peran role, Map<Lampiran, byte[]> with)
            throws Exception {
        maker.add(Deed.request(command, from, to, role), with, Map.of(), Map.of());
        return this;
    }

    private SampleDosir pack(String command, String from, String to, Peran role) throws Exception {
        maker.add(new Deed(command, PAKET, from, to, role), Map.of(), Map.of(), Map.of());
        return this;
    }

    SampleDosir asked() throws Exception {
        return say("buat", null, "DRAF", Peran.PEMINTA, Map.of(Lampiran.PERMOHONAN, json(isi())))
                .say("ajukan", "DRAF", "DIAJUKAN", Peran.PEMINTA, Map.of(Lampiran.PERMOHONAN, json(isi())))
                .say("mulaiVerifikasi", "DIAJUKAN", "DIVERIFIKASI", Peran.PEMILIK, Map.of());
    }

    private static Map<Lampiran, byte[]> said(Pejabat by) {
        return Map.of(Lampiran.PERINTAH, json(Isi.of("Untuk bantuan.", by)));
    }

    SampleDosir approved() throws Exception {
        asked();
        for (int i = 0; i < clarifications; i++) {
            say("mintaKlarifikasi", "DIVERIFIKASI", "KLARIFIKASI", Peran.PEMILIK, said(PEMUTUS));
            say("jawabKlarifikasi", "KLARIFIKASI", "DIVERIFIKASI", Peran.PEMINTA, said(PEMOHON));
        }
        FormulirVerifikasi form = new FormulirVerifikasi(
                "000.5/044/2026",
                DAY,
                Jawaban.yes("Sah."),
                Jawaban.yes("Perlu."),
                Jawaban.yes("Sepadan."),
                Jawaban.yes("Disamarkan."),
                PEMUTUS);
        maker.add(
                Deed.request("setujui", "DIVERIFIKASI", "DISETUJUI", Peran.PEMILIK),
                Map.of(Lampiran.FORMULIR, json(form), Lampiran.KESEPAKATAN, json(terms())),
                Map.of("kesepakatan", terms().digest()),
                Map.of());
        maker.statements.put("kesepakatan.json", json(terms()));
        return this;
    }

    private DaftarData manifest() {
        BerkasData file = new BerkasData(
                "kasus.sdx", "text/csv", 10, Digest.sha256(new byte[1]), 2, List.of("NIK"), "skema", null);
        return new DaftarData(
                "000.5/051/2026",
                DAY,
                "prm-0001",
                PAKET,
                "kesehatan.kasus-penyakit",
                agreedInManifest,
                List.of(file),
                null,
                PEMUTUS);
    }

    SampleDosir published() throws Exception {
        return approved().delivered();
    }

    /** After the approval. */
    SampleDosir delivered() throws Exception {
        pack("buatPaket", null, "DISIAPKAN", Peran.PEMILIK);
        byte[] manifest = json(manifest());
        String jws = maker.sign(maker.owner, manifest, JenisJws.DAFTAR_DATA);
        PenerbitanPaket release =
                new PenerbitanPaket("000.5/052/2026", DAY, PenerbitanPaket.Cara.SALURAN_TERENKRIPSI, jws, PEMUTUS);
        maker.add(
                new Deed("terbitkan", PAKET, "DISIAPKAN", "DITERBITKAN", Peran.PEMILIK),
                Map.of(Lampiran.DAFTAR_DATA, manifest, Lampiran.PENERBITAN, json(release)),
                Map.of("daftarData", Digest.sha256(manifest)),
                Map.of("kunciPenandatangan", maker.owner.id()));
        maker.statements.put("manifes/" + PAKET + ".jws", DosirMaker.ascii(jws));
        return this;
    }

    SampleDosir confirmed() throws Exception {
        published();
        pack("mulaiTransfer", "DITERBITKAN", "DITRANSFER", Peran.SISTEM);
        pack("selesaiTransfer", "DITRANSFER", "TERKIRIM", Peran.SISTEM);
        Digest list = manifestInReceipt == null ? Digest.sha256(json(manifest())) : manifestInReceipt;
        TandaTerima receipt = new TandaTerima(
                "000.5/029/2026",
                DAY,
                "prm-0001",
                PAKET,
                TandaTerima.Keputusan.DITERIMA,
                terms().digest(),
                list,
                List.of(new TandaTerima.BerkasDiperiksa("kasus.sdx", Digest.sha256(new byte[1]), rowsInReceipt, 0)),
                List.of(),
                null,
                PEMOHON);
        byte[] claims =
                json(new TandaTerima.Klaim(receiptBy, 1_773_112_000, "tt-1", Map.of(TandaTerima.EVENT, receipt)));
        maker.add(
                new Deed("konfirmasi", PAKET, confirmedFrom, "DIKONFIRMASI", Peran.PEMINTA),
                Map.of(Lampiran.TANDA_TERIMA, json(receipt)),
                Map.of(),
                Map.of("kunciPenandatangan", maker.requester.id()));
        String jws = maker.sign(maker.requester, claims, JenisJws.TANDA_TERIMA);
        maker.statements.put("tanda-terima/" + PAKET + ".jws", DosirMaker.ascii(jws));
        return this;
    }
}
