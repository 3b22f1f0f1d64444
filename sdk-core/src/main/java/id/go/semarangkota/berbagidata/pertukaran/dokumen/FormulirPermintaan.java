package id.go.semarangkota.berbagidata.pertukaran.dokumen;

import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formulir Verifikasi Permintaan Data: what the owner found and decided.
 *
 * @param kepala head of the form
 * @param isi what was asked for
 * @param formulir the answers of each official who decided, in order, copied; at least one
 * @param klarifikasi questions and answers on the way, in order, copied; may be empty
 * @param status where the decisions led
 * @param alasan why it was rejected; null if it was not
 */
public record FormulirPermintaan(
        KepalaSurat kepala,
        IsiPermohonan isi,
        List<FormulirVerifikasi> formulir,
        List<Klarifikasi> klarifikasi,
        StatusPermohonan status,
        @Nullable String alasan)
        implements Dokumen {
    /**
     * Copies the lists.
     *
     * @param kepala head of the form
     * @param isi what was asked for
     * @param formulir the answers of each official who decided, in order, copied; at least one
     * @param klarifikasi questions and answers on the way, in order, copied; may be empty
     * @param status where the decisions led
     * @param alasan why it was rejected; null if it was not
     */
    public FormulirPermintaan {
        formulir = List.copyOf(formulir);
        klarifikasi = List.copyOf(klarifikasi);
    }

    @Override
    public Jenis jenis() {
        return Jenis.FORMULIR_VERIFIKASI;
    }

    @Override
    public Pejabat penandatangan() {
        return formulir.get(formulir.size() - 1).pejabat();
    }

    /**
     * A question of the owner and its answer.
     *
     * @param pertanyaan the question
     * @param jawaban the answer; null while it is open
     */
    public record Klarifikasi(String pertanyaan, @Nullable String jawaban) {}
}
