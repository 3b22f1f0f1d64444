package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.error.ExchangeException;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Outgoing;
import id.go.semarangkota.berbagidata.http.Reply;
import id.go.semarangkota.berbagidata.paket.SealedPaket;
import id.go.semarangkota.berbagidata.pertukaran.BerkasData;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.transfer.Uploads;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Uploads the sealed file of a package. The package itself tells which uploads an earlier run has made, from whatever folder. */
final class PackageUpload implements Uploads.Place {
    private final Agency agency;
    private final SealedPaket sealed;
    private final BerkasData berkas;
    private Paket paket;

    PackageUpload(Agency agency, Paket paket, SealedPaket sealed) {
        this.agency = agency;
        this.paket = paket;
        this.sealed = sealed;
        this.berkas = sealed.daftarData().berkas().get(0);
    }

    /** Uploads what is missing; once more, if the bytes there turn out to be of another sealing. Returns the package as it is then. */
    Paket run(LongConsumer progress) throws IOException {
        for (int run = 0; run < 2 && !isThere(); run++) {
            agency.transfers().uploads().upload(sealed.sealed(), this, progress);
            paket = agency.session().paket(paket.id());
        }
        return paket;
    }

    /** Deletes what an earlier run has uploaded: the package travels on a medium now. Returns the package as it is then. */
    Paket withdraw() throws IOException {
        for (Paket.Berkas there : paket.berkas()) {
            delete(upload(there));
        }
        return paket.berkas().isEmpty() ? paket : agency.session().paket(paket.id());
    }

    private URI upload(Paket.Berkas there) {
        return agency.session().at("/v1/unggahan/" + Session.identifier(there.id()));
    }

    private boolean isThere() {
        return known(paket).filter(b -> berkas.sha256().equals(b.sha256())).isPresent();
    }

    private Optional<Paket.Berkas> known(Paket seen) {
        return seen.berkas().stream()
                .filter(b -> b.nama().equals(berkas.nama()))
                .findFirst();
    }

    /** An upload that cannot become this file is deleted: it holds the name. */
    @Override
    public Optional<URI> known() throws IOException {
        Optional<Paket.Berkas> known = known(paket);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        agency.session().settle(creation());
        Paket.Berkas there = known.get();
        URI url = upload(there);
        boolean same = there.ukuran() == berkas.ukuran() && there.sha256() == null;
        if (!same) {
            delete(url);
        }
        return same ? Optional.of(url) : Optional.empty();
    }

    private void delete(URI url) throws IOException {
        Outgoing call = Outgoing.of("DELETE", url, null).with("Tus-Resumable", "1.0.0");
        try {
            agency.session().api().repeatable(call, agency.session().credentials());
        } catch (ExchangeException e) {
            int status = e.status().orElse(0);
            if (status != 404 && status != 410) {
                throw e;
            }
        }
    }

    private Outgoing creation() {
        String name = Base64.getEncoder().encodeToString(berkas.nama().getBytes(StandardCharsets.UTF_8));
        return Outgoing.of("POST", agency.session().at(Session.pack(paket.id()) + "/berkas"), null)
                .with("Tus-Resumable", "1.0.0")
                .with("Upload-Length", Long.toString(berkas.ukuran()))
                .with("Upload-Metadata", "nama " + name);
    }

    @Override
    public URI create() throws IOException {
        Reply reply = agency.session().change(creation());
        String location = reply.header("Location").orElse("");
        if (location.isEmpty()) {
            throw Api.wrongHeader(201);
        }
        return agency.session().api().own(location);
    }
}
