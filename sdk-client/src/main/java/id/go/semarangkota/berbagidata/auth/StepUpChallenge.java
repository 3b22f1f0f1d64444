package id.go.semarangkota.berbagidata.auth;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the exchange wants an official to show (RFC 9470).
 *
 * @param acrValues authentication contexts in order of preference, copied; may be empty
 * @param maxAge how long ago the factor may have been shown; null if that is not said
 */
public record StepUpChallenge(
        List<String> acrValues, @Nullable Duration maxAge) {
    /**
     * Copies the list.
     *
     * @param acrValues authentication contexts in order of preference, copied; may be empty
     * @param maxAge how long ago the factor may have been shown; null if that is not said
     */
    public StepUpChallenge {
        acrValues = List.copyOf(acrValues);
    }
}
