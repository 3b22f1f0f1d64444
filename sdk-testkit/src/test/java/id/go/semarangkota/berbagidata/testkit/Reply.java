package id.go.semarangkota.berbagidata.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** An answer, as a caller that knows nothing but HTTP and JSON sees it. */
record Reply(HttpResponse<byte[]> raw) {
    int status() {
        return raw.statusCode();
    }

    JsonNode json() {
        try {
            return Contract.JSON.readTree(raw.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String pointer) {
        return json().at(pointer).asText();
    }

    String kode() {
        return text("/kode");
    }

    String etag() {
        return header("ETag");
    }

    String header(String name) {
        return raw.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status() + " " + new String(raw.body(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
