package id.go.semarangkota.berbagidata.paket;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import java.time.LocalDate;

/**
 * The covering letter (surat pengantar) of a package: what its manifest cites.
 *
 * @param nomorSurat number of the letter, from the owner's register; at most 80 characters
 * @param tanggal date of the letter
 * @param permohonan identifier of the request that the package answers
 * @param penandatangan the owner's official who signs
 */
public record SuratPengantar(String nomorSurat, LocalDate tanggal, String permohonan, Pejabat penandatangan) {}
