package id.go.semarangkota.berbagidata.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call as it leaves. Immutable. */
public record Outgoing(
        String method,
        URI url,
        Map<String, String> headers,
        @Nullable Payload payload) {
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

    /** Method and path: headers may hold a token. */
    @Override
    public String toString() {
        return method + " " + url.getPath();
    }
}
