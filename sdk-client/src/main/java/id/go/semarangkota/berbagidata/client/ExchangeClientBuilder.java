package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.auth.StepUp;
import id.go.semarangkota.berbagidata.http.Address;
import id.go.semarangkota.berbagidata.http.Sleeper;
import id.go.semarangkota.berbagidata.keys.KeyAlgorithm;
import id.go.semarangkota.berbagidata.keys.KeyHandle;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.keys.KeyRefusedException;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a client needs. Not thread-safe. */
public final class ExchangeClientBuilder {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<X509Certificate> trusted = new ArrayList<>();
    private final Map<String, Set<String>> pins = new HashMap<>();
    private Address address;
    private @Nullable String agency;
    private @Nullable KeyProvider keys;
    private @Nullable String signingKey;
    private Clock clock = Clock.systemUTC();
    private ClientLimits limits = ClientLimits.DEFAULTS;
    private @Nullable Path journal;
    private StepUp stepUp = StepUp.NONE;
    private Sleeper sleeper = Sleeper.THREAD;

    ExchangeClientBuilder(URI exchange) {
        this.address = Address.of(checked("exchange", exchange));
    }

    private static URI checked(String name, URI uri) {
        String host = uri.getHost();
        boolean loopback = "http".equals(uri.getScheme()) && host != null && LOOPBACK.contains(host);
        boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (host == null || !plain || !("https".equals(uri.getScheme()) || loopback)) {
            throw new IllegalArgumentException(name + ": must be an https address without user, query and fragment");
        }
        return uri;
    }

    /**
     * Names the exchange's own address, where it is reached by another one, such as a gateway's; the address of the client if never
     * set. The exchange's profile must name the same, and assertions of who calls are made for it alone.
     *
     * @param exchange the exchange's own address, without a path
     * @return this builder
     * @throws IllegalArgumentException if it is no such address
     */
    public ExchangeClientBuilder issuer(URI exchange) {
        if (!checked("exchange", exchange).getRawPath().matches("/?")) {
            throw new IllegalArgumentException("exchange: must have no path");
        }
        this.address = new Address(address.base(), exchange);
        return this;
    }

    /**
     * Names the agency and its keys; required.
     *
     * @param code the agency's code at the exchange
     * @param provider where its keys live: the one that signs and those that open
     * @param signingKeyId which key signs
     * @return this builder
     */
    public ExchangeClientBuilder agency(String code, KeyProvider provider, String signingKeyId) {
        this.agency = Session.identifier(Objects.requireNonNull(code, "code"));
        this.keys = Objects.requireNonNull(provider, "provider");
        this.signingKey = Objects.requireNonNull(signingKeyId, "signingKeyId");
        return this;
    }

    /**
     * Trusts a certificate besides those that the system trusts: of the authority, or of the server itself.
     *
     * @param certificate the certificate
     * @return this builder
     */
    public ExchangeClientBuilder trust(X509Certificate certificate) {
        trusted.add(Objects.requireNonNull(certificate, "certificate"));
        return this;
    }

    /**
     * Pins keys that were confirmed out of band: of that agency no other key counts any more. Under the code {@code pertukaran} these
     * are the keys that sign the log; those of the exchange's profile if never set.
     *
     * <p>Pin every agency that data are exchanged with. Of one that is not pinned, whatever key the exchange publishes counts: data are
     * sealed to it, so whoever runs the exchange could read them, and manifests are believed by it.
     *
     * @param organisasi code of the agency
     * @param thumbprints thumbprints (RFC 7638) of its keys, copied; signature and encryption keys together
     * @return this builder
     */
    public ExchangeClientBuilder pin(String organisasi, Collection<String> thumbprints) {
        pins.put(Session.identifier(organisasi), Set.copyOf(thumbprints));
        return this;
    }

    /**
     * Sets the clock; the system's if never set.
     *
     * @param value the clock
     * @return this builder
     */
    public ExchangeClientBuilder clock(Clock value) {
        this.clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Sets the limits; {@link ClientLimits#DEFAULTS} if never set.
     *
     * @param value the limits
     * @return this builder
     */
    public ExchangeClientBuilder limits(ClientLimits value) {
        this.limits = Objects.requireNonNull(value, "limits");
        return this;
    }

    /**
     * Keeps the journal in a folder that no other client uses, so that a process that was killed goes on without a second effect; in
     * memory if never set.
     *
     * @param folder the folder; made if it does not exist. It holds no data of residents, but signed receipts under way
     * @return this builder
     */
    public ExchangeClientBuilder journal(Path folder) {
        this.journal = Objects.requireNonNull(folder, "folder");
        return this;
    }

    /**
     * Asks officials for their second factor; nobody is asked if never set.
     *
     * @param hook asks
     * @return this builder
     */
    public ExchangeClientBuilder stepUp(StepUp hook) {
        this.stepUp = Objects.requireNonNull(hook, "hook");
        return this;
    }

    ExchangeClientBuilder sleeper(Sleeper value) {
        this.sleeper = value;
        return this;
    }

    /**
     * The client; it opens no connection yet.
     *
     * @return a new client, to be closed
     * @throws IllegalArgumentException if agency and keys are missing
     * @throws KeyRefusedException if there is no such signing key, or it cannot sign
     * @throws IOException if the journal cannot be used: {@link id.go.semarangkota.berbagidata.error.JournalException} says why
     */
    public ExchangeClient build() throws IOException, KeyRefusedException {
        if (agency == null || keys == null || signingKey == null) {
            throw new IllegalArgumentException("agency(...) is required");
        }
        JwsSigner signer = JwsSigner.of(keys, signingKey, algorithm(keys, signingKey));
        return HttpExchangeClient.open(this, new HttpExchangeClient.Who(agency, keys, signer));
    }

    private static KeyAlgorithm algorithm(KeyProvider keys, String id) throws KeyRefusedException {
        KeyHandle handle =
                keys.find(id).orElseThrow(() -> new KeyRefusedException(KeyRefusedException.Reason.UNKNOWN_KEY));
        return handle.algorithms().stream()
                .filter(KeyAlgorithm::isSignature)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new KeyRefusedException(KeyRefusedException.Reason.ALGORITHM_NOT_ALLOWED));
    }

    Address address() {
        return address;
    }

    List<X509Certificate> trusted() {
        return List.copyOf(trusted);
    }

    Map<String, Set<String>> pins() {
        return Map.copyOf(pins);
    }

    Clock clock() {
        return clock;
    }

    ClientLimits limits() {
        return limits;
    }

    @Nullable
    Path journal() {
        return journal;
    }

    StepUp stepUp() {
        return stepUp;
    }

    Sleeper sleeper() {
        return sleeper;
    }
}
