package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.perkara.Catalogue;
import id.go.semarangkota.berbagidata.testkit.perkara.Cursor;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The catalogue, in the compact form or as DCAT 3. */
final class CatalogueResources {
    private static final String JSON = "application/json";
    private static final String JSON_LD = "application/ld+json";

    private final Gate gate;
    private final Catalogue catalogue;
    private final DcatWriter dcat;

    CatalogueResources(Gate gate, Catalogue catalogue, String issuer) {
        this.gate = gate;
        this.catalogue = catalogue;
        this.dcat = new DcatWriter(issuer);
    }

    void register(Router router) {
        router.on("GET", "/v1/katalog", (request, names) -> list(request));
        router.on("GET", "/v1/katalog/{id}", (request, names) -> read(request, names.get(0)));
    }

    private Response list(Request request) {
        gate.caller(request);
        Cursor cursor = Gate.cursor(request, "cursor");
        List<EntriKatalog> all = catalogue.all();
        if (type(request).equals(JSON_LD)) {
            return Response.bytes(200, JSON_LD, dcat.catalogue(all));
        }
        return Response.json(200, Catalogue.page(all, cursor));
    }

    private Response read(Request request, String id) {
        gate.caller(request);
        EntriKatalog entry = catalogue.find(id).orElseThrow(() -> ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN));
        boolean compact = type(request).equals(JSON);
        byte[] body = compact ? WireFormat.standard().write(entry) : dcat.dataset(entry);
        String digest = WireFormat.standard().digest(entry).toString();
        return Response.bytes(200, compact ? JSON : JSON_LD, body)
                .header("ETag", "\"" + digest + (compact ? "" : "-dcat") + "\"")
                .header("Vary", "Accept");
    }

    /** The first of the two that the caller accepts, in the order in which the caller names them. */
    private static String type(Request request) {
        String accept = request.header("Accept").orElse("*/*").toLowerCase(Locale.ROOT);
        return Arrays.stream(accept.split(",", -1))
                .map(range -> range.split(";", -1)[0].strip())
                .map(range -> switch (range) {
                    case "*/*", "application/*", JSON -> JSON;
                    case JSON_LD -> JSON_LD;
                    default -> "";
                })
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> ProblemException.of(KodeMasalah.TIDAK_DAPAT_DISAJIKAN));
    }
}
