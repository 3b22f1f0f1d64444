package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import java.io.IOException;

/**
 * The exchange could not be reached, or the connection broke before the whole answer was there. Whether a changing call was carried
 * out is not known; repeating the same call finds out, without a second effect.
 */
public final class UnreachableException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    /** Whether to try again. */
    private final boolean retryable;

    /** Why. */
    public enum Reason {
        /** No connection, or it broke or fell silent. */
        CONNECTION(
                "Pertukaran tidak terjangkau atau sambungan terputus; periksa jaringan lalu ulangi.",
                "The exchange cannot be reached or the connection broke; check the network and repeat."),
        /** The other end does not prove to be the exchange. */
        CERTIFICATE(
                "Sertifikat server tidak dipercaya; periksa alamat pertukaran dan sertifikat yang dipercaya.",
                "The server's certificate is not trusted; check the exchange's address and the trusted certificates."),
        /** The client was closed. */
        CLOSED("Klien sudah ditutup; buka klien yang baru.", "The client was closed; open a new one.");

        /** The message in Indonesian. */
        private final String indonesian;
        /** The message in English. */
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    /**
     * Makes one.
     *
     * @param reason why
     * @param cause what the network said
     */
    public UnreachableException(Reason reason, IOException cause) {
        super(Answer.NONE, reason.indonesian, reason.english);
        this.retryable = reason == Reason.CONNECTION;
        initCause(cause);
    }

    /** The way's between caller and exchange. */
    @Override
    public Masalah.Asal asal() {
        return Masalah.Asal.GATEWAY;
    }

    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
