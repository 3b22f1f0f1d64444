package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A letter (surat) as the agency's register knows it.
 *
 * @param nomor number of the letter, 1 to 80 characters on one line
 * @param tanggal date of the letter
 * @param penandatangan the official who signs; may act on that date
 */
public record Surat(String nomor, LocalDate tanggal, Pejabat penandatangan) {
    /**
     * Checks the parts.
     *
     * @param nomor number of the letter, 1 to 80 characters on one line
     * @param tanggal date of the letter
     * @param penandatangan the official who signs; may act on that date
     * @throws IllegalArgumentException if a part is out of bounds or the official's delegation has ended before the date
     */
    public Surat {
        if (nomor.isBlank() || nomor.length() > 80 || nomor.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("nomor: must be 1 to 80 characters on one line");
        }
        if (!penandatangan.mayActOn(Objects.requireNonNull(tanggal, "tanggal"))) {
            throw new IllegalArgumentException("penandatangan: the delegation ended before tanggal");
        }
    }
}
