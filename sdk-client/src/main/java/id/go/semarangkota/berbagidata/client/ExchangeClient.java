package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Kunci;
import id.go.semarangkota.berbagidata.pertukaran.layanan.ProfilPertukaran;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Saya;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * An agency's client of the exchange.
 *
 * <p>One client serves many threads and lives as long as the host's process; closing it leaves no thread and no connection. A call
 * that failed on the way is repeated where that has no second effect; a call that changes something is written to the journal before
 * it leaves, so a process that was killed repeats it with the same key. Thread-safe.
 */
public interface ExchangeClient extends AutoCloseable {
    /**
     * Starts a client.
     *
     * @param exchange address of the exchange: https, or http on this very machine for tests
     * @return a builder that still needs agency and keys
     * @throws IllegalArgumentException if the address is another one
     */
    static ExchangeClientBuilder builder(URI exchange) {
        return new ExchangeClientBuilder(exchange);
    }

    /**
     * Asks who the caller is to the exchange: a preflight.
     *
     * @return agency, roles, and the time at the exchange
     * @throws IOException if the exchange does not say, for which the exception gives the reason
     */
    Saya saya() throws IOException;

    /**
     * Reads what the exchange says of itself.
     *
     * @return the profile; read once
     * @throws IOException if the exchange does not give it
     */
    ProfilPertukaran profile() throws IOException;

    /**
     * Lists the catalogue, page by page as the stream is consumed.
     *
     * @return the datasets; consuming it may throw {@link java.io.UncheckedIOException} with the exchange's answer
     */
    Stream<EntriKatalog> catalogue();

    /**
     * Reads the published keys of an agency.
     *
     * @param organisasi code of the agency
     * @return all its keys, whatever their status; not modifiable
     * @throws IOException if the exchange does not give them
     */
    List<Kunci> keys(String organisasi) throws IOException;

    /**
     * Publishes a key of this agency, with proof of possession. It waits until the unit pengelola has confirmed its thumbprint. A key
     * that is published already is given as it stands.
     *
     * @param keyId the key, one of those that the client was given
     * @return the key as published
     * @throws IOException if the exchange does not take it
     * @throws IllegalArgumentException if there is no such key, or it has no public half
     */
    Kunci publishKey(String keyId) throws IOException;

    /**
     * Acts as requester.
     *
     * @return always the same
     */
    Peminta peminta();

    /**
     * Acts as owner.
     *
     * @return always the same
     */
    Pemilik pemilik();

    /**
     * Acts as unit pengelola.
     *
     * @return always the same
     */
    UnitPengelola unitPengelola();

    /**
     * Ends the client; calls that are under way are broken off.
     *
     * @throws IOException if the journal cannot be closed
     */
    @Override
    void close() throws IOException;
}
