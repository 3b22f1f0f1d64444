package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.auth.StepUp;
import id.go.semarangkota.berbagidata.auth.StepUpChallenge;
import id.go.semarangkota.berbagidata.error.IntegrityException;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.CallLog;
import id.go.semarangkota.berbagidata.http.Credentials;
import id.go.semarangkota.berbagidata.http.Outgoing;
import id.go.semarangkota.berbagidata.http.Payload;
import id.go.semarangkota.berbagidata.http.Reply;
import id.go.semarangkota.berbagidata.keys.SecretAccess;
import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The calls of one agency to one exchange, by the paths of the contract. Thread-safe. */
final class Session {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

    /** More items than a list of an exchange can have. */
    static final long MOST_ITEMS = 1_000_000;

    private final Api api;
    private final Credentials credentials;
    private final CallLog log;
    private final StepUp stepUp;

    Session(Api api, Credentials credentials, CallLog log, StepUp stepUp) {
        this.api = api;
        this.credentials = credentials;
        this.log = log;
        this.stepUp = stepUp;
    }

    /** Who calls; where an official must decide, the one whose act it is. */
    private Api.Caller caller(@Nullable Pejabat pejabat) {
        return new Api.Caller(
                credentials,
                (acrValues, maxAge) -> Objects.requireNonNull(
                                stepUp.authenticate(new StepUpChallenge(acrValues, maxAge, pejabat)),
                                "StepUp.authenticate")
                        .map(token -> token.read(SecretAccess.insecure())),
                log);
    }

    Api api() {
        return api;
    }

    Credentials credentials() {
        return credentials;
    }

    Reply get(String path) throws IOException {
        return api.get(api.at(path), credentials);
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
        return change(outgoing(path, body));
    }

    /** What a call would have done was found done. */
    void settle(Outgoing call) throws IOException {
        api.settle(call, caller(null));
    }

    /** A POST that is refused if what the caller saw has changed since. */
    Reply post(String path, Record body, long seen) throws IOException {
        return decide(path, body, seen, null);
    }

    /** The same, done only once its outcome was accepted. */
    <T> T post(String path, Record body, long seen, Api.Outcome<T> outcome) throws IOException {
        return api.change(based(outgoing(path, body), seen), caller(null), outcome);
    }

    private Reply decide(String path, Record body, long seen, @Nullable Pejabat pejabat) throws IOException {
        return api.change(based(outgoing(path, body), seen), caller(pejabat), reply -> reply);
    }

    private static Outgoing based(Outgoing call, long seen) {
        return call.with("If-Match", "\"" + seen + "\"");
    }

    /** A changing call without a body, such as the creation of an upload. */
    Reply change(Outgoing call) throws IOException {
        return api.change(call, caller(null), reply -> reply);
    }

    Outgoing outgoing(String path, Record body) {
        return Outgoing.of(
                "POST", api.at(path), Payload.json(WireFormat.standard().write(body)));
    }

    Permohonan command(Permohonan seen, PerintahPermohonan command, PermintaanPerintah.Isi isi) throws IOException {
        FormulirVerifikasi form = isi.formulir();
        Pejabat actor = command == PerintahPermohonan.AJUKAN
                ? seen.isi().penandatangan()
                : form == null ? isi.pejabat() : form.pejabat();
        String path = request(seen.id()) + "/transisi";
        return about(
                seen.id(),
                decide(path, new PermintaanPerintah(command, isi), seen.versi(), actor)
                        .as(Permohonan.class));
    }

    Permohonan permohonan(String id) throws IOException {
        return about(id, get(request(id)).as(Permohonan.class));
    }

    private static Permohonan about(String id, Permohonan answer) throws IntegrityException {
        requireSubject(id, answer.id());
        return answer;
    }

    Paket paket(String id) throws IOException {
        Paket answer = get(pack(id)).as(Paket.class);
        requireSubject(id, answer.id());
        return answer;
    }

    /** A package of a request. */
    Paket paket(String id, String permohonan) throws IOException {
        return of(permohonan, paket(id));
    }

    /** What a call about a package has made of it. */
    static Paket about(Paket seen, Paket answer) throws IntegrityException {
        requireSubject(seen.id(), answer.id());
        return of(seen.permohonan(), answer);
    }

    static Paket of(String permohonan, Paket answer) throws IntegrityException {
        requireSubject(permohonan, answer.permohonan());
        return answer;
    }

    /** Whoever answers about something else would choose what is signed for next. */
    static void requireSubject(String asked, String answered) throws IntegrityException {
        if (!answered.equals(asked)) {
            throw new IntegrityException(IntegrityException.Reason.OTHER_SUBJECT, asked);
        }
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
        if (!IDENTIFIER.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("id: not an identifier of the contract");
        }
        return id;
    }
}
