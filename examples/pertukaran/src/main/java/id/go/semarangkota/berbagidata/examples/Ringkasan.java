package id.go.semarangkota.berbagidata.examples;

import id.go.semarangkota.berbagidata.bukti.Dosir;
import id.go.semarangkota.berbagidata.client.Penerimaan;
import id.go.semarangkota.berbagidata.paket.PreparedPaket;
import java.nio.file.Path;

/**
 * What the run ends with.
 *
 * @param folder what is left behind
 * @param artikel why the sample with a NIK that cannot be was refused
 * @param sent the package as it was sent
 * @param received the package as it was received
 * @param dosir the dossier, verified offline
 * @param waktu how long it took
 */
record Ringkasan(Path folder, String artikel, PreparedPaket sent, Penerimaan received, Dosir dosir, Waktu waktu) {
    /**
     * How long it took.
     *
     * @param rows rows of the legacy file
     * @param deliverSeconds reading, validating, minimizing, sealing, uploading and publishing
     * @param seconds the whole run
     */
    record Waktu(long rows, double deliverSeconds, double seconds) {}
}
