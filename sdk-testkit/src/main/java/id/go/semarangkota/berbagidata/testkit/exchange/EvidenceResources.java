package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.perkara.EvidenceDesk;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;

/** Events, dossiers and proofs. */
final class EvidenceResources {
    private static final long MAX = (1L << 53) - 1;

    private final Gate gate;
    private final EvidenceDesk desk;

    EvidenceResources(Gate gate, EvidenceDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    void register(Router router) {
        router.on(
                "GET",
                "/v1/permohonan/{id}/peristiwa",
                (request, names) -> Response.json(
                        200, desk.events(gate.caller(request), names.get(0), Gate.cursor(request, "setelah"))));
        router.on(
                "GET",
                "/v1/permohonan/{id}/kepala",
                (request, names) -> Response.json(200, desk.head(gate.caller(request), names.get(0))));
        router.on("GET", "/v1/permohonan/{id}/dosir", (request, names) -> {
            byte[] zip = desk.dossier(gate.caller(request), names.get(0));
            Digest digest = Digest.sha256(zip);
            return Response.bytes(200, "application/zip", zip)
                    .header("ETag", "\"" + digest + "\"")
                    .header("Repr-Digest", digest.reprDigest());
        });
        router.on(
                "GET",
                "/v1/peristiwa",
                (request, names) ->
                        Response.json(200, desk.news(gate.caller(request), Gate.cursor(request, "setelah"))));
        router.on("GET", "/v1/log/checkpoint", (request, names) -> {
            gate.caller(request);
            return Response.json(200, desk.checkpoint());
        });
        router.on("GET", "/v1/log/bukti/inklusi", (request, names) -> {
            Caller caller = gate.caller(request);
            String event = request.parameter("peristiwa").orElseThrow(() -> missing("peristiwa"));
            return Response.json(200, desk.inclusion(caller, event, number(request, "ukuran")));
        });
        router.on("GET", "/v1/log/bukti/konsistensi", (request, names) -> {
            gate.caller(request);
            return Response.json(200, desk.consistency(number(request, "dari"), number(request, "ke")));
        });
    }

    private static long number(Request request, String name) {
        return request.number(name, MAX).orElseThrow(() -> missing(name));
    }

    private static ProblemException missing(String name) {
        return Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH).at(name, "wajib").exception();
    }
}
