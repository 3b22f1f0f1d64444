package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.client.ExchangeClient;
import java.time.Instant;

/** A program that uses an exchange by a client and comes to its end; run by {@link ReferenceExchangeTest} in a JVM of its own. */
final class Embedder {
    private Embedder() {}

    public static void main(String[] arguments) throws Exception {
        World world = World.start();
        FaultyNetwork network = FaultyNetwork.before(world.exchange);
        ExchangeClient client = world.peminta.client(world, network.uri()).build();
        String who = client.saya().organisasi().kode();
        if (arguments[0].equals("close")) {
            client.close();
            network.close();
            world.exchange.close();
        }
        System.out.print(who + " selesai " + Instant.now().toEpochMilli());
        System.out.flush();
    }
}
