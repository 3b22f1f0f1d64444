package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** A program that uses an exchange by a client and comes to its end; run by {@link ReferenceExchangeTest} in a JVM of its own. */
final class Embedder {
    private Embedder() {}

    public static void main(String[] arguments) throws Exception {
        Party dinsos = new Party("dinsos", 1);
        ReferenceExchange exchange = ReferenceExchange.builder()
                .organisation(dinsos.organisasi, Set.of(Peran.PEMINTA), dinsos.published())
                .start();
        FaultyNetwork network = FaultyNetwork.before(exchange);
        ExchangeClient client =
                dinsos.client(exchange, Clock.systemUTC(), network.uri()).build();
        String who = client.saya().organisasi().kode();
        if (arguments[0].equals("close")) {
            client.close();
            network.close();
            exchange.close();
        }
        System.out.print(who + " selesai " + Instant.now().toEpochMilli());
        System.out.flush();
    }
}
