package id.go.semarangkota.berbagidata.client;

import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Isi;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah.Perpanjangan;
import id.go.semarangkota.berbagidata.pertukaran.Permohonan;
import java.io.IOException;
import java.util.Objects;

/** The unit pengelola over HTTP. Thread-safe. */
final class HttpUnitPengelola extends HttpCaseReader implements UnitPengelola {
    HttpUnitPengelola(Agency agency) {
        super(agency, Peran.UNIT_PENGELOLA);
    }

    @Override
    public Permohonan extend(Permohonan permohonan, Perpanjangan perpanjangan, String alasan, Pejabat pejabat)
            throws IOException {
        Objects.requireNonNull(permohonan, "permohonan");
        Objects.requireNonNull(perpanjangan, "perpanjangan");
        Objects.requireNonNull(alasan, "alasan");
        Objects.requireNonNull(pejabat, "pejabat");
        Isi isi = new Isi(null, null, alasan, pejabat, perpanjangan);
        return session().command(permohonan, PerintahPermohonan.PERPANJANG, isi);
    }
}
