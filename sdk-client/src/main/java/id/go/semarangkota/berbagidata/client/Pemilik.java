package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import java.io.IOException;

/**
 * What an owner (pemilik) of data does. A command takes the request or package that its caller saw and is refused with a {@link
 * id.go.semarangkota.berbagidata.error.StaleVersionException} if that has changed since; it returns the new one.
 */
public interface Pemilik extends CaseReader {
    /**
     * Takes a request up.
     *
     * @param permohonan a submitted request
     * @return the request
     * @throws IOException if the exchange does not take it
     */
    Permohonan startVerification(Permohonan permohonan) throws IOException;

    /**
     * Asks the requester something.
     *
     * @param permohonan the request
     * @param pertanyaan the question
     * @param pejabat who asks
     * @return the request
     * @throws IOException if the exchange does not take it
     */
    Permohonan askClarification(Permohonan permohonan, String pertanyaan, Pejabat pejabat) throws IOException;

    /**
     * Approves; an official's decision. Where two must approve, the first approval leaves the request waiting for the second.
     *
     * @param permohonan the request
     * @param formulir the verification form, with an answer to every question
     * @return the request
     * @throws IOException if the exchange does not take it
     */
    Permohonan approve(Permohonan permohonan, FormulirVerifikasi formulir) throws IOException;

    /**
     * Rejects; an official's decision.
     *
     * @param permohonan the request
     * @param formulir the verification form
     * @param alasan why
     * @return the rejected request
     * @throws IOException if the exchange does not take it
     */
    Permohonan reject(Permohonan permohonan, FormulirVerifikasi formulir, String alasan) throws IOException;

    /**
     * Delivers data: reads, validates, anonymizes, seals to the requester's key, signs the manifest, uploads and publishes. Nothing
     * leaves that the frozen terms do not name. After an interruption the same call, with the same letters and folder, goes on
     * where it stopped. The requester's keys should be pinned ({@link ExchangeClientBuilder#pin}): else the exchange says who can read.
     *
     * @param permohonan an approved request
     * @param pengiriman what is delivered, under which letters
     * @return the published package
     * @throws IOException if reading, sealing or the exchange fails
     * @throws IllegalArgumentException if the anonymization plan does not keep to the terms
     */
    Paket deliver(Permohonan permohonan, Pengiriman pengiriman) throws IOException;

    /**
     * Delivers data in place of a disputed package.
     *
     * @param disanggah the disputed package
     * @param pengiriman what is delivered
     * @return the published package
     * @throws IOException as for {@link #deliver}
     */
    Paket replace(Paket disanggah, Pengiriman pengiriman) throws IOException;

    /**
     * Says that a physical medium was handed over.
     *
     * @param paket a package that was published for a physical medium
     * @param pejabat who handed it over
     * @return the package
     * @throws IOException if the exchange does not take it
     */
    Paket handOverMedia(Paket paket, Pejabat pejabat) throws IOException;

    /**
     * Revokes a request and purges its files; an official's decision.
     *
     * @param permohonan the request
     * @param alasan why
     * @param pejabat who decides
     * @return the revoked request
     * @throws IOException if the exchange does not take it
     */
    Permohonan revoke(Permohonan permohonan, String alasan, Pejabat pejabat) throws IOException;

    /**
     * Closes a case in which everything was delivered and confirmed.
     *
     * @param permohonan the request
     * @param pejabat who closes it
     * @return the documented request
     * @throws IOException if the exchange does not take it
     */
    Permohonan document(Permohonan permohonan, Pejabat pejabat) throws IOException;
}
