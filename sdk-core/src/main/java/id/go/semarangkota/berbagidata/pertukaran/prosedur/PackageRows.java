package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static id.go.semarangkota.berbagidata.pertukaran.Peran.PEMILIK;
import static id.go.semarangkota.berbagidata.pertukaran.Peran.PEMINTA;
import static id.go.semarangkota.berbagidata.pertukaran.Peran.SISTEM;
import static id.go.semarangkota.berbagidata.pertukaran.Peran.UNIT_PENGELOLA;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.CABUT;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.GANTI;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.KEDALUWARSAKAN;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.KONFIRMASI;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.MULAI_TRANSFER;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.SANGGAH;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.SELESAI_TRANSFER;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.SERAHKAN_MEDIA;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.TERBITKAN;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPaket.TERIMA_MEDIA;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.DICABUT;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.DIGANTI;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.DIKONFIRMASI;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.DISANGGAH;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.DISIAPKAN;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.DITERBITKAN;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.DITRANSFER;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.KEDALUWARSA;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPaket.TERKIRIM;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.BERALASAN;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.BERKAS_COCOK;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.PEJABAT_BERWENANG;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.PENGGANTI_TERBIT;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.PERMOHONAN_DISETUJUI;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.TANDA_TERIMA_SAH;

import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import java.util.ArrayList;
import java.util.List;

/** The rows of the table of packages. */
final class PackageRows {
    private PackageRows() {}

    static List<Transition<StatusPaket, PerintahPaket>> all() {
        List<Transition<StatusPaket, PerintahPaket>> rows = new ArrayList<>();
        rows.addAll(travelling());
        rows.addAll(judging());
        for (StatusPaket status : StatusPaket.values()) {
            if (!status.isTerminal()) {
                rows.addAll(withTheRequest(status));
            }
        }
        return rows;
    }

    private static List<Transition<StatusPaket, PerintahPaket>> travelling() {
        return List.of(
                Row.of(DISIAPKAN, TERBITKAN, DITERBITKAN)
                        .by(PEMILIK)
                        .needs(PERMOHONAN_DISETUJUI, BERKAS_COCOK, PEJABAT_BERWENANG)
                        .in(Langkah.PENYIAPAN),
                Row.of(DITERBITKAN, MULAI_TRANSFER, DITRANSFER).by(SISTEM).in(Langkah.TRANSFER),
                Row.of(DITERBITKAN, SERAHKAN_MEDIA, DITRANSFER)
                        .by(PEMILIK)
                        .needs(PEJABAT_BERWENANG)
                        .in(Langkah.TRANSFER),
                Row.of(DITRANSFER, SELESAI_TRANSFER, TERKIRIM).by(SISTEM).in(Langkah.TRANSFER),
                Row.of(DITRANSFER, TERIMA_MEDIA, TERKIRIM)
                        .by(PEMINTA)
                        .needs(PEJABAT_BERWENANG)
                        .in(Langkah.TRANSFER));
    }

    private static List<Transition<StatusPaket, PerintahPaket>> judging() {
        return List.of(
                Row.of(TERKIRIM, KONFIRMASI, DIKONFIRMASI)
                        .by(PEMINTA)
                        .needs(TANDA_TERIMA_SAH, PEJABAT_BERWENANG)
                        .in(Langkah.KONFIRMASI),
                Row.of(TERKIRIM, SANGGAH, DISANGGAH)
                        .by(PEMINTA)
                        .needs(TANDA_TERIMA_SAH, BERALASAN, PEJABAT_BERWENANG)
                        .in(Langkah.KONFIRMASI),
                Row.of(DISANGGAH, GANTI, DIGANTI)
                        .by(PEMILIK)
                        .needs(PENGGANTI_TERBIT)
                        .in(Langkah.PENYIAPAN));
    }

    private static List<Transition<StatusPaket, PerintahPaket>> withTheRequest(StatusPaket status) {
        Langkah langkah = Langkah.of(status);
        return List.of(
                // The exchange itself revokes what is still being prepared when the requester cancels.
                Row.of(status, CABUT, DICABUT)
                        .by(PEMILIK, UNIT_PENGELOLA, SISTEM)
                        .needs(BERALASAN)
                        .exceptional(langkah),
                Row.of(status, KEDALUWARSAKAN, KEDALUWARSA)
                        .by(SISTEM)
                        .needs(BERALASAN)
                        .exceptional(langkah));
    }
}
