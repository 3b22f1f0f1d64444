package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Credentials;
import id.go.semarangkota.berbagidata.http.Outgoing;
import id.go.semarangkota.berbagidata.http.Payload;
import id.go.semarangkota.berbagidata.http.Reply;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The calls of one agency to one exchange, by the paths of the contract. Thread-safe. */
final class Session {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

    private final Api api;
    private final Api.Caller caller;

    Session(Api api, Api.Caller caller) {
        this.api = api;
        this.caller = caller;
    }

    Api api() {
        return api;
    }

    Credentials credentials() {
        return caller.credentials();
    }

    Reply get(String path) throws IOException {
        return api.get(api.at(path), caller.credentials());
    }

    Reply get(String path, Map<String, @Nullable String> parameters) throws IOException {
        StringBuilder query = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (value != null) {
                query.append(query.length() == 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return get(path + query);
    }

    /** A POST that needs no version of anything. */
    Reply post(String path, Record body) throws IOException {
        return api.change(outgoing(path, body), caller);
    }

    /** A POST that is refused if what the caller saw has changed since. */
    Reply post(String path, Record body, long seen) throws IOException {
        return api.change(outgoing(path, body).with("If-Match", "\"" + seen + "\""), caller);
    }

    /** A changing call without a body, such as the creation of an upload. */
    Reply change(Outgoing call) throws IOException {
        return api.change(call, caller);
    }

    private Outgoing outgoing(String path, Record body) {
        return Outgoing.of(
                "POST", api.at(path), Payload.json(WireFormat.standard().write(body)));
    }

    Permohonan command(Permohonan seen, PerintahPermohonan command, PermintaanPerintah.Isi isi) throws IOException {
        return post(request(seen.id()) + "/transisi", new PermintaanPerintah(command, isi), seen.versi())
                .as(Permohonan.class);
    }

    Permohonan permohonan(String id) throws IOException {
        return get(request(id)).as(Permohonan.class);
    }

    Paket paket(String id) throws IOException {
        return get(pack(id)).as(Paket.class);
    }

    URI at(String path) {
        return api.at(path);
    }

    static String request(String id) {
        return "/v1/permohonan/" + identifier(id);
    }

    static String pack(String id) {
        return "/v1/paket/" + identifier(id);
    }

    static String identifier(String id) {
        if (!IDENTIFIER.matcher(id).matches()) {
            throw new IllegalArgumentException("id: not an identifier of the contract");
        }
        return id;
    }
}
