package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Saya;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.perkara.Bounds;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** What the exchange says of itself and of its callers. */
final class ServiceResources {
    private final Gate gate;
    private final ProfilPertukaran profile;
    private final Clock clock;

    ServiceResources(Gate gate, String issuer, String logKey, Bounds bounds, Clock clock) {
        this.gate = gate;
        this.clock = clock;
        List<String> algorithms = Arrays.stream(KeyAlgorithm.values())
                .filter(KeyAlgorithm::isSignature)
                .map(KeyAlgorithm::joseName)
                .toList();
        this.profile = new ProfilPertukaran(
                issuer,
                issuer + "/oauth2/token",
                List.of("v1"),
                algorithms,
                List.of(logKey),
                new ProfilPertukaran.Batas(
                        bounds.fileBytes(),
                        bounds.bodyBytes(),
                        bounds.uploadLife().toSeconds()));
    }

    void register(Router router) {
        router.on("GET", "/.well-known/berbagi-data", (request, names) -> Response.json(200, profile));
        router.on("GET", "/v1/saya", (request, names) -> {
            Caller caller = gate.caller(request);
            return Response.json(
                    200,
                    new Saya(
                            caller.organisasi(), List.copyOf(caller.peran()), caller.cakupan(), null, clock.instant()));
        });
    }
}
