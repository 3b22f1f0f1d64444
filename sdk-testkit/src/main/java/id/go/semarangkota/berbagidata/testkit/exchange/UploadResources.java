package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.perkara.UploadDesk;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import id.go.semarangkota.berbagidata.testkit.store.StoredFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploads by tus 1.0.0. */
final class UploadResources {
    private static final String TUS = "1.0.0";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,16}");
    private static final Pattern NAME = Pattern.compile("(?:^|,) ?nama ([A-Za-z0-9+/=]+)(?:,|$)");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Gate gate;
    private final UploadDesk desk;
    private final long largest;

    UploadResources(Gate gate, UploadDesk desk, long largest) {
        this.gate = gate;
        this.desk = desk;
        this.largest = largest;
    }

    void register(Router router) {
        router.on("POST", "/v1/paket/{id}/berkas", (request, names) -> create(request, names.get(0)));
        router.on("HEAD", "/v1/unggahan/{id}", (request, names) -> read(request, names.get(0)));
        router.on("PATCH", "/v1/unggahan/{id}", (request, names) -> append(request, names.get(0)));
        router.on("DELETE", "/v1/unggahan/{id}", (request, names) -> {
            Caller caller = gate.caller(request);
            requireVersion(request);
            desk.delete(caller, names.get(0));
            return tus(Response.empty(204));
        });
        for (String path : new String[] {"/v1/paket/{id}/berkas", "/v1/unggahan/{id}"}) {
            router.on(
                    "OPTIONS",
                    path,
                    (request, names) -> tus(Response.empty(204))
                            .header("Tus-Version", TUS)
                            .header("Tus-Extension", "creation,termination,expiration")
                            .header("Tus-Max-Size", Long.toString(largest)));
        }
    }

    private static Response tus(Response response) {
        return response.header("Tus-Resumable", TUS);
    }

    private static void requireVersion(Request request) {
        if (!TUS.equals(request.header("Tus-Resumable").orElse(null))) {
            throw Problem.of(KodeMasalah.VERSI_TUS_TIDAK_DIDUKUNG)
                    .header("Tus-Version", TUS)
                    .exception();
        }
    }

    private Response create(Request request, String paket) throws IOException {
        return gate.deed(request, caller -> {
            requireVersion(request);
            long length = Long.parseLong(request.requireHeader("Upload-Length", COUNT));
            String nama = name(request.header("Upload-Metadata").orElse(""));
            if (length < 1) {
                throw Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                        .at("Upload-Length", "batas")
                        .exception();
            }
            UploadDesk.Standing made = desk.create(caller, paket, nama, length);
            return expiring(Response.json(201, made.berkas()), made)
                    .header("Location", "/v1/unggahan/" + made.berkas().id());
        });
    }

    private static String name(String metadata) {
        Matcher matcher = NAME.matcher(metadata);
        if (matcher.find()) {
            try {
                return new String(Base64.getDecoder().decode(matcher.group(1)), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw badMetadata();
            }
        }
        throw badMetadata();
    }

    private static ProblemException badMetadata() {
        return Problem.of(KodeMasalah.PERMINTAAN_TIDAK_SAH)
                .at("Upload-Metadata", "bentuk")
                .exception();
    }

    private static Response expiring(Response response, UploadDesk.Standing standing) {
        Instant expires = standing.expires();
        Response tus = tus(response);
        return expires == null ? tus : tus.header("Upload-Expires", HTTP_DATE.format(expires));
    }

    private Response read(Request request, String id) {
        Caller caller = gate.caller(request);
        requireVersion(request);
        UploadDesk.Standing standing = desk.read(caller, id);
        return expiring(Response.empty(200), standing)
                .header("Upload-Offset", Long.toString(standing.berkas().diterima()))
                .header("Upload-Length", Long.toString(standing.berkas().ukuran()))
                .header("Cache-Control", "no-store");
    }

    private Response append(Request request, String id) throws IOException {
        Caller caller = gate.caller(request);
        requireVersion(request);
        request.requireType("application/offset+octet-stream");
        long offset = Long.parseLong(request.requireHeader("Upload-Offset", COUNT));
        StoredFile.Bytes bytes = new StoredFile.Bytes(request.stream(), request.announcedLength());
        UploadDesk.Standing standing = desk.append(caller, id, offset, bytes);
        return expiring(Response.empty(204), standing)
                .header("Upload-Offset", Long.toString(standing.berkas().diterima()));
    }
}
