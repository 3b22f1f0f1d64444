package id.go.semarangkota.berbagidata.http;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call as it leaves. Immutable. */
public record Outgoing(
        String method,
        URI url,
        Map<String, String> headers,
        @Nullable Payload payload) {
    private static final Set<String> WORDS = Set.of(
            "v1",
            "saya",
            "organisasi",
            "kunci",
            "katalog",
            "permohonan",
            "transisi",
            "kesepakatan",
            "paket",
            "berkas",
            "isi",
            "unggahan",
            "terbitkan",
            "tanda-terima",
            "peristiwa",
            "kepala",
            "dosir",
            "log",
            "checkpoint",
            "bukti",
            "inklusi",
            "konsistensi");

    public Outgoing {
        headers = Map.copyOf(headers);
    }

    /** A call without headers of its own. */
    public static Outgoing of(String method, URI url, @Nullable Payload payload) {
        return new Outgoing(method, url, Map.of(), payload);
    }

    /** The same call with one more header. */
    public Outgoing with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Outgoing(method, url, more, payload);
    }

    /** Method and path as the contract has them, for logs: of all else in the path only that it is there. */
    String operation() {
        String path = Arrays.stream(url.getPath().split("/", -1))
                .map(word -> word.isEmpty() || WORDS.contains(word) ? word : "_")
                .collect(Collectors.joining("/"));
        return method + " " + path;
    }

    /** Method and path: headers may hold a token. */
    @Override
    public String toString() {
        return method + " " + url.getPath();
    }
}
