package id.go.semarangkota.berbagidata.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;

/** A program that uses an exchange and comes to its end; run by {@link ReferenceExchangeTest} in a JVM of its own. */
final class Embedder {
    private Embedder() {}

    public static void main(String[] arguments) throws Exception {
        ReferenceExchange exchange = ReferenceExchange.builder().start();
        FaultyNetwork network = FaultyNetwork.before(exchange);
        HttpClient client = World.client(exchange.certificate());
        URI profile = network.uri().resolve("/.well-known/berbagi-data");
        HttpResponse<String> reply =
                client.send(HttpRequest.newBuilder(profile).build(), HttpResponse.BodyHandlers.ofString());
        if (arguments[0].equals("close")) {
            network.close();
            exchange.close();
        }
        System.out.print(reply.statusCode() + " selesai " + Instant.now().toEpochMilli());
        System.out.flush();
    }
}
