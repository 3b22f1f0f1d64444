package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.perkara.DownloadDesk;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of sealed files, whole or by one range (RFC 9110, 14). */
final class DownloadResource {
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,16})-([0-9]{0,16})");
    private static final String TYPE = "application/octet-stream";

    private final Gate gate;
    private final DownloadDesk desk;

    DownloadResource(Gate gate, DownloadDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    void register(Router router) {
        router.on("GET", "/v1/paket/{id}/berkas/{berkas}/isi", this::serve);
    }

    private Response serve(Request request, List<String> names) {
        DownloadDesk.Download file = desk.open(gate.caller(request), names.get(0), names.get(1));
        String etag = "\"" + file.digest() + "\"";
        boolean sameFile = request.header("If-Range").map(etag::equals).orElse(true);
        Optional<Part> part =
                request.header("Range").filter(range -> sameFile).flatMap(range -> Part.of(range, file.length()));
        Response response;
        if (part.isEmpty()) {
            long length = file.length();
            response = Response.stream(200, TYPE, length, out -> file.writeTo(0, length, out));
        } else {
            Part wanted = part.get();
            response = Response.stream(206, TYPE, wanted.count(), out -> file.writeTo(wanted.from, wanted.count(), out))
                    .header("Content-Range", "bytes " + wanted.from + "-" + wanted.last + "/" + file.length());
        }
        return response.header("ETag", etag)
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", file.digest().reprDigest());
    }

    /** A range within a file. */
    private record Part(long from, long last) {
        long count() {
            return last - from + 1;
        }

        /** Empty for what is no single range of bytes: the whole file is served then. */
        static Optional<Part> of(String range, long length) {
            Matcher matcher = RANGE.matcher(range);
            if (!matcher.matches() || range.equals("bytes=-")) {
                return Optional.empty();
            }
            boolean suffix = matcher.group(1).isEmpty();
            long first = suffix ? 0 : Long.parseLong(matcher.group(1));
            long second = matcher.group(2).isEmpty() ? length - 1 : Long.parseLong(matcher.group(2));
            if (!suffix && second < first && !matcher.group(2).isEmpty()) {
                return Optional.empty();
            }
            if (suffix ? second == 0 : first >= length) {
                throw Problem.of(KodeMasalah.RENTANG_TIDAK_SAH)
                        .header("Content-Range", "bytes */" + length)
                        .exception();
            }
            return Optional.of(
                    suffix
                            ? new Part(Math.max(0, length - second), length - 1)
                            : new Part(first, Math.min(second, length - 1)));
        }
    }
}
