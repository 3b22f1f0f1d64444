package id.go.semarangkota.berbagidata.error;

import id.go.semarangkota.berbagidata.pertukaran.layanan.Masalah;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The command is a human decision: an official must show a second factor first (RFC 9470). Nothing has changed. */
public final class StepUpRequiredException extends ExchangeException {
    private static final long serialVersionUID = 1L;

    /** What is asked for, separated by spaces. */
    private final String acrValues;
    /** How old it may be. */
    private final @Nullable Duration maxAge;

    /**
     * Makes one.
     *
     * @param answer what was answered
     * @param acrValues the authentication contexts asked for, in order of preference; may be empty
     * @param maxAge how long ago the official may have shown the factor; null if that is not said
     */
    public StepUpRequiredException(Answer answer, List<String> acrValues, @Nullable Duration maxAge) {
        super(
                answer,
                "Perintah ini keputusan pejabat: pejabat harus masuk dengan faktor kedua.",
                "This command is an official's decision: the official must sign in with a second factor.");
        this.acrValues = String.join(" ", acrValues);
        this.maxAge = maxAge;
    }

    /**
     * The authentication contexts that the exchange asks for.
     *
     * @return in order of preference, not modifiable; empty if it names none
     */
    public List<String> acrValues() {
        return acrValues.isEmpty() ? List.of() : List.of(acrValues.split(" ", -1));
    }

    /**
     * How long ago the official may have shown the factor.
     *
     * @return empty if the exchange does not say
     */
    public Optional<Duration> maxAge() {
        return Optional.ofNullable(maxAge);
    }

    @Override
    public Masalah.Asal asal() {
        return Masalah.Asal.CLIENT;
    }

    @Override
    public boolean isRetryable() {
        return false;
    }
}
