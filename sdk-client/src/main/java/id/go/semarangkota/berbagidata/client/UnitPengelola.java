package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Perpanjangan;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import java.io.IOException;

/** What the unit pengelola (walidata) does: it facilitates, reads no data and never decrypts. */
public interface UnitPengelola extends CaseReader {
    /**
     * Moves a due date.
     *
     * @param permohonan the request
     * @param perpanjangan which one, and by how many working days
     * @param alasan why
     * @param pejabat who decides
     * @return the request
     * @throws IOException if the exchange does not take it
     */
    Permohonan extend(Permohonan permohonan, Perpanjangan perpanjangan, String alasan, Pejabat pejabat)
            throws IOException;

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
