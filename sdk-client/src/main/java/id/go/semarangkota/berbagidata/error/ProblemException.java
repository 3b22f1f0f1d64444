package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;

/** A problem that the exchange reports and that needs no class of its own, kinds included that this version does not know. */
public final class ProblemException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    private static final ProblemText UNKNOWN = new ProblemText(
            "Pertukaran menolak panggilan ini; lihat dokumen masalahnya.",
            "The exchange refuses this call; see its problem document.");

    /** Whose fault. */
    private final Masalah.Asal asal;
    /** Whether to try again. */
    private final boolean retryable;

    /**
     * Makes one.
     *
     * @param answer what was answered; without a problem document, as the answer to HEAD is, its status is all that is known
     */
    public ProblemException(Answer answer) {
        this(answer, text(answer));
    }

    private ProblemException(Answer answer, ProblemText text) {
        super(answer, text.indonesian(), text.english());
        this.asal = answer.masalah().map(Masalah::asal).orElse(Masalah.Asal.EXCHANGE);
        this.retryable = answer.masalah().map(Masalah::dapatDiulang).orElse(answer.isPassing());
    }

    private static ProblemText text(Answer answer) {
        return answer.masalah()
                .flatMap(m -> KodeMasalah.find(m.kode()))
                .map(ProblemText::of)
                .orElse(UNKNOWN);
    }

    @Override
    public Masalah.Asal asal() {
        return asal;
    }

    @Override
    public boolean isRetryable() {
        return retryable;
    }
}
