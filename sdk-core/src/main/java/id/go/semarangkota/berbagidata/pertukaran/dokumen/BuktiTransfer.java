package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.audit.Digest;
import id.go.semarangkota.berbagidata.pertukaran.DaftarData;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.PenerbitanPaket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Bukti Transfer Data: the proof that a package was released and fetched.
 *
 * @param kepala head of the proof
 * @param penerbitan how it was released
 * @param daftar the manifest
 * @param sidikDaftar digest of the manifest as it was signed
 * @param waktu when what happened
 */
public record BuktiTransfer(
        KepalaSurat kepala, PenerbitanPaket penerbitan, DaftarData daftar, Digest sidikDaftar, Waktu waktu)
        implements Dokumen {
    @Override
    public Jenis jenis() {
        return Jenis.BUKTI_TRANSFER;
    }

    @Override
    public Pejabat penandatangan() {
        return penerbitan.pejabat();
    }

    /**
     * When a package travelled.
     *
     * @param diterbitkan when it was released
     * @param mulai when the first byte was served or the medium handed over; null before
     * @param selesai when all bytes were served or the medium received; null before
     */
    public record Waktu(
            Instant diterbitkan,
            @Nullable Instant mulai,
            @Nullable Instant selesai) {}
}
