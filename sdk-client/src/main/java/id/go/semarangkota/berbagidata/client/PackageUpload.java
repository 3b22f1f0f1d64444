package id.go.semarangkota.berbagidata.client;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Uploads the sealed file of a package; the address of the upload stands beside the file, for the next run. */
final class PackageUpload implements Uploads.Place {
    private final Agency agency;
    private final Paket paket;
    private final SealedPaket sealed;
    private final BerkasData berkas;
    private final Path memory;

    PackageUpload(Agency agency, Paket paket, SealedPaket sealed) {
        this.agency = agency;
        this.paket = paket;
        this.sealed = sealed;
        this.berkas = sealed.daftarData().berkas().get(0);
        this.memory = sealed.sealed().resolveSibling("unggahan");
    }

    void run(LongConsumer progress) throws IOException {
        boolean there = paket.berkas().stream()
                .anyMatch(b -> b.nama().equals(berkas.nama()) && berkas.sha256().equals(b.sha256()));
        if (!there) {
            agency.transfers().uploads().upload(sealed.sealed(), this, progress);
        }
    }

    @Override
    public Optional<URI> known() throws IOException {
        return Files.isRegularFile(memory)
                ? Optional.of(agency.session().api().own(Files.readString(memory, StandardCharsets.US_ASCII)))
                : Optional.empty();
    }

    @Override
    public URI create() throws IOException {
        String name = Base64.getEncoder().encodeToString(berkas.nama().getBytes(StandardCharsets.UTF_8));
        Outgoing call = Outgoing.of("POST", agency.session().at(Session.pack(paket.id()) + "/berkas"), null)
                .with("Tus-Resumable", "1.0.0")
                .with("Upload-Length", Long.toString(berkas.ukuran()))
                .with("Upload-Metadata", "nama " + name);
        Reply reply = agency.session().change(call);
        String location = reply.header("Location").orElse("");
        if (location.isEmpty()) {
            throw Api.wrongHeader(201);
        }
        URI url = agency.session().api().own(location);
        Files.writeString(memory, url.toString(), StandardCharsets.US_ASCII);
        return url;
    }
}
