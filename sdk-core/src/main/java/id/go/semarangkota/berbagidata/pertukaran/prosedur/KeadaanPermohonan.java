package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the procedure must know of a request to judge a command.
 *
 * @param status where it stands
 * @param isi what it says
 * @param klasifikasi classification of the dataset
 * @param dataSpesifik whether the dataset holds specific personal data
 * @param penyetujuPertama who approved first; null before
 * @param paket where each of its packages stands, copied; may be empty
 */
public record KeadaanPermohonan(
        StatusPermohonan status,
        IsiPermohonan isi,
        Klasifikasi klasifikasi,
        boolean dataSpesifik,
        @Nullable Pejabat penyetujuPertama,
        List<StatusPaket> paket) {
    /**
     * Copies the list.
     *
     * @param status where it stands
     * @param isi what it says
     * @param klasifikasi classification of the dataset
     * @param dataSpesifik whether the dataset holds specific personal data
     * @param penyetujuPertama who approved first; null before
     * @param paket where each of its packages stands, copied; may be empty
     */
    public KeadaanPermohonan {
        paket = List.copyOf(paket);
    }

    /**
     * Tells whether two officials must approve.
     *
     * @return true for secret data and specific personal data
     */
    public boolean fourEyes() {
        return klasifikasi.needsSecondApproval(dataSpesifik);
    }
}
