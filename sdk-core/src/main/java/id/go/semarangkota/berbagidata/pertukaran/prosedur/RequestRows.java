package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import static id.go.semarangkota.berbagidata.pertukaran.Peran.PEMILIK;
import static id.go.semarangkota.berbagidata.pertukaran.Peran.PEMINTA;
import static id.go.semarangkota.berbagidata.pertukaran.Peran.SISTEM;
import static id.go.semarangkota.berbagidata.pertukaran.Peran.UNIT_PENGELOLA;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.AJUKAN;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.BATALKAN;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.CABUT;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.DOKUMENTASIKAN;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.JAWAB_KLARIFIKASI;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.KEDALUWARSAKAN;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.MINTA_KLARIFIKASI;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.MULAI_VERIFIKASI;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.PERPANJANG;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.SETUJUI;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.TOLAK;
import static id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan.UBAH;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.DIAJUKAN;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.DIBATALKAN;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.DICABUT;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.DISETUJUI;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.DITOLAK;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.DIVERIFIKASI;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.DRAF;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.KEDALUWARSA;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.KLARIFIKASI;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.MENUNGGU_PERSETUJUAN_KEDUA;
import static id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan.TERDOKUMENTASI;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.BELUM_TERBIT;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.BERALASAN;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.FORMULIR_LENGKAP;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.FORMULIR_MENDUKUNG;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.ISI_LENGKAP;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.IZIN_KHUSUS;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.PAKET_SELESAI;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.PEJABAT_BERWENANG;
import static id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat.PEJABAT_LAIN;

import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Transition.Approvals;
import java.util.ArrayList;
import java.util.List;

/** The rows of the table of requests. */
final class RequestRows {
    private RequestRows() {}

    static List<Transition<StatusPermohonan, PerintahPermohonan>> all() {
        List<Transition<StatusPermohonan, PerintahPermohonan>> rows = new ArrayList<>();
        rows.addAll(asking());
        rows.addAll(verifying());
        rows.add(Row.of(DISETUJUI, DOKUMENTASIKAN, TERDOKUMENTASI)
                .by(PEMILIK, UNIT_PENGELOLA)
                .needs(PAKET_SELESAI, PEJABAT_BERWENANG)
                .in(Langkah.DOKUMENTASI));
        for (StatusPermohonan status : StatusPermohonan.values()) {
            if (!status.isTerminal()) {
                rows.addAll(exceptions(status));
            }
        }
        return rows;
    }

    private static List<Transition<StatusPermohonan, PerintahPermohonan>> asking() {
        return List.of(
                Row.of(DRAF, UBAH, DRAF).by(PEMINTA).needs(ISI_LENGKAP).in(Langkah.PERMINTAAN),
                Row.of(DRAF, AJUKAN, DIAJUKAN)
                        .by(PEMINTA)
                        .needs(PEJABAT_BERWENANG, IZIN_KHUSUS)
                        .stepUp()
                        .in(Langkah.PERMINTAAN));
    }

    private static List<Transition<StatusPermohonan, PerintahPermohonan>> verifying() {
        return List.of(
                Row.of(DIAJUKAN, MULAI_VERIFIKASI, DIVERIFIKASI).by(PEMILIK).in(Langkah.VERIFIKASI),
                Row.of(DIVERIFIKASI, MINTA_KLARIFIKASI, KLARIFIKASI)
                        .by(PEMILIK)
                        .needs(BERALASAN, PEJABAT_BERWENANG)
                        .in(Langkah.VERIFIKASI),
                Row.of(KLARIFIKASI, JAWAB_KLARIFIKASI, DIVERIFIKASI)
                        .by(PEMINTA)
                        .needs(BERALASAN, PEJABAT_BERWENANG)
                        .in(Langkah.VERIFIKASI),
                approval(DIVERIFIKASI, DISETUJUI).onlyFor(Approvals.ONE).in(Langkah.VERIFIKASI),
                approval(DIVERIFIKASI, MENUNGGU_PERSETUJUAN_KEDUA)
                        .onlyFor(Approvals.TWO)
                        .in(Langkah.VERIFIKASI),
                approval(MENUNGGU_PERSETUJUAN_KEDUA, DISETUJUI)
                        .needs(FORMULIR_LENGKAP, FORMULIR_MENDUKUNG, PEJABAT_BERWENANG, IZIN_KHUSUS, PEJABAT_LAIN)
                        .in(Langkah.VERIFIKASI),
                rejection(DIVERIFIKASI),
                rejection(MENUNGGU_PERSETUJUAN_KEDUA));
    }

    private static Row<StatusPermohonan, PerintahPermohonan> approval(StatusPermohonan from, StatusPermohonan to) {
        return Row.of(from, SETUJUI, to)
                .by(PEMILIK)
                .needs(FORMULIR_LENGKAP, FORMULIR_MENDUKUNG, PEJABAT_BERWENANG, IZIN_KHUSUS)
                .stepUp();
    }

    private static Transition<StatusPermohonan, PerintahPermohonan> rejection(StatusPermohonan from) {
        return Row.of(from, TOLAK, DITOLAK)
                .by(PEMILIK)
                .needs(FORMULIR_LENGKAP, BERALASAN, PEJABAT_BERWENANG)
                .stepUp()
                .in(Langkah.VERIFIKASI);
    }

    private static List<Transition<StatusPermohonan, PerintahPermohonan>> exceptions(StatusPermohonan status) {
        List<Transition<StatusPermohonan, PerintahPermohonan>> rows = new ArrayList<>();
        Langkah langkah = Langkah.of(status);
        if (status != DRAF) {
            // A draft has no deadline yet.
            rows.add(Row.of(status, PERPANJANG, status)
                    .by(UNIT_PENGELOLA)
                    .needs(ISI_LENGKAP, BERALASAN, PEJABAT_BERWENANG)
                    .exceptional(langkah));
        }
        rows.add(Row.of(status, BATALKAN, DIBATALKAN)
                .by(PEMINTA)
                .needs(BELUM_TERBIT, BERALASAN, PEJABAT_BERWENANG)
                .exceptional(langkah));
        rows.add(Row.of(status, CABUT, DICABUT)
                .by(PEMILIK, UNIT_PENGELOLA)
                .needs(BERALASAN, PEJABAT_BERWENANG)
                .stepUp()
                .exceptional(langkah));
        rows.add(Row.of(status, KEDALUWARSAKAN, KEDALUWARSA)
                .by(SISTEM)
                .needs(BERALASAN)
                .exceptional(langkah));
        return rows;
    }
}
