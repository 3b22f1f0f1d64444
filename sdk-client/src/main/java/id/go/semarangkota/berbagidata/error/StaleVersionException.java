package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;

/** The request or package changed since the caller read it: read it again, decide again. Nothing has changed. */
public final class StaleVersionException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param answer what was answered
     */
    public StaleVersionException(Answer answer) {
        super(
                answer,
                ProblemText.of(KodeMasalah.VERSI_USANG).indonesian(),
                ProblemText.of(KodeMasalah.VERSI_USANG).english());
    }

    @Override
    public Masalah.Asal asal() {
        return Masalah.Asal.CLIENT;
    }

    /** Not with the same version. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
