package id.go.semarangkota.berbagidata.pertukaran;

import id.go.semarangkota.berbagidata.pertukaran.argument.Arguments;

/**
 * An agency (OPD) as it stands on its letters.
 *
 * @param kode identifier at the exchange: letters, digits, dot, underscore, colon, hyphen
 * @param nama full name, such as Dinas Kesehatan; at most 160 characters
 * @param alamat postal address in one line, at most 240 characters
 */
public record Organisasi(String kode, String nama, String alamat) {
    /**
     * Checks the texts.
     *
     * @param kode identifier at the exchange: letters, digits, dot, underscore, colon, hyphen
     * @param nama full name, such as Dinas Kesehatan; at most 160 characters
     * @param alamat postal address in one line, at most 240 characters
     */
    public Organisasi {
        Arguments.identifier("kode", kode);
        Arguments.line("nama", nama, 160);
        Arguments.line("alamat", alamat, 240);
    }
}
