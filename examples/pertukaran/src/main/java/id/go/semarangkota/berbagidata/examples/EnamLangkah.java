package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The six steps of the procedure, and who takes each. */
final class EnamLangkah {
    private final Kota kota;
    private final Layar layar;
    private final Peminta disdik;
    private final Pemilik disdukcapil;

    EnamLangkah(Kota kota, Path folder, Layar layar) {
        this.kota = kota;
        this.layar = layar;
        this.disdik = new Peminta(kota, folder);
        this.disdukcapil = new Pemilik(kota, folder, layar);
    }

    Permohonan requestAndVerify() throws Exception {
        layar.step("1. Permintaan Data: Disdik mengajukan Surat Permohonan Data");
        Permohonan request = disdik.request();
        layar.detail(request.id() + ": " + request.status() + ", ditandatangani "
                + request.isi().penandatangan().jabatan());

        kota.tomorrow();
        layar.step("2. Verifikasi Permintaan: Disdukcapil memeriksa, bertanya sekali, lalu dua pejabat menyetujui");
        request = disdukcapil.startVerification(request);
        request = disdukcapil.ask(request, "Apakah kolom PendidikanTerakhir diperlukan untuk anak di bawah 15 tahun?");
        layar.detail("Disdukcapil bertanya: " + request.status() + " (tenggat berhenti berjalan)");
        kota.tomorrow();
        request = disdik.clarify(request, "Ya, untuk memperkirakan siswa yang kembali bersekolah.");
        layar.detail("Disdik menjawab: " + request.status());
        return disdukcapil.approve(request);
    }

    /** A package as it stands at the exchange, and as it was made. */
    record Kiriman(Paket paket, PreparedPaket prepared) {}

    Kiriman deliver(Permohonan approved, Path siak) throws Exception {
        AtomicReference<PreparedPaket> sent = new AtomicReference<>();
        kota.tomorrow();
        layar.step("3. Penyiapan Data: Disdukcapil memeriksa, menyederhanakan, menyegel");
        layar.detail(disdukcapil.explain());
        Paket published = disdukcapil.deliver(approved, siak, "kiriman", prepared -> {
            sent.set(prepared);
            layar.step("4. Pemberian Akses/Transfer Data: Disdukcapil mengunggah berkas tersegel dan menerbitkannya");
        });
        layar.detail(published.id() + ": " + published.status());
        return new Kiriman(published, Objects.requireNonNull(sent.get()));
    }

    Penerimaan receive(Paket published) throws Exception {
        kota.tomorrow();
        layar.step(
                "5. Konfirmasi Penerimaan: Disdik mengunduh, memverifikasi, membuka, memeriksa, memberi tanda terima");
        Penerimaan received = disdik.receive(published, "hasil.csv");
        layar.detail("Diterima " + Layar.number(received.baris()) + " baris, " + Layar.number(received.tidakSah())
                + " di antaranya tidak sesuai");
        TandaTerimaDicatat receipt = disdik.confirm(received);
        layar.detail(receipt.paket().id() + ": " + receipt.paket().status());
        return received;
    }

    void document(Permohonan approved, Path dossier) throws Exception {
        layar.step("6. Dokumentasi: perkara ditutup dan dosirnya diambil");
        Permohonan documented = disdukcapil.document(approved);
        layar.detail(documented.id() + ": " + documented.status());
        kota.pemilik.pemilik().downloadDosir(documented, dossier);
    }
}
