package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.Organisasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.DeadlinePolicy;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Deadlines;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KalenderKerja;
import id.go.semarangkota.berbagidata.testkit.exchange.Exchange;
import id.go.semarangkota.berbagidata.testkit.http.HttpServing;
import id.go.semarangkota.berbagidata.testkit.http.Observer;
import id.go.semarangkota.berbagidata.testkit.identity.Directory;
import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An exchange for tests, embedded: every resource of the contract over a real socket with TLS, all state in memory.
 *
 * <p>It carries out what the transition tables allow and refuses the rest with the contract's problem documents; it checks signatures,
 * sizes and digests; every deed leaves a signed event. It answers on the loopback interface only. It is no exchange to run a city on:
 * it forgets everything when it is closed, and nobody but tests should trust its certificate. What leaves an event is a deed of the
 * procedure: making an upload and sending its bytes leave none, publishing them does. A caller that does not go on for half a minute,
 * while it sends a request or reads an answer, is broken off.
 *
 * <p>Thread-safe. Any number may run at once in one process; all threads are daemons, and {@link #close()} ends them.
 */
public final class ReferenceExchange implements AutoCloseable {
    private final HttpServing server;
    private final Exchange exchange;

    private ReferenceExchange(HttpServing server, Exchange exchange) {
        this.server = server;
        this.exchange = exchange;
    }

    /**
     * Describes an exchange.
     *
     * @return a builder without agencies and datasets
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where it answers.
     *
     * @return such as {@code https://localhost:43210}; also its issuer, and the audience of assertions
     */
    public URI uri() {
        return server.uri();
    }

    /**
     * What clients must trust.
     *
     * @return the server's certificate, made for this exchange and signed by itself
     */
    public X509Certificate certificate() {
        return server.certificate();
    }

    /**
     * The key that signs events and checkpoints.
     *
     * @return its public half
     */
    public PublicJwk logKey() {
        return exchange.logKey();
    }

    /**
     * Confirms a key that an agency published, as the unit pengelola does once it has compared the fingerprint out of band.
     *
     * @param kode code of the agency
     * @param kid thumbprint of the key
     * @throws IllegalArgumentException if there is no such key
     */
    public void confirmKey(String kode, String kid) {
        if (!exchange.confirmKey(kode, kid)) {
            throw new IllegalArgumentException("kid: no such key");
        }
    }

    /**
     * Gives a token of an official who showed a second factor, as the city's login would. It is good for that official's own acts
     * only: what the command names must be the same person.
     *
     * @param kode code of the official's agency
     * @param pejabat the official
     * @return a bearer token
     * @throws IllegalArgumentException if there is no such agency
     */
    public String officialToken(String kode, Pejabat pejabat) {
        return exchange.officialToken(kode, pejabat);
    }

    /** Plays its part of TLS, and trusts it. */
    SSLContext tls() {
        return server.tls();
    }

    /** How much memory sealed files take; for tests of the exchange itself. */
    long heldBytes() {
        return exchange.heldBytes();
    }

    /** Breaks all connections, ends all threads and forgets everything. May be called twice. */
    @Override
    public void close() {
        try {
            server.close();
        } finally {
            exchange.close();
        }
    }

    /** Where it answers. */
    @Override
    public String toString() {
        return "ReferenceExchange[" + uri() + "]";
    }

    /** Describes an exchange before it starts. Not thread-safe. */
    public static final class Builder {
        private final Map<Directory.Member, Collection<PublicJwk>> organisations = new LinkedHashMap<>();
        private final List<EntriKatalog> datasets = new ArrayList<>();
        private Clock clock = Clock.systemUTC();
        private @Nullable Deadlines deadlines;
        private ExchangeLimits limits = ExchangeLimits.DEFAULT;
        private @Nullable Observer observer;
        private Duration patience = Duration.ofSeconds(30);

        private Builder() {}

        /**
         * Sets the time that everything but TLS goes by.
         *
         * @param time the clock; the system's if it is not set
         * @return this
         */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /**
         * Sets the deadlines.
         *
         * @param computed the deadlines; those of {@link DeadlinePolicy#DEFAULT} over the shipped calendar if they are not set
         * @return this
         */
        public Builder deadlines(Deadlines computed) {
            this.deadlines = computed;
            return this;
        }

        /**
         * Adds an agency whose keys are in use at once.
         *
         * @param organisasi the agency
         * @param peran the roles that it may act in, copied; not {@link Peran#SISTEM}
         * @param keys its public keys for signatures and sealing, copied
         * @return this
         * @throws IllegalArgumentException if the code is taken or the exchange's own, or the role nobody's
         */
        public Builder organisation(Organisasi organisasi, Set<Peran> peran, Collection<PublicJwk> keys) {
            boolean taken = organisations.keySet().stream()
                    .anyMatch(m -> m.organisasi().kode().equals(organisasi.kode()));
            if (taken || organisasi.kode().equals(Directory.EXCHANGE)) {
                throw new IllegalArgumentException("organisasi: the code is taken");
            }
            if (peran.contains(Peran.SISTEM)) {
                throw new IllegalArgumentException("peran: nobody can hold SISTEM");
            }
            organisations.put(new Directory.Member(organisasi, peran), List.copyOf(keys));
            return this;
        }

        /**
         * Adds a dataset to the catalogue.
         *
         * @param dataset the dataset
         * @return this
         */
        public Builder dataset(EntriKatalog dataset) {
            datasets.add(dataset);
            return this;
        }

        /**
         * Sets what it takes at most.
         *
         * @param bounds the limits; {@link ExchangeLimits#DEFAULT} if they are not set
         * @return this
         */
        public Builder limits(ExchangeLimits bounds) {
            this.limits = bounds;
            return this;
        }

        /** Shows every request with its answer to a test of the exchange itself. */
        Builder observer(Observer seeing) {
            this.observer = seeing;
            return this;
        }

        /** How long it waits for a caller who does not go on. */
        Builder patience(Duration lasts) {
            this.patience = lasts;
            return this;
        }

        /**
         * Starts it, on a free port.
         *
         * @return a running exchange, to be closed
         * @throws IOException if no port could be taken
         */
        public ReferenceExchange start() throws IOException {
            Deadlines computed =
                    deadlines == null ? Deadlines.of(KalenderKerja.shipped(), DeadlinePolicy.DEFAULT) : deadlines;
            HttpServing server = HttpServing.open(patience);
            Exchange exchange = new Exchange(server.uri().toString(), clock, computed, limits.bounds());
            organisations.forEach(exchange::add);
            datasets.forEach(exchange::add);
            server.start(exchange.handler(), observer);
            return new ReferenceExchange(server, exchange);
        }
    }
}
