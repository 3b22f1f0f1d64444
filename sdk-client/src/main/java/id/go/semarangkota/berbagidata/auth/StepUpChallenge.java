package id.go.semarangkota.berbagidata.auth;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange wants an official to show (RFC 9470).
 *
 * @param acrValues authentication contexts in order of preference, copied; may be empty
 * @param maxAge how long ago the factor may have been shown; null if that is not said
 * @param pejabat the official whose act the command is, and who must sign in; null if the command names none
 */
public record StepUpChallenge(
        List<String> acrValues,
        @Nullable Duration maxAge,
        @Nullable Pejabat pejabat) {
    /**
     * Copies the list.
     *
     * @param acrValues authentication contexts in order of preference, copied; may be empty
     * @param maxAge how long ago the factor may have been shown; null if that is not said
     * @param pejabat the official whose act the command is, and who must sign in; null if the command names none
     */
    public StepUpChallenge {
        acrValues = List.copyOf(acrValues);
    }

    /** What is asked for; who is asked may be personal data. */
    @Override
    public String toString() {
        return "StepUpChallenge" + acrValues;
    }
}
