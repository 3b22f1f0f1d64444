package id.go.semarangkota.berbagidata.testkit.exchange;

import id.go.semarangkota.berbagidata.keys.PublicJwk;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Deadlines;
import id.go.semarangkota.berbagidata.testkit.http.Handler;
import id.go.semarangkota.berbagidata.testkit.http.Router;
import id.go.semarangkota.berbagidata.testkit.identity.ClientAssertions;
import id.go.semarangkota.berbagidata.testkit.identity.Directory;
import id.go.semarangkota.berbagidata.testkit.identity.Tokens;
import id.go.semarangkota.berbagidata.testkit.log.EventLog;
import id.go.semarangkota.berbagidata.testkit.log.LogSigner;
import id.go.semarangkota.berbagidata.testkit.perkara.Bounds;
import id.go.semarangkota.berbagidata.testkit.perkara.CaseBook;
import id.go.semarangkota.berbagidata.testkit.perkara.DownloadDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.EvidenceDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.PackageDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.ReceiptDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.RequestDesk;
import id.go.semarangkota.berbagidata.testkit.perkara.UploadDesk;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** The exchange without its network: agencies, cases, evidence, and who answers which path. Thread-safe. */
public final class Exchange {
    private final Clock clock;
    private final Bounds bounds;
    private final Directory directory = new Directory();
    private final LogSigner signer;
    private final CaseBook book;
    private final Tokens tokens;
    private final String issuer;

    /**
     * An exchange that knows nobody yet.
     *
     * @param issuer its address, which names it in tokens
     * @param clock the time
     * @param deadlines computes due dates and the hard limit
     * @param bounds what it takes at most
     */
    public Exchange(String issuer, Clock clock, Deadlines deadlines, Bounds bounds) {
        this.issuer = issuer;
        this.clock = clock;
        this.bounds = bounds;
        this.signer = LogSigner.generate(clock);
        this.book = new CaseBook(clock, deadlines, EventLog.of(signer), directory, bounds);
        this.tokens = new Tokens(issuer, LogSigner.generate(clock), directory, clock);
        directory.publishOwn(Directory.EXCHANGE, List.of(signer.key()), clock.instant());
    }

    /**
     * Adds an agency.
     *
     * @param member the agency and its roles
     * @param keys its keys, in use at once
     */
    public void add(Directory.Member member, Collection<PublicJwk> keys) {
        directory.add(member, keys, clock.instant());
    }

    /**
     * Adds a dataset.
     *
     * @param dataset the dataset
     */
    public void add(EntriKatalog dataset) {
        book.catalogue().add(dataset);
    }

    /**
     * The key that signs events and checkpoints.
     *
     * @return its public half
     */
    public PublicJwk logKey() {
        return signer.key();
    }

    /**
     * Confirms a key.
     *
     * @param kode whose it is
     * @param kid its thumbprint
     * @return false if there is none
     */
    public boolean confirmKey(String kode, String kid) {
        return directory.confirm(kode, kid);
    }

    /**
     * Gives a token of an official who showed a second factor.
     *
     * @param kode the official's agency
     * @param official who it is
     * @return the token
     */
    public String officialToken(String kode, Pejabat official) {
        Directory.Member member =
                directory.member(kode).orElseThrow(() -> new IllegalArgumentException("kode: no such organisation"));
        String scope = String.join(" ", Tokens.scopes(member.peran()));
        return tokens.issue(member, scope, bounds.tokenLife().toSeconds(), official);
    }

    /** Throws all sealed bytes away. */
    public void close() {
        book.close();
    }

    /**
     * How much memory sealed files take.
     *
     * @return bytes, those included that are still to arrive
     */
    public long heldBytes() {
        return book.heldBytes();
    }

    /**
     * Who answers which path.
     *
     * @return for a server
     */
    public Handler handler() {
        Router router = new Router();
        Gate gate = new Gate(tokens, bounds);
        new ServiceResources(gate, issuer, signer.key().thumbprint(), bounds, clock).register(router);
        new TokenResource(new ClientAssertions(issuer, directory, clock), tokens, bounds.tokenLife()).register(router);
        new KeyResources(gate, directory, clock).register(router);
        new CatalogueResources(gate, book.catalogue(), issuer).register(router);
        new RequestResources(gate, new RequestDesk(book)).register(router);
        new PackageResources(gate, new PackageDesk(book), new ReceiptDesk(book)).register(router);
        new UploadResources(gate, new UploadDesk(book), bounds.fileBytes()).register(router);
        new DownloadResource(gate, new DownloadDesk(book)).register(router);
        new EvidenceResources(gate, new EvidenceDesk(book)).register(router);
        return router;
    }
}
