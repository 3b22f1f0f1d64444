package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** One request, spelled header by header. */
final class Call {
    private final HttpClient client;
    private final HttpRequest.Builder request;

    Call(HttpClient client, URI uri) {
        this.client = client;
        this.request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
    }

    Call bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    Call header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    /** Once more, beside the one that is there. */
    Call again(String name, String value) {
        request.header(name, value);
        return this;
    }

    Call key(String key) {
        return header("Idempotency-Key", key);
    }

    Call match(String etag) {
        return header("If-Match", etag);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    Reply get() throws IOException, InterruptedException {
        request.GET();
        return send();
    }

    /** With a new key, unless one was set. */
    Reply post(Record body) throws IOException, InterruptedException {
        return post(new String(WireFormat.standard().write(body), StandardCharsets.UTF_8));
    }

    Reply post(String json) throws IOException, InterruptedException {
        header("Content-Type", "application/json");
        request.POST(BodyPublishers.ofString(json));
        return send();
    }

    Reply method(String method, byte[] body) throws IOException, InterruptedException {
        request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return send();
    }

    private Reply send() throws IOException, InterruptedException {
        return new Reply(client.send(request.build(), BodyHandlers.ofByteArray()));
    }
}
