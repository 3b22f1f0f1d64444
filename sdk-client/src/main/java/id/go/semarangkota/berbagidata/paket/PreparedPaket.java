package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.format.ReadSummary;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.signature.Dispatch;
import java.nio.file.Path;

/**
 * A package that is ready to travel.
 *
 * @param folder the folder that holds it
 * @param summary what was read, accepted and rejected
 * @param daftarData the manifest, as signed
 * @param dispatch the dispatch, as signed; the answer is held against it
 */
public record PreparedPaket(Path folder, ReadSummary summary, DaftarData daftarData, Dispatch dispatch) {}
