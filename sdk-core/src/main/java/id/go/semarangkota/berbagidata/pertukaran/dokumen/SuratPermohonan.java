package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;

/**
 * Surat Permohonan Data: the requester's letter.
 *
 * @param kepala head of the letter
 * @param isi what is asked for
 */
public record SuratPermohonan(KepalaSurat kepala, IsiPermohonan isi) implements Dokumen {
    @Override
    public Jenis jenis() {
        return Jenis.SURAT_PERMOHONAN;
    }

    @Override
    public Pejabat penandatangan() {
        return isi.penandatangan();
    }
}
