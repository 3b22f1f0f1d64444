package id.go.semarangkota.berbagidata.pertukaran.layanan;

import id.go.semarangkota.berbagidata.pertukaran.Paket;
import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;

/**
 * The exchange's answer to a receipt: it is recorded, and here is the proof.
 *
 * @param paket the package as it stands now
 * @param peristiwa the signed event, a compact JWS: the exchange's countersignature
 * @param titikPeriksa the signed checkpoint that the proof leads to, a compact JWS
 * @param inklusi proof that the event is in the log
 */
public record TandaTerimaDicatat(
        Paket paket, String peristiwa, String titikPeriksa, TitikPeriksa.BuktiInklusi inklusi) {
    /**
     * Checks the texts.
     *
     * @param paket the package as it stands now
     * @param peristiwa the signed event, a compact JWS: the exchange's countersignature
     * @param titikPeriksa the signed checkpoint that the proof leads to, a compact JWS
     * @param inklusi proof that the event is in the log
     */
    public TandaTerimaDicatat {
        Arguments.line("peristiwa", peristiwa, 1 << 18);
        Arguments.line("titikPeriksa", titikPeriksa, 1 << 16);
    }
}
