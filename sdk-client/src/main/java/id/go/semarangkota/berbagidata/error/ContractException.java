package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;

/** The answer is not what the contract says: a page of a gateway, broken JSON, too large, a missing header. Its content is dropped. */
public final class ContractException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Reason reason;
    /** Whether to try again. */
    private final boolean retryable;

    /** What is wrong. */
    public enum Reason {
        /** Neither the document of the contract nor a problem document, such as HTML. */
        NOT_THE_EXCHANGE(
                "Jawaban bukan dari pertukaran, mungkin dari gateway atau proksi di antaranya.",
                "The answer is not the exchange's, perhaps a gateway's or proxy's in between."),
        /** A document that breaks the contract. */
        BROKEN_DOCUMENT(
                "Jawaban pertukaran tidak sesuai kontrak; hubungi pengelola pertukaran.",
                "The exchange's answer breaks the contract; ask its operator."),
        /** Larger than the limits allow. */
        TOO_LARGE("Jawaban lebih besar dari batas yang diizinkan.", "The answer is larger than the limits allow."),
        /** The profile is another exchange's than the one that the client was told of. */
        OTHER_ISSUER(
                "Profil pertukaran menyebut penerbit lain; periksa alamatnya, atau sebut penerbitnya bila lewat gateway.",
                "The exchange's profile names another issuer; check the address, or name the issuer behind a gateway."),
        /** A header is missing or contradicts. */
        WRONG_HEADER(
                "Kepala jawaban pertukaran tidak sesuai kontrak; hubungi pengelola pertukaran.",
                "The headers of the exchange's answer break the contract; ask its operator.");

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
     * @param reason what is wrong
     * @param answer what was answered
     */
    public ContractException(Reason reason, Answer answer) {
        super(answer, reason.indonesian, reason.english);
        this.reason = reason;
        this.retryable = reason == Reason.NOT_THE_EXCHANGE && answer.isPassing();
    }

    /**
     * What is wrong.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    @Override
    public Masalah.Asal asal() {
        return reason == Reason.NOT_THE_EXCHANGE ? Masalah.Asal.GATEWAY : Masalah.Asal.EXCHANGE;
    }

    /** Whether the status says that it passes, as a gateway's 503 does. */
    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
