package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;

/**
 * Bytes, signatures or proofs are not what they must be: somebody or something changed them. Never tried again by itself; nothing was
 * released.
 */
public final class IntegrityException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    /** What does not hold. */
    private final Reason reason;
    /** Where. */
    private final String place;

    /** What does not hold. */
    public enum Reason {
        /** A signature, or its key is not one that is trusted here. */
        SIGNATURE(
                "Tanda tangan tidak sah atau kuncinya tidak dipercaya; hubungi pihak itu lewat jalur lain",
                "A signature does not hold or its key is not trusted; ask that party by another way"),
        /** A digest or size. */
        DIGEST(
                "Byte yang diterima tidak sama dengan yang ditandatangani; jangan pakai isinya",
                "The bytes received are not those that were signed; do not use them"),
        /** A statement names another request, package, dataset or terms. */
        OTHER_SUBJECT(
                "Dokumen ini tentang permohonan, paket, atau kesepakatan lain",
                "The document is about another request, package or agreement"),
        /** The chain of events, or a proof that an event is in the log. */
        LOG(
                "Catatan peristiwa tidak utuh; jangan percaya riwayat ini dan hubungi unit pengelola",
                "The log of events is not whole; do not trust this history and ask the unit pengelola"),
        /** The log was rewritten or forked since this client last looked. */
        LOG_REWRITTEN(
                "Catatan pertukaran ditulis ulang sejak terakhir dilihat; hubungi unit pengelola dan pengawas",
                "The exchange's log was rewritten since it was last seen; tell the unit pengelola and the overseer"),
        /** The published key is not the one that was confirmed out of band. */
        KEY_NOT_PINNED(
                "Kunci yang diterbitkan bukan kunci yang sudah dicocokkan; hubungi instansi itu lewat jalur lain",
                "The published key is not the one that was confirmed; ask that agency by another way"),
        /** The agency has no key that may be used now. */
        NO_KEY(
                "Instansi itu belum menerbitkan kunci yang aktif; minta instansi menerbitkannya",
                "That agency has no active key; ask it to publish one");

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
     * @param reason what does not hold
     * @param place which document, file, event or agency; no personal data
     */
    public IntegrityException(Reason reason, String place) {
        super(Answer.NONE, reason.indonesian + " [" + place + "].", reason.english + " [" + place + "].");
        this.reason = reason;
        this.place = place;
    }

    /**
     * Makes one with its cause.
     *
     * @param reason what does not hold
     * @param place which document, file, event or agency; no personal data
     * @param cause what found it
     */
    public IntegrityException(Reason reason, String place, Throwable cause) {
        this(reason, place);
        initCause(cause);
    }

    /**
     * What does not hold.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where.
     *
     * @return which document, file, event or agency
     */
    public String place() {
        return place;
    }

    /** The exchange's, until it is known better. */
    @Override
    public Masalah.Asal asal() {
        return Masalah.Asal.EXCHANGE;
    }

    /** Never. */
    @Override
    public boolean isRetryable() {
        return false;
    }
}
