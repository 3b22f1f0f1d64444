package id.go.semarangkota.berbagidata.testkit.perkara;

import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.layanan.EntriKatalog;
import id.go.semarangkota.berbagidata.pertukaran.layanan.KodeMasalah;
import id.go.semarangkota.berbagidata.testkit.identity.Caller;
import id.go.semarangkota.berbagidata.testkit.problem.Problem;
import id.go.semarangkota.berbagidata.testkit.problem.ProblemException;

/** Holds what a request says against the catalogue and its caller. */
final class Drafts {
    private final Catalogue catalogue;

    Drafts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The dataset that is asked for, if it can be asked for like this. */
    EntriKatalog check(IsiPermohonan isi, Caller caller, String prefix) {
        if (!isi.peminta().kode().equals(caller.kode())) {
            throw ProblemException.of(KodeMasalah.PERAN_TIDAK_BERWENANG);
        }
        EntriKatalog dataset =
                catalogue.find(isi.dataset()).orElseThrow(() -> refused(prefix + "/dataset", "dataset-tidak-dikenal"));
        if (!dataset.pemilik().kode().equals(isi.pemilik().kode())) {
            throw refused(prefix + "/pemilik/kode", "bukan-pemilik");
        }
        if (!dataset.kolom().containsAll(isi.kolom())) {
            throw refused(prefix + "/kolom", "kolom-tidak-dikenal");
        }
        return dataset;
    }

    private static ProblemException refused(String pointer, String rule) {
        return Problem.of(KodeMasalah.ISI_TIDAK_SESUAI).at(pointer, rule).exception();
    }
}
