package id.go.semarangkota.berbagidata.http;

import java.io.IOException;

/** Where a changing call is written down before its first byte leaves. Implementations are thread-safe. */
public interface CallLog {
    /** The key of the open entry for this call, or of a new one; on disk when this returns. */
    String begin(String fingerprint) throws IOException;

    /** Writes down that the call is about to be sent once more. */
    void attempt(String key, int number) throws IOException;

    /** Closes the open entry for this call, if there is one: its effect was found by another way. */
    void settle(String fingerprint) throws IOException;

    /** Writes down that the call got its final answer; if it cannot be now, the call is closed all the same, and it is before the next line. */
    void done(String key) throws IOException;
}
