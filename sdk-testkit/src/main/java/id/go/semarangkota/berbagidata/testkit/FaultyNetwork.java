package id.go.semarangkota.berbagidata.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A relay on the loopback interface in front of an exchange, whose connections fail as told. Clients trust the exchange's certificate:
 * TLS passes through untouched, but for the faults of single requests, where the relay plays the exchange's part. Issuer and audience
 * stay those of the exchange, which a client must be told: {@code ExchangeClient.builder(network.uri()).issuer(exchange.uri())}.
 *
 * <p>Each new connection takes the next fault of the script; without one all goes well. Whoever wants requests of several callers in
 * an order of its own gives each a network, {@linkplain NetworkFault#hold holds} them all and {@linkplain #release releases} one after
 * the other. Thread-safe; all threads are daemons.
 */
public final class FaultyNetwork implements AutoCloseable {
    private final ServerSocket socket;
    private final Relay.Target target;
    private final Queue<NetworkFault> script = new ConcurrentLinkedQueue<>();
    private final Set<Relay> relays = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread acceptor;

    private FaultyNetwork(ServerSocket socket, Relay.Target target) {
        this.socket = socket;
        this.target = target;
        this.acceptor = Relay.daemon("faulty-network", this::accept);
    }

    /**
     * Starts a relay.
     *
     * @param exchange what it leads to
     * @return a relay without faults
     * @throws IOException if no port could be taken
     */
    public static FaultyNetwork before(ReferenceExchange exchange) throws IOException {
        ServerSocket socket = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        FaultyNetwork network =
                new FaultyNetwork(socket, new Relay.Target(exchange.uri().getPort(), exchange.tls()));
        network.acceptor.start();
        return network;
    }

    /**
     * Where clients go.
     *
     * @return such as {@code https://localhost:43211}
     */
    public URI uri() {
        return URI.create("https://localhost:" + socket.getLocalPort());
    }

    /**
     * Adds faults to the script, one for each of the next connections.
     *
     * @param faults what happens to them, in order
     * @return this
     */
    public FaultyNetwork next(NetworkFault... faults) {
        script.addAll(Arrays.asList(faults));
        return this;
    }

    /** Drops what is left of the script: all goes well from now on. */
    public void forget() {
        script.clear();
    }

    /**
     * How many connections there have been.
     *
     * @return from 0
     */
    public int connections() {
        return connections.get();
    }

    /** Lets all connections go on that are held now. */
    public void release() {
        relays.forEach(Relay::release);
    }

    /** Ends all open connections, so that the next request needs a new one. */
    public void cutAll() {
        relays.forEach(Relay::close);
        relays.clear();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                NetworkFault fault = script.poll();
                Relay relay = new Relay(client, target, fault == null ? NetworkFault.none() : fault, relays::remove);
                relays.add(relay);
                // Counted once it can be released.
                connections.incrementAndGet();
                relay.start();
            } catch (IOException e) {
                // The relay was closed, as the loop finds out, or this one client has gone already.
                Thread.onSpinWait();
            }
        }
    }

    /** Ends all connections and threads. May be called twice. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Relay.join(acceptor);
        cutAll();
    }

    /** Where clients go. */
    @Override
    public String toString() {
        return "FaultyNetwork[" + uri() + "]";
    }
}
