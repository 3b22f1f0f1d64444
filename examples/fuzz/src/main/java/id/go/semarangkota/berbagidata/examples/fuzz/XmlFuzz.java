package id.go.semarangkota.berbagidata.examples.fuzz;

import id.go.semarangkota.berbagidata.format.DataFormat;
import java.io.IOException;

/** XML of any dataset. */
public final class XmlFuzz {
    private XmlFuzz() {}

    /**
     * Called by Jazzer.
     *
     * @param input as {@link FileReading#ofInput} reads it
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FileReading.ofInput(DataFormat.XML, input);
    }
}
