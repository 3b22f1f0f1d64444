package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import id.go.semarangkota.berbagidata.paket.ReceivedPaket;
import id.go.semarangkota.berbagidata.signature.Acceptance;
import java.nio.file.Path;

/**
 * What the run ends with.
 *
 * @param folder what is left behind
 * @param artikel why the article's own sample was refused
 * @param sent the package as it was sent
 * @param received the package as it was received
 * @param receipt the verified receipt
 * @param rows rows of the legacy file
 * @param sealSeconds how long reading, validating, minimizing and sealing took
 * @param seconds how long the whole run took
 */
record Ringkasan(
        Path folder,
        String artikel,
        PreparedPaket sent,
        ReceivedPaket received,
        Acceptance receipt,
        long rows,
        double sealSeconds,
        double seconds) {}
