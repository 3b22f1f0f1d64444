package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.envelope.Identity;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.paket.PaketReader;
import id.go.semarangkota.berbagidata.paket.SealedPaket;
import id.go.semarangkota.berbagidata.paket.Terms;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.signature.JwsVerifier;
import id.go.semarangkota.berbagidata.transfer.Downloads;
import java.io.IOException;
import java.nio.file.Path;

/** One receiving: manifest, bytes, seal, count; the rows appear last. */
final class Reception {
    private final Agency agency;
    private final Paket paket;
    private final WireDocument<Kesepakatan> terms;
    private final JwsVerifier owner;
    private final SignedManifest manifest;

    private Reception(
            Agency agency, Paket paket, WireDocument<Kesepakatan> terms, JwsVerifier owner, SignedManifest manifest) {
        this.agency = agency;
        this.paket = paket;
        this.terms = terms;
        this.owner = owner;
        this.manifest = manifest;
    }

    /** Reads the package anew and verifies its manifest. */
    static Reception of(Agency agency, Paket seen) throws IOException {
        Paket paket = agency.session().paket(seen.id(), seen.permohonan());
        WireDocument<Kesepakatan> terms = agency.terms(paket.permohonan());
        JwsVerifier owner =
                agency.keys().signatures(terms.content().isi().pemilik().kode());
        SignedManifest manifest = SignedManifest.verify(paket, terms, owner);
        if (manifest.daftar().berkas().size() != 1) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, "daftar data");
        }
        return new Reception(agency, paket, terms, owner, manifest);
    }

    Penerimaan overNetwork(Path target) throws IOException {
        BerkasData berkas = manifest.daftar().berkas().get(0);
        String id = paket.berkas().stream()
                .filter(b -> b.nama().equals(berkas.nama()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IntegrityException(Reason.OTHER_SUBJECT, "berkas"))
                .id();
        Path sealed = target.resolveSibling(target.getFileName() + ".sdx");
        agency.transfers()
                .downloads()
                .download(
                        agency.session().at(Session.pack(paket.id()) + "/berkas/" + Session.identifier(id) + "/isi"),
                        new Downloads.Expected(berkas.ukuran(), berkas.sha256()),
                        sealed,
                        ignored -> {});
        return found(reader().open(manifest.daftar(), sealed, target), target);
    }

    /** Only the right medium was received; what is wrong within it is found afterwards, and can be disputed. */
    Penerimaan onMedia(Path folder, Path target, Pejabat pejabat) throws IOException {
        boolean same = SealedPaket.in(folder)
                .filter(found -> found.daftarData().equals(manifest.daftar()))
                .isPresent();
        if (!same) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, "daftar data");
        }
        if (paket.status() == StatusPaket.DITRANSFER) {
            agency.session()
                    .post(
                            Session.pack(paket.id()) + "/transisi",
                            new Paket.Media(PerintahPaket.TERIMA_MEDIA, pejabat),
                            paket.versi());
        }
        return found(reader().receive(folder, target).records(), target);
    }

    private PaketReader reader() {
        IsiPermohonan isi = terms.content().isi();
        return PaketReader.as(Identity.of(agency.name(), agency.opening()))
                .expecting(
                        isi.dataset(),
                        Terms.purposeOf(isi.tujuan()),
                        isi.pemilik().kode())
                .senderKeys(owner)
                .clock(agency.clock())
                .build();
    }

    private Penerimaan found(long records, Path target) throws IOException {
        Paket now = agency.session().paket(paket.id(), paket.permohonan());
        return new Penerimaan(now, manifest.daftar(), manifest.digest(), target, records, 0, null);
    }
}
