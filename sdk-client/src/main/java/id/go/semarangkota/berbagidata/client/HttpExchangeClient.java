package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.http.AgencyCredentials;
import id.go.semarangkota.berbagidata.http.Api;
import id.go.semarangkota.berbagidata.http.Credentials;
import id.go.semarangkota.berbagidata.http.Outgoing;
import id.go.semarangkota.berbagidata.http.Pages;
import id.go.semarangkota.berbagidata.http.Payload;
import id.go.semarangkota.berbagidata.http.Profile;
import id.go.semarangkota.berbagidata.http.Retries;
import id.go.semarangkota.berbagidata.http.RetryPolicy;
import id.go.semarangkota.berbagidata.http.Transport;
import id.go.semarangkota.berbagidata.http.TransportSettings;
import id.go.semarangkota.berbagidata.keys.KeyProvider;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Saya;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import id.go.semarangkota.berbagidata.signature.JwsSigner;
import id.go.semarangkota.berbagidata.transfer.Downloads;
import id.go.semarangkota.berbagidata.transfer.Journal;
import id.go.semarangkota.berbagidata.transfer.JournalFile;
import id.go.semarangkota.berbagidata.transfer.SignedStatements;
import id.go.semarangkota.berbagidata.transfer.TransferLimits;
import id.go.semarangkota.berbagidata.transfer.Uploads;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client over HTTP. Thread-safe. */
final class HttpExchangeClient implements ExchangeClient {
    private static final Duration BACKOFF = Duration.ofMillis(250);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(20);

    private final Agency agency;
    private final Profile profile;
    private final Journal journal;
    private final Peminta peminta;
    private final Pemilik pemilik;
    private final UnitPengelola unitPengelola;

    /** The agency and its keys. */
    record Who(String agency, KeyProvider keys, JwsSigner signer) {}

    private HttpExchangeClient(Agency agency, Profile profile, Journal journal) {
        this.agency = agency;
        this.profile = profile;
        this.journal = journal;
        this.peminta = Watched.role(Peminta.class, new HttpPeminta(agency));
        this.pemilik = Watched.role(Pemilik.class, new HttpPemilik(agency));
        this.unitPengelola = Watched.role(UnitPengelola.class, new HttpUnitPengelola(agency));
    }

    static HttpExchangeClient open(ExchangeClientBuilder settings, Who who) throws IOException {
        Path folder = settings.journal();
        Journal journal = folder == null ? Journal.inMemory() : Journal.in(JournalFile.lock(folder));
        boolean opened = false;
        try {
            HttpExchangeClient client = open(settings, who, journal);
            opened = true;
            return client;
        } finally {
            if (!opened) {
                journal.close();
            }
        }
    }

    private static HttpExchangeClient open(ExchangeClientBuilder settings, Who who, Journal journal)
            throws IOException {
        ClientLimits limits = settings.limits();
        Api api = api(settings);
        Profile profile = new Profile(api);
        Credentials credentials = new AgencyCredentials(api, who.agency(), who.signer(), settings.clock(), profile);
        Session session = new Session(api, credentials, journal, settings.stepUp());
        TransferLimits bytes = new TransferLimits(limits.uploadPieceBytes(), limits.attempts(), 3, BACKOFF);
        Agency agency = new Agency(
                who.agency(),
                who.signer(),
                who.keys(),
                settings.clock(),
                session,
                new KeyDirectory(session, profile, settings.clock(), settings.pins()),
                new Checkpoints(session, settings.journal()),
                new Heads(session, settings.journal()),
                new SignedStatements(settings.journal()),
                new Agency.Transfers(
                        new Uploads(api, credentials, bytes),
                        new Downloads(api, credentials, bytes),
                        limits.maxDosirBytes()));
        return new HttpExchangeClient(agency, profile, journal);
    }

    private static Api api(ExchangeClientBuilder settings) {
        ClientLimits limits = settings.limits();
        RetryPolicy policy =
                new RetryPolicy(limits.attempts(), BACKOFF, LONGEST_BACKOFF, limits.deadline(), limits.retryBudget());
        Transport transport = new Transport(
                new TransportSettings(limits.connect(), limits.silence(), limits.deadline(), settings.trusted()));
        Retries retries = new Retries(policy, settings.clock(), settings.sleeper());
        return new Api(settings.address(), limits.maxBodyBytes(), transport, retries);
    }

    @Override
    public Saya saya() throws IOException {
        return agency.session().get("/v1/saya").as(Saya.class);
    }

    @Override
    public ProfilPertukaran profile() throws IOException {
        return profile.read();
    }

    @Override
    public Stream<EntriKatalog> catalogue() {
        return Pages.stream(Session.MOST_ITEMS, cursor -> {
            Map<String, @Nullable String> parameters = new HashMap<>();
            parameters.put("cursor", cursor);
            EntriKatalog.Halaman page =
                    agency.session().get("/v1/katalog", parameters).as(EntriKatalog.Halaman.class);
            return new Pages.Page<>(page.dataset(), page.berikutnya());
        });
    }

    @Override
    public List<Kunci> keys(String organisasi) throws IOException {
        return agency.keys().published(organisasi);
    }

    @Override
    public Kunci publishKey(String keyId) throws IOException {
        Kunci.Terbitan offered = new KeyPublication(agency).of(keyId);
        String kid = offered.kunci().kid();
        for (Kunci published : keys(agency.name())) {
            if (published.kid().equals(kid)) {
                return published;
            }
        }
        String path = "/v1/organisasi/" + agency.name() + "/kunci/" + kid;
        Outgoing call = Outgoing.of(
                "PUT",
                agency.session().at(path),
                Payload.json(WireFormat.standard().write(offered)));
        return agency.session()
                .api()
                .repeatable(call, agency.session().credentials())
                .as(Kunci.class);
    }

    @Override
    public Peminta peminta() {
        return peminta;
    }

    @Override
    public Pemilik pemilik() {
        return pemilik;
    }

    @Override
    public UnitPengelola unitPengelola() {
        return unitPengelola;
    }

    @Override
    public void close() throws IOException {
        agency.session().api().close();
        journal.close();
    }

    /** The agency only; keys and tokens are nobody's business. */
    @Override
    public String toString() {
        return "ExchangeClient[" + agency.name() + "]";
    }
}
