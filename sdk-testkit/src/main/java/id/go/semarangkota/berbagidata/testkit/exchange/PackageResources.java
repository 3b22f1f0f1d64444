package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.perkara.PackageDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.ReceiptDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.Version;

/** Packages and receipts. */
final class PackageResources {
    private final Gate gate;
    private final PackageDesk packages;
    private final ReceiptDesk receipts;

    PackageResources(Gate gate, PackageDesk packages, ReceiptDesk receipts) {
        this.gate = gate;
        this.packages = packages;
        this.receipts = receipts;
    }

    void register(Router router) {
        router.on(
                "POST",
                "/v1/permohonan/{id}/paket",
                (request, names) -> gate.deed(request, Paket.Baru.class, (caller, baru) -> {
                    Paket made = packages.create(caller, names.get(0), baru);
                    return show(201, made).header("Location", "/v1/paket/" + made.id());
                }));
        router.on(
                "GET",
                "/v1/paket/{id}",
                (request, names) -> show(200, packages.read(gate.caller(request), names.get(0))));
        router.on("POST", "/v1/paket/{id}/terbitkan", (request, names) -> {
            Version version = Gate.version(request);
            return gate.deed(
                    request,
                    PenerbitanPaket.class,
                    (caller, release) -> show(200, packages.publish(caller, names.get(0), release, version)));
        });
        router.on("POST", "/v1/paket/{id}/transisi", (request, names) -> {
            Version version = Gate.version(request);
            return gate.deed(
                    request,
                    Paket.Media.class,
                    (caller, media) -> show(200, packages.media(caller, names.get(0), media, version)));
        });
        router.on("POST", "/v1/paket/{id}/tanda-terima", (request, names) -> {
            Version version = Gate.version(request);
            return gate.deed(request, TandaTerima.Dikirim.class, (caller, sent) -> {
                TandaTerimaDicatat taken = receipts.take(caller, names.get(0), sent, version);
                return Response.json(201, taken)
                        .header("ETag", Version.etag(taken.paket().versi()));
            });
        });
    }

    private static Response show(int status, Paket paket) {
        return Response.json(status, paket).header("ETag", Version.etag(paket.versi()));
    }
}
