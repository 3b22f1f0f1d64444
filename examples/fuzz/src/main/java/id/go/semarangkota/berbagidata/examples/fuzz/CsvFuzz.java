package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import java.io.IOException;

/** CSV of any dataset. */
public final class CsvFuzz {
    private CsvFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input as {@link FileReading#ofInput} reads it
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FileReading.ofInput(DataFormat.CSV, input);
    }
}
