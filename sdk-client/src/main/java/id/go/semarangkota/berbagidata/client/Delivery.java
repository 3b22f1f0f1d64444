package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.envelope.Recipient;
import id.go.semarangkota.berbagidata.envelope.Sealer;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.error.IntegrityException.Reason;
import id.go.semarangkota.berbagidata.http.Outgoing;
import id.go.semarangkota.berbagidata.http.Reply;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.paket.SealedPaket;
import id.go.semarangkota.berbagidata.paket.SuratPengantar;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket.Cara;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One delivery: package, seal, upload, publish. Each step looks first at what an interrupted run has left, in the delivery's folder
 * and at the exchange.
 */
final class Delivery {
    private final Agency agency;
    private final String permohonan;
    private final @Nullable String replaced;
    private final Pengiriman pengiriman;

    Delivery(Agency agency, String permohonan, @Nullable String replaced, Pengiriman pengiriman) {
        this.agency = agency;
        this.permohonan = permohonan;
        this.replaced = replaced;
        this.pengiriman = pengiriman;
    }

    Paket run() throws IOException {
        WireDocument<Kesepakatan> terms = agency.terms(permohonan);
        Optional<SealedPaket> left = leftByAnotherRun(terms);
        SealedPaket sealed = left.isPresent() ? left.get() : seal(draft(), terms);
        Paket paket = agency.session().paket(sealed.daftarData().paket(), permohonan);
        if (paket.status() != StatusPaket.DISIAPKAN) {
            return published(paket, sealed);
        }
        PackageUpload upload = new PackageUpload(agency, paket, sealed);
        boolean network = pengiriman.cara() == Cara.SALURAN_TERENKRIPSI;
        return publish(network ? upload.run(pengiriman.onProgress()) : upload.withdraw(), sealed);
    }

    /** An earlier run has published it, and this is the answer that got lost. */
    private static Paket published(Paket paket, SealedPaket sealed) throws IntegrityException {
        if (!sealed.manifest().equals(paket.manifes())) {
            throw new IntegrityException(Reason.OTHER_SUBJECT, "daftar data");
        }
        return paket;
    }

    /** What an earlier run of this very delivery has sealed; the packages of other requests, letters or terms stay where they are. */
    private Optional<SealedPaket> leftByAnotherRun(WireDocument<Kesepakatan> terms) throws IOException {
        if (!Files.isDirectory(pengiriman.folder())) {
            return Optional.empty();
        }
        List<Path> folders;
        try (Stream<Path> all = Files.list(pengiriman.folder())) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        for (Path folder : folders) {
            Optional<SealedPaket> sealed = SealedPaket.in(folder);
            if (sealed.isPresent() && isOfThisDelivery(sealed.get(), terms)) {
                return sealed;
            }
        }
        return Optional.empty();
    }

    private boolean isOfThisDelivery(SealedPaket sealed, WireDocument<Kesepakatan> terms) throws IOException {
        DaftarData daftar = sealed.daftarData();
        Surat surat = pengiriman.daftarData();
        boolean same = daftar.permohonan().equals(permohonan)
                && daftar.sidikKesepakatan().equals(terms.digest())
                && daftar.nomorSurat().equals(surat.nomor())
                && daftar.tanggal().equals(surat.tanggal())
                && daftar.penandatangan().equals(surat.penandatangan());
        if (!same) {
            return false;
        }
        Paket paket = agency.session().paket(daftar.paket(), permohonan);
        return Objects.equals(paket.menggantikan(), replaced)
                && (paket.status() == StatusPaket.DISIAPKAN || sealed.manifest().equals(paket.manifes()));
    }

    /** The draft that an interrupted run has left at the exchange, or a new one. */
    private Paket draft() throws IOException {
        Outgoing creation = agency.session().outgoing(Session.request(permohonan) + "/paket", new Paket.Baru(replaced));
        for (String id : agency.session().permohonan(permohonan).paket()) {
            Paket paket = agency.session().paket(id, permohonan);
            if (paket.status() == StatusPaket.DISIAPKAN && Objects.equals(paket.menggantikan(), replaced)) {
                agency.session().settle(creation);
                return paket;
            }
        }
        return Session.of(permohonan, agency.session().change(creation).as(Paket.class));
    }

    private SealedPaket seal(Paket draft, WireDocument<Kesepakatan> terms) throws IOException {
        Surat surat = pengiriman.daftarData();
        SuratPengantar covering = new SuratPengantar(
                surat.nomor(),
                surat.tanggal(),
                permohonan,
                surat.penandatangan(),
                new SuratPengantar.Ikatan(draft.id(), terms.digest()));
        String requester = terms.content().isi().peminta().kode();
        try {
            Sealer sealer = Sealer.from(agency.name())
                    .to(Recipient.of(requester, agency.keys().encryption(requester)))
                    .clock(agency.clock())
                    .build();
            PreparedPaket prepared = pengiriman
                    .isi()
                    .sealer(sealer)
                    .signer(agency.signer())
                    .clock(agency.clock())
                    .terms(terms.content())
                    .build()
                    .write(pengiriman.sumber(), covering, freeFolder(draft.id()));
            pengiriman.onPrepared().accept(prepared);
            return SealedPaket.in(prepared.folder()).orElseThrow(() -> new AssertionError("just written"));
        } catch (KeyRefusedException e) {
            throw new IntegrityException(Reason.NO_KEY, requester, e);
        }
    }

    /** A folder that no other run has begun to fill; file systems differ in which characters they take. */
    private Path freeFolder(String id) throws IOException {
        for (int number = 1; number < 1000; number++) {
            Path folder = pengiriman.folder().resolve(id.replace(':', '_') + "-" + number);
            if (!Files.exists(folder)) {
                return folder;
            }
        }
        throw new java.nio.file.FileAlreadyExistsException(id);
    }

    private Paket publish(Paket paket, SealedPaket sealed) throws IOException {
        Surat surat = pengiriman.buktiTransfer();
        PenerbitanPaket release = new PenerbitanPaket(
                surat.nomor(), surat.tanggal(), pengiriman.cara(), sealed.manifest(), surat.penandatangan());
        Reply reply = agency.session().post(Session.pack(paket.id()) + "/terbitkan", release, paket.versi());
        return Session.about(paket, reply.as(Paket.class));
    }
}
