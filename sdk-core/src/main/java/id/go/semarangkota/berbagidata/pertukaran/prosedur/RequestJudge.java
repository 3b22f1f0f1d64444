package id.go.semarangkota.berbagidata.pertukaran.prosedur;

import id.go.semarangkota.berbagidata.pertukaran.FormulirVerifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges a command to a request from what the command and the case say. Stateless and thread-safe. */
public final class RequestJudge {
    private RequestJudge() {}

    /**
     * Judges a command.
     *
     * @param keadaan the case
     * @param permintaan the command with its content
     * @param role who asks
     * @param today the day in Asia/Jakarta, for delegations
     * @return what follows
     */
    public static Decision<StatusPermohonan, PerintahPermohonan> decide(
            KeadaanPermohonan keadaan, PermintaanPerintah permintaan, Peran role, LocalDate today) {
        return TransitionTable.PERMOHONAN.decide(
                keadaan.status(), permintaan.perintah(), role, facts(keadaan, permintaan, today));
    }

    /**
     * Finds out which conditions hold.
     *
     * @param keadaan the case
     * @param permintaan the command with its content
     * @param today the day in Asia/Jakarta, for delegations
     * @return the facts for {@link TransitionTable#decide}
     */
    public static Facts facts(KeadaanPermohonan keadaan, PermintaanPerintah permintaan, LocalDate today) {
        Set<Syarat> holds = EnumSet.noneOf(Syarat.class);
        FormulirVerifikasi formulir = permintaan.isi().formulir();
        Pejabat pejabat = actor(keadaan, permintaan);
        Pejabat first = keadaan.penyetujuPertama();
        add(holds, Syarat.ISI_LENGKAP, hasContent(permintaan));
        add(holds, Syarat.BERALASAN, permintaan.isi().teks() != null);
        add(holds, Syarat.PEJABAT_BERWENANG, pejabat != null && pejabat.mayActOn(today));
        add(holds, Syarat.PEJABAT_LAIN, pejabat != null && first != null && !pejabat.isSamePerson(first));
        add(
                holds,
                Syarat.IZIN_KHUSUS,
                !keadaan.klasifikasi().needsSpecialPermit() || keadaan.isi().izinKhusus() != null);
        add(holds, Syarat.FORMULIR_LENGKAP, formulir != null && formulir.isComplete());
        add(holds, Syarat.FORMULIR_MENDUKUNG, formulir != null && formulir.supportsApproval());
        boolean unpublished = keadaan.paket().stream().allMatch(p -> p == StatusPaket.DISIAPKAN);
        add(holds, Syarat.BELUM_TERBIT, unpublished);
        boolean done = keadaan.paket().stream().allMatch(StatusPaket::isTerminal);
        add(holds, Syarat.PAKET_SELESAI, done && !keadaan.paket().isEmpty());
        return new Facts(holds, keadaan.fourEyes());
    }

    private static void add(Set<Syarat> holds, Syarat syarat, boolean it) {
        if (it) {
            holds.add(syarat);
        }
    }

    private static boolean hasContent(PermintaanPerintah permintaan) {
        return switch (permintaan.perintah()) {
            case UBAH -> permintaan.isi().permohonan() != null;
            case PERPANJANG -> permintaan.isi().tenggatBaru() != null;
            default -> true;
        };
    }

    /**
     * The official whose act a command is: who signs the request, who decides by the form, or who is named beside. Whoever must show
     * a second factor is this one.
     *
     * @param keadaan the case
     * @param permintaan the command with its content
     * @return null if the command names nobody
     */
    public static @Nullable Pejabat actor(KeadaanPermohonan keadaan, PermintaanPerintah permintaan) {
        PermintaanPerintah.Isi isi = permintaan.isi();
        return switch (permintaan.perintah()) {
            case AJUKAN -> keadaan.isi().penandatangan();
            case SETUJUI, TOLAK ->
                isi.formulir() == null ? null : isi.formulir().pejabat();
            default -> isi.pejabat();
        };
    }
}
