package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.client.ExchangeClient;
import id.go.semarangkota.berbagidata.error.UnreachableException;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One agency with its client, which goes through a network of its own. */
final class Side implements AutoCloseable {
    final Peran role;
    final Party party;
    final FaultyNetwork network;
    private final World world;
    private final Path journal;
    private ExchangeClient client;
    private volatile @Nullable NetworkFault armed;
    private volatile int meeting = Integer.MAX_VALUE;

    Side(World world, Peran role, Path folder) throws Exception {
        this.world = world;
        this.role = role;
        this.party = world.holders.get(role);
        this.network = FaultyNetwork.before(world.exchange);
        this.journal = folder.resolve("jurnal-" + role);
        this.client = open();
    }

    private ExchangeClient open() throws Exception {
        return party.client(world.exchange, world.clock, network.uri())
                .stepUp(challenge -> {
                    strike();
                    return party.token(world.exchange, challenge);
                })
                .journal(journal)
                .limits(ClientProcedure.LIMITS)
                .build();
    }

    ExchangeClient client() {
        return client;
    }

    /** Goes on as another process, with what is left in the journal. */
    void restart() throws Exception {
        client.close();
        client = open();
    }

    /** The next call meets a fault; where an official must decide, the one with the second factor. */
    void arm(NetworkFault fault, boolean secondFactor) {
        meeting = Integer.MAX_VALUE;
        armed = fault;
        if (!secondFactor) {
            strike();
        }
    }

    private void strike() {
        NetworkFault fault = armed;
        if (fault != null) {
            armed = null;
            dropConnections();
            network.next(fault);
            meeting = network.connections() + 1;
        }
    }

    /** Whether the armed fault was met. */
    boolean hasMet() {
        return network.connections() >= meeting;
    }

    /** All goes well again, on new connections. */
    void calm() {
        armed = null;
        network.forget();
        dropConnections();
    }

    /** Until the client has noticed it: a connection that was cut while idle fails only when it is used. */
    private void dropConnections() {
        for (boolean open = true; open; ) {
            network.cutAll();
            try {
                client.saya();
            } catch (UnreachableException e) {
                open = false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        network.close();
    }
}
