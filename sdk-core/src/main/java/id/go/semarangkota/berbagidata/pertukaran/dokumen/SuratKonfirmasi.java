package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.TandaTerima;

/**
 * Surat Konfirmasi Penerimaan Data: the requester's letter that a package was received and checked.
 *
 * @param kepala head of the letter
 * @param tandaTerima what was found and decided
 * @param daftar the manifest that it was checked against
 */
public record SuratKonfirmasi(KepalaSurat kepala, TandaTerima tandaTerima, DaftarData daftar) implements Dokumen {
    @Override
    public Jenis jenis() {
        return Jenis.SURAT_KONFIRMASI;
    }

    @Override
    public Pejabat penandatangan() {
        return tandaTerima.penandatangan();
    }
}
