package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.audit.SaltedCommitment;
import id.go.semarangkota.berbagidata.pertukaran.CatatanPeristiwa;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.Samples;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds the log of a case, chained and with commitments, as an exchange would. */
final class SampleCase {
    final List<byte[]> payloads = new ArrayList<>();
    final List<List<CatatanPeristiwa.Dokumen>> documents = new ArrayList<>();
    private Digest head = HashChain.GENESIS;

    SampleCase request(String command, String from, String to, Map<Lampiran, Record> attached) {
        return add(command, null, from, to, attached);
    }

    SampleCase pack(String command, String from, String to, Map<Lampiran, Record> attached) {
        return add(command, Samples.PACKAGE, from, to, attached);
    }

    private SampleCase add(
            String command, @Nullable String paket, String from, String to, Map<Lampiran, Record> attached) {
        Map<String, Digest> commitments = new LinkedHashMap<>();
        List<CatatanPeristiwa.Dokumen> opened = new ArrayList<>();
        byte[] salt = new byte[SaltedCommitment.SALT_BYTES];
        salt[0] = (byte) payloads.size();
        attached.forEach((name, content) -> {
            byte[] json = WireFormat.standard().write(content);
            commitments.put(name.toString(), SaltedCommitment.commit(salt, json));
            opened.add(new CatatanPeristiwa.Dokumen(
                    name.toString(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(salt),
                    new String(json, StandardCharsets.UTF_8)));
        });
        int seq = payloads.size() + 1;
        Peristiwa event = new Peristiwa(
                "ev-" + seq,
                Samples.CASE,
                paket,
                seq,
                head,
                Instant.parse("2026-03-02T01:00:00Z").plusSeconds(86_400L * seq / 2),
                command,
                Peran.PEMILIK,
                from,
                to,
                commitments,
                Map.of(),
                Map.of());
        byte[] payload = WireFormat.standard().write(event);
        payloads.add(payload);
        documents.add(opened);
        head = Digest.sha256(payload);
        return this;
    }

    Perkara open() {
        return Perkara.of(IntStream.range(0, payloads.size())
                .mapToObj(i -> Kejadian.open(payloads.get(i), documents.get(i)))
                .toList());
    }

    static SampleCase verified(IsiPermohonan isi, String question, String answer) {
        return new SampleCase()
                .request("ajukan", "DRAF", "DIAJUKAN", Map.of(Lampiran.PERMOHONAN, isi))
                .request("mulaiVerifikasi", "DIAJUKAN", "DIVERIFIKASI", Map.of())
                .request(
                        "mintaKlarifikasi",
                        "DIVERIFIKASI",
                        "KLARIFIKASI",
                        Map.of(Lampiran.PERINTAH, Isi.of(question, Samples.PEMUTUS)))
                .request(
                        "jawabKlarifikasi",
                        "KLARIFIKASI",
                        "DIVERIFIKASI",
                        Map.of(Lampiran.PERINTAH, Isi.of(answer, Samples.PEMOHON)));
    }

    static SampleCase delivered() {
        SampleCase sample = verified(
                Samples.request().build(),
                "Mengapa NIK diperlukan?",
                "Untuk mencocokkan dengan penerima bantuan yang sudah terdaftar.");
        PenerbitanPaket release = new PenerbitanPaket(
                "000.5/052/2026",
                Samples.DAY.plusDays(7),
                PenerbitanPaket.Cara.SALURAN_TERENKRIPSI,
                "e30.e30.e30",
                Samples.PEMUTUS);
        return sample.request(
                        "setujui",
                        "DIVERIFIKASI",
                        "MENUNGGU_PERSETUJUAN_KEDUA",
                        Map.of(Lampiran.FORMULIR, Samples.form(Samples.PEMUTUS)))
                .request(
                        "setujui",
                        "MENUNGGU_PERSETUJUAN_KEDUA",
                        "DISETUJUI",
                        Map.of(Lampiran.FORMULIR, Samples.form(Samples.PEMUTUS_KEDUA)))
                .pack(
                        "terbitkan",
                        "DISIAPKAN",
                        "DITERBITKAN",
                        Map.of(Lampiran.DAFTAR_DATA, Samples.manifest(), Lampiran.PENERBITAN, release))
                .pack("mulaiTransfer", "DITERBITKAN", "DITRANSFER", Map.of())
                .pack("selesaiTransfer", "DITRANSFER", "TERKIRIM", Map.of())
                .pack(
                        "konfirmasi",
                        "TERKIRIM",
                        "DIKONFIRMASI",
                        Map.of(
                                Lampiran.TANDA_TERIMA,
                                Samples.receipt(TandaTerima.Keputusan.DITERIMA_DENGAN_CATATAN, List.of())));
    }

    static SampleCase rejected(String reason, Pejabat official) {
        return verified(Samples.request().build(), "Apa dasar hukumnya?", "Tidak ada.")
                .request(
                        "tolak",
                        "DIVERIFIKASI",
                        "DITOLAK",
                        Map.of(Lampiran.FORMULIR, Samples.form(official), Lampiran.PERINTAH, Isi.of(reason, official)));
    }
}
