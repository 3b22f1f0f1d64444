package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import java.util.List;
import java.util.Optional;

/** The procedure does not allow the command: the status is another one, or a condition does not hold. Nothing has changed. */
public final class TransitionRefusedException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param answer what was answered; holds a problem document
     */
    public TransitionRefusedException(Answer answer) {
        this(answer, text(answer));
    }

    private TransitionRefusedException(Answer answer, ProblemText text) {
        super(answer, text.indonesian(), text.english());
    }

    private static ProblemText text(Answer answer) {
        return ProblemText.of(
                answer.masalah().flatMap(m -> KodeMasalah.find(m.kode())).orElse(KodeMasalah.TRANSISI_TIDAK_SAH));
    }

    /**
     * Where the case stands.
     *
     * @return the status by its wire name; empty if the exchange does not say
     */
    public Optional<String> currentStatus() {
        return masalah().map(Masalah::statusKini);
    }

    /**
     * The commands that this caller may give now.
     *
     * @return wire names, not modifiable; may be empty
     */
    public List<String> allowedCommands() {
        return masalah().map(Masalah::diizinkan).orElse(List.of());
    }

    /**
     * The conditions that do not hold.
     *
     * @return names of rules, such as {@code pejabat-lain}; not modifiable; empty if the status is the reason
     */
    public List<String> missingConditions() {
        return masalah()
                .map(m -> m.errors().stream().map(Masalah.Rincian::rule).toList())
                .orElse(List.of());
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
