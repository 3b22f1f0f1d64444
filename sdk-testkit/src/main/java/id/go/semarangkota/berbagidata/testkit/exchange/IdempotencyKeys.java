package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.http.Request;
import id.go.semarangkota.berbagidata.testkit.http.Response;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One key for one deed: the same key by the same caller gets the stored answer again. What was refused changed nothing, so it is not
 * stored but judged anew. Thread-safe.
 */
final class IdempotencyKeys {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,100}");

    /** Where the creation of an upload has its content; its body is empty. */
    private static final List<String> UPLOAD = List.of("Upload-Length", "Upload-Metadata");

    private final int kept;
    private final Map<String, Map<String, Deed>> callers = new ConcurrentHashMap<>();

    /** Keeps the latest answers to each caller, this many, whatever others do, and what is being worked on. */
    IdempotencyKeys(int kept) {
        this.kept = kept;
    }

    private Map<String, Deed> latest() {
        return Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Deed> eldest) {
                return size() > kept && eldest.getValue().answer() != null;
            }
        });
    }

    /** What a key stands for; without an answer while it is being worked on. */
    private record Deed(String fingerprint, @Nullable Response answer) {}

    Response once(Caller caller, Request request, byte[] body, Supplier<Response> work) {
        String key = request.requireHeader("Idempotency-Key", KEY);
        StringBuilder fingerprint = new StringBuilder(request.method());
        fingerprint.append(' ').append(request.path()).append(' ').append(Digest.sha256(body));
        // No header field can hold a line's end, so none can pass for two.
        UPLOAD.forEach(
                name -> fingerprint.append('\n').append(request.header(name).orElse("")));
        return once(caller.kode(), key, fingerprint.toString(), work);
    }

    Response once(String caller, String key, String fingerprint, Supplier<Response> work) {
        Map<String, Deed> deeds = callers.computeIfAbsent(caller, unknown -> latest());
        Deed mine = new Deed(fingerprint, null);
        Deed before = deeds.putIfAbsent(key, mine);
        if (before != null) {
            return again(before, mine);
        }
        Response answer = null;
        try {
            answer = work.get();
            return answer;
        } finally {
            if (answer == null) {
                deeds.remove(key);
            } else {
                deeds.put(key, new Deed(mine.fingerprint(), answer));
            }
        }
    }

    private static Response again(Deed before, Deed now) {
        if (!before.fingerprint().equals(now.fingerprint())) {
            throw ProblemException.of(KodeMasalah.IDEMPOTENSI_BENTROK);
        }
        Response answer = before.answer();
        if (answer == null) {
            throw Problem.of(KodeMasalah.IDEMPOTENSI_SEDANG_DIPROSES)
                    .header("Retry-After", "1")
                    .exception();
        }
        return answer;
    }
}
