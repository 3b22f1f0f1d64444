package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import java.io.IOException;

/** NDJSON of any dataset. */
public final class NdjsonFuzz {
    private NdjsonFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input as {@link FileReading#ofInput} reads it
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FileReading.ofInput(DataFormat.NDJSON, input);
    }
}
