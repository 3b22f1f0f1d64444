package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something between this agency and the exchange failed; nothing that was not verified has been released.
 *
 * <p>Its message is in Indonesian whatever the machine's locale, with the problem's code and trace, and never holds personal data or a
 * token. The whole problem document stays readable, also the members and kinds that this version does not know. Thread-safe.
 */
public abstract sealed class ExchangeException extends IOException
        permits ContractException,
                IntegrityException,
                NotAuthorisedException,
                ProblemException,
                StaleVersionException,
                StepUpRequiredException,
                TransitionRefusedException,
                UnreachableException {
    private static final long serialVersionUID = 1L;

    /** What was answered. */
    private final Answer answer;
    /** The sentence in Indonesian. */
    private final String indonesian;
    /** The sentence in English. */
    private final String english;

    ExchangeException(Answer answer, String indonesian, String english) {
        super(indonesian + answer.reference());
        this.answer = answer;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * Whose fault it is.
     *
     * @return never null
     */
    public abstract Masalah.Asal asal();

    /**
     * Tells whether the same call may succeed later without a change at the caller's.
     *
     * @return true if trying again makes sense; the client itself has tried as often as its limits allow
     */
    public abstract boolean isRetryable();

    /**
     * The HTTP status that was answered.
     *
     * @return empty if there was no answer
     */
    public OptionalInt status() {
        return answer.status();
    }

    /**
     * The problem document that was answered.
     *
     * @return empty if the answer was none that the contract knows
     */
    public Optional<Masalah> masalah() {
        return answer.masalah();
    }

    /**
     * The code of the problem.
     *
     * @return empty without a problem document, or if this version does not know its code
     */
    public Optional<KodeMasalah> kode() {
        return masalah().flatMap(m -> KodeMasalah.find(m.kode()));
    }

    /**
     * The problem document as it was received, unknown members included.
     *
     * @return a new array; empty if there was none
     */
    public byte[] document() {
        return answer.document();
    }

    /**
     * How long the exchange asks to wait.
     *
     * @return empty if it does not say
     */
    public Optional<Duration> retryAfter() {
        return answer.retryAfter();
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale English for English, anything else for Indonesian
     * @return one or two sentences, with the problem's code and trace; no personal data
     */
    public String message(Locale locale) {
        return (locale.getLanguage().equals("en") ? english : indonesian) + answer.reference();
    }
}
