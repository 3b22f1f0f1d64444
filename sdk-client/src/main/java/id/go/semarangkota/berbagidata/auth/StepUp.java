package id.go.semarangkota.berbagidata.auth;

import java.io.IOException;
import java.util.Optional;

/**
 * Asks an official for a second factor, as the host's portal does it, and brings back the token. Implementations are thread-safe.
 */
@FunctionalInterface
public interface StepUp {
    /** Nobody can be asked: every command that needs an official ends in a {@code StepUpRequiredException}. */
    StepUp NONE = challenge -> Optional.empty();

    /**
     * Asks.
     *
     * @param challenge what the exchange wants
     * @return a token of the official, or empty if none was shown
     * @throws IOException if asking fails
     */
    Optional<OfficialToken> authenticate(StepUpChallenge challenge) throws IOException;
}
