package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;

/**
 * Daftar Data yang Diberikan: the owner's list of the sealed files of a package.
 *
 * @param kepala head of the list
 * @param daftar the manifest
 * @param sidik digest of the manifest as it was signed
 */
public record DaftarDiberikan(KepalaSurat kepala, DaftarData daftar, Digest sidik) implements Dokumen {
    @Override
    public Jenis jenis() {
        return Jenis.DAFTAR_DATA;
    }

    @Override
    public Pejabat penandatangan() {
        return daftar.penandatangan();
    }
}
