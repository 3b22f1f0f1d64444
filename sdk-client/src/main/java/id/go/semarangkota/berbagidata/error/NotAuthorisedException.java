package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;

/** The exchange does not know this agency, its key or its token, or the role may not do this. Nothing has changed. */
public final class NotAuthorisedException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param answer what was answered
     */
    public NotAuthorisedException(Answer answer) {
        this(answer, text(answer));
    }

    private NotAuthorisedException(Answer answer, ProblemText text) {
        super(answer, text.indonesian(), text.english());
    }

    private static ProblemText text(Answer answer) {
        return answer.masalah()
                .flatMap(m -> KodeMasalah.find(m.kode()))
                .map(ProblemText::of)
                .orElse(new ProblemText(
                        "Pertukaran tidak menerima instansi atau kunci ini; periksa kode, kunci, dan jam komputer.",
                        "The exchange does not accept this agency or key; check code, key and the computer's clock."));
    }

    @Override
    public Masalah.Asal asal() {
        return masalah().map(Masalah::asal).orElse(Masalah.Asal.CLIENT);
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
