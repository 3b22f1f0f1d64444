package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import java.io.IOException;

/** JSON documents of any dataset, the article's shape among them. */
public final class JsonFuzz {
    private JsonFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input as {@link FileReading#ofInput} reads it
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FileReading.ofInput(DataFormat.JSON, input);
    }
}
