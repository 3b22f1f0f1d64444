package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.TandaTerimaDicatat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a requester (peminta) does. A command takes the request or package that its caller saw and is refused with a {@link
 * id.go.semarangkota.berbagidata.error.StaleVersionException} if that has changed since; it returns the new one.
 */
public interface Peminta extends CaseReader {
    /**
     * Makes a draft of a request.
     *
     * @param isi what it says
     * @return the draft
     * @throws IOException if the exchange does not take it
     */
    Permohonan draft(IsiPermohonan isi) throws IOException;

    /**
     * Changes a draft.
     *
     * @param draft the draft
     * @param isi what it shall say
     * @return the changed draft
     * @throws IOException if the exchange does not take it
     */
    Permohonan edit(Permohonan draft, IsiPermohonan isi) throws IOException;

    /**
     * Submits a draft; an official's decision.
     *
     * @param draft the draft
     * @return the submitted request
     * @throws IOException if the exchange does not take it
     */
    Permohonan submit(Permohonan draft) throws IOException;

    /**
     * Answers what the owner asked.
     *
     * @param permohonan the request
     * @param jawaban the answer
     * @param pejabat who says it
     * @return the request
     * @throws IOException if the exchange does not take it
     */
    Permohonan clarify(Permohonan permohonan, String jawaban, Pejabat pejabat) throws IOException;

    /**
     * Withdraws a request before anything was published.
     *
     * @param permohonan the request
     * @param alasan why
     * @param pejabat who says it
     * @return the cancelled request
     * @throws IOException if the exchange does not take it
     */
    Permohonan cancel(Permohonan permohonan, String alasan, Pejabat pejabat) throws IOException;

    /**
     * Fetches a package, verifies its manifest, opens it and checks that it is complete. After an interruption the same call goes on
     * where it stopped.
     *
     * @param paket a published package
     * @param target where the rows go, as CSV in UTF-8; it appears only if everything holds. The sealed file is kept beside it, with
     *     the ending {@code .sdx}
     * @return what was found
     * @throws IOException if fetching fails, or manifest, bytes, seal or number of records do not hold: then there is no file, and
     *     {@link #disputeUnopened} says so to the owner
     */
    Penerimaan receive(Paket paket, Path target) throws IOException;

    /**
     * Receives a package that came on a physical medium: sees that it is this package, tells the exchange so, opens and checks it. What
     * is damaged within it can be disputed with {@link #disputeUnopened}; another package's medium was not received.
     *
     * @param paket the package that was handed over
     * @param folder the folder on the medium
     * @param target where the rows go, as CSV in UTF-8; it appears only if everything holds
     * @param pejabat who received the medium
     * @return what was found
     * @throws IOException as for {@link #receive}
     */
    Penerimaan receiveMedia(Paket paket, Path folder, Path target, Pejabat pejabat) throws IOException;

    /**
     * Accepts what was received, with a signed receipt, and verifies the exchange's countersignature and proof.
     *
     * @param penerimaan what was found
     * @param surat the letter of confirmation
     * @return the recorded receipt with its proof
     * @throws IOException if the exchange does not take it or its answer does not hold
     */
    TandaTerimaDicatat confirm(Penerimaan penerimaan, Surat surat) throws IOException;

    /**
     * Disputes what was received: it could be opened, but is not right.
     *
     * @param penerimaan what was found
     * @param surat the letter
     * @param masalah what is wrong, at least one; no personal data
     * @return the recorded receipt with its proof
     * @throws IOException if the exchange does not take it or its answer does not hold
     */
    TandaTerimaDicatat dispute(Penerimaan penerimaan, Surat surat, List<String> masalah) throws IOException;

    /**
     * Disputes a package that arrived and could not be opened or was not what its manifest lists.
     *
     * @param paket the package
     * @param surat the letter
     * @param masalah what is wrong, at least one; no personal data
     * @return the recorded receipt with its proof
     * @throws IOException if the exchange does not take it or its answer does not hold
     */
    TandaTerimaDicatat disputeUnopened(Paket paket, Surat surat, List<String> masalah) throws IOException;
}
