package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;
import java.time.LocalDate;

/**
 * How a package is published: {@code POST /v1/paket/{id}/terbitkan}, and the content of the Bukti Transfer Data.
 *
 * @param nomorSurat number of the proof of transfer, from the owner's register; at most 80 characters
 * @param tanggal date of the proof
 * @param cara how the sealed files travel
 * @param manifes the signed manifest: a compact JWS whose payload is a {@link DaftarData}
 * @param pejabat the owner's official who releases the package
 */
public record PenerbitanPaket(String nomorSurat, LocalDate tanggal, Cara cara, String manifes, Pejabat pejabat) {
    /**
     * Checks the texts.
     *
     * @param nomorSurat number of the proof of transfer, from the owner's register; at most 80 characters
     * @param tanggal date of the proof
     * @param cara how the sealed files travel
     * @param manifes the signed manifest: a compact JWS whose payload is a {@link DaftarData}
     * @param pejabat the owner's official who releases the package
     */
    public PenerbitanPaket {
        Arguments.line("nomorSurat", nomorSurat, 80);
        Arguments.line("manifes", manifes, 4 << 20);
    }

    /** How sealed files travel. */
    public enum Cara {
        /** Through the exchange, over an encrypted connection. */
        SALURAN_TERENKRIPSI,
        /** On a physical medium, handed over in person. */
        MEDIA_FISIK
    }
}
