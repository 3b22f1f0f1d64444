package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireDocument;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.identity.Directory;
import id.go.semarangkota.berbagidata.testkit.identity.KeyRegistration;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Keys of agencies, and the exchange's own. */
final class KeyResources {
    private static final int BODY = 1 << 16;

    private final Gate gate;
    private final Directory directory;
    private final Clock clock;

    KeyResources(Gate gate, Directory directory, Clock clock) {
        this.gate = gate;
        this.directory = directory;
        this.clock = clock;
    }

    void register(Router router) {
        router.on("GET", "/v1/organisasi/{kode}/kunci", (request, names) -> {
            gate.caller(request);
            List<Kunci> keys =
                    directory.keys(names.get(0)).orElseThrow(() -> ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN));
            Kunci.Himpunan set = new Kunci.Himpunan(keys);
            return Response.json(200, set)
                    .header("ETag", "\"" + WireFormat.standard().digest(set) + "\"");
        });
        router.on(
                "PUT",
                "/v1/organisasi/{kode}/kunci/{kid}",
                (request, names) -> publish(request, names.get(0), names.get(1)));
    }

    private Response publish(Request request, String kode, String kid) throws IOException {
        Caller caller = gate.caller(request);
        if (directory.keys(kode).isEmpty()) {
            throw ProblemException.of(KodeMasalah.TIDAK_DITEMUKAN);
        }
        if (!caller.kode().equals(kode)) {
            throw ProblemException.of(KodeMasalah.PERAN_TIDAK_BERWENANG);
        }
        request.requireType("application/json");
        WireDocument<Kunci.Terbitan> body = WireFormat.standard().read(Kunci.Terbitan.class, request.body(BODY));
        KeyRegistration.Result result = new KeyRegistration(directory).publish(kode, kid, body, clock.instant());
        return Response.json(result.isNew() ? 201 : 200, result.kunci());
    }
}
