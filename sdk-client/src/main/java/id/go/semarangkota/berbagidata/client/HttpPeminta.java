package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.atomic.AtomicFile;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima.BerkasDiperiksa;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima.Keputusan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A requester over HTTP. Thread-safe. */
final class HttpPeminta extends HttpCaseReader implements Peminta {
    private final Receipts receipts;

    HttpPeminta(Agency agency) {
        super(agency, Peran.PEMINTA);
        this.receipts = new Receipts(agency);
    }

    @Override
    public Permohonan draft(IsiPermohonan isi) throws IOException {
        Objects.requireNonNull(isi, "isi");
        return session().post("/v1/permohonan", isi).as(Permohonan.class);
    }

    @Override
    public Permohonan edit(Permohonan draft, IsiPermohonan isi) throws IOException {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(isi, "isi");
        return session().command(draft, PerintahPermohonan.UBAH, new Isi(isi, null, null, null, null));
    }

    @Override
    public Permohonan submit(Permohonan draft) throws IOException {
        Objects.requireNonNull(draft, "draft");
        return session().command(draft, PerintahPermohonan.AJUKAN, Isi.EMPTY);
    }

    @Override
    public Permohonan clarify(Permohonan permohonan, String jawaban, Pejabat pejabat) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(jawaban, "jawaban");
        Objects.requireNonNull(pejabat, "pejabat");
        return say(permohonan, PerintahPermohonan.JAWAB_KLARIFIKASI, jawaban, pejabat);
    }

    @Override
    public Permohonan cancel(Permohonan permohonan, String alasan, Pejabat pejabat) throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(alasan, "alasan");
        Objects.requireNonNull(pejabat, "pejabat");
        return say(permohonan, PerintahPermohonan.BATALKAN, alasan, pejabat);
    }

    @Override
    public Penerimaan receive(Paket paket, Path target) throws IOException {
        Objects.requireNonNull(paket, "paket");
        Objects.requireNonNull(target, "target");
        AtomicFile.requirePlace(target);
        return Reception.of(agency(), paket).overNetwork(target);
    }

    @Override
    public Penerimaan receiveMedia(Paket paket, Path folder, Path target, Pejabat pejabat) throws IOException {
        Objects.requireNonNull(paket, "paket");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(pejabat, "pejabat");
        AtomicFile.requirePlace(target);
        return Reception.of(agency(), paket).onMedia(folder, target, pejabat);
    }

    @Override
    public TandaTerimaDicatat confirm(Penerimaan penerimaan, Surat surat) throws IOException {
        Objects.requireNonNull(penerimaan, "penerimaan");
        Objects.requireNonNull(surat, "surat");
        Keputusan decision = penerimaan.catatan() == null ? Keputusan.DITERIMA : Keputusan.DITERIMA_DENGAN_CATATAN;
        return receipts.send(penerimaan.paket(), receipt(penerimaan, surat, decision, List.of()));
    }

    @Override
    public TandaTerimaDicatat dispute(Penerimaan penerimaan, Surat surat, List<String> masalah) throws IOException {
        Objects.requireNonNull(penerimaan, "penerimaan");
        Objects.requireNonNull(surat, "surat");
        Objects.requireNonNull(masalah, "masalah");
        return receipts.send(penerimaan.paket(), receipt(penerimaan, surat, Keputusan.DISANGGAH, masalah));
    }

    @Override
    public TandaTerimaDicatat disputeUnopened(Paket paket, Surat surat, List<String> masalah) throws IOException {
        Objects.requireNonNull(paket, "paket");
        Objects.requireNonNull(surat, "surat");
        Objects.requireNonNull(masalah, "masalah");
        Paket now = session().paket(paket.id(), paket.permohonan());
        SignedManifest manifest = SignedManifest.unverified(now);
        List<BerkasDiperiksa> berkas = manifest.daftar().berkas().stream()
                .map(b -> new BerkasDiperiksa(b.nama(), b.sha256(), 0, 0))
                .toList();
        TandaTerima receipt = new TandaTerima(
                surat.nomor(),
                surat.tanggal(),
                now.permohonan(),
                now.id(),
                Keputusan.DISANGGAH,
                agency().terms(now.permohonan()).digest(),
                manifest.digest(),
                berkas,
                masalah,
                null,
                surat.penandatangan());
        return receipts.send(now, receipt);
    }

    private static TandaTerima receipt(Penerimaan found, Surat surat, Keputusan decision, List<String> masalah) {
        return new TandaTerima(
                surat.nomor(),
                surat.tanggal(),
                found.paket().permohonan(),
                found.paket().id(),
                decision,
                found.daftarData().sidikKesepakatan(),
                found.sidikDaftarData(),
                found.berkas(),
                masalah,
                found.catatan(),
                surat.penandatangan());
    }
}
