package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Kesepakatan;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.perkara.RequestDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.Version;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Requests. */
final class RequestResources {
    private final Gate gate;
    private final RequestDesk desk;

    RequestResources(Gate gate, RequestDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    void register(Router router) {
        router.on(
                "POST",
                "/v1/permohonan",
                (request, names) -> gate.deed(request, IsiPermohonan.class, (caller, isi) -> {
                    Permohonan made = desk.create(caller, isi);
                    return show(201, made).header("Location", "/v1/permohonan/" + made.id());
                }));
        router.on(
                "GET",
                "/v1/permohonan",
                (request, names) -> Response.json(
                        200, desk.list(gate.caller(request), filter(request), Gate.cursor(request, "cursor"))));
        router.on(
                "GET",
                "/v1/permohonan/{id}",
                (request, names) -> show(200, desk.read(gate.caller(request), names.get(0))));
        router.on("POST", "/v1/permohonan/{id}/transisi", (request, names) -> {
            Version version = Gate.version(request);
            return gate.deed(
                    request,
                    PermintaanPerintah.class,
                    (caller, command) -> show(200, desk.command(caller, names.get(0), command, version)));
        });
        router.on("GET", "/v1/permohonan/{id}/kesepakatan", (request, names) -> {
            Kesepakatan terms = desk.terms(gate.caller(request), names.get(0));
            return Response.bytes(200, "application/json", terms.canonicalBytes())
                    .header("ETag", "\"" + terms.digest() + "\"")
                    .header("Repr-Digest", terms.digest().reprDigest());
        });
    }

    private static Response show(int status, Permohonan permohonan) {
        return Response.json(status, permohonan).header("ETag", Version.etag(permohonan.versi()));
    }

    private static RequestDesk.Filter filter(Request request) {
        return new RequestDesk.Filter(
                parameter(request, "peran", Peran::valueOf),
                parameter(request, "status", StatusPermohonan::valueOf),
                parameter(request, "jatuhTempoSebelum", LocalDate::parse));
    }

    private static <T> @org.jspecify.annotations.Nullable T parameter(
            Request request, String name, Function<String, T> reader) {
        Optional<String> text = request.parameter(name);
        try {
            return text.isEmpty() ? null : reader.apply(text.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                    .at(name, "bentuk")
                    .exception();
        }
    }
}
