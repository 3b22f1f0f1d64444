package id.go.semarangkota.berbagidata.kependudukan;

import id.go.semarangkota.berbagidata.validation.RecordRules;
import id.go.semarangkota.berbagidata.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules over the members of a {@link KartuKeluarga}: one head, who is the one named; nobody twice.
 *
 * <p>Each rule is silent about a field that is absent: that is reported elsewhere. Stateless and thread-safe.
 */
public final class KartuKeluargaRules implements RecordRules<KartuKeluarga> {
    private static final String ANGGOTA = "Anggota";

    /** The rules; one object may be shared. */
    public KartuKeluargaRules() {}

    @Override
    public void check(KartuKeluarga keluarga, RuleContext context) {
        PendudukRules.checkNomorKk(keluarga.nomorKk(), keluarga.nikKepalaKeluarga(), context);
        PersonRules.checkName("NamaKepalaKeluarga", keluarga.namaKepalaKeluarga(), context);
        context.errorIfInFuture("TanggalTerbit", keluarga.tanggalTerbit());
        if (!keluarga.anggota().isEmpty()) {
            checkHead(keluarga, context);
            checkDistinct(keluarga, context);
            checkSpouses(keluarga.anggota(), context);
        }
    }

    private static void checkHead(KartuKeluarga keluarga, RuleContext context) {
        List<AnggotaKeluarga> heads = having(keluarga.anggota(), Shdk.KEPALA_KELUARGA);
        if (heads.isEmpty() && keluarga.anggota().stream().anyMatch(KartuKeluargaRules::isUnknown)) {
            return;
        }
        if (heads.size() != 1) {
            context.error(ANGGOTA, "keluarga.kepala");
            return;
        }
        AnggotaKeluarga head = heads.get(0);
        if (differ(head.nik(), keluarga.nikKepalaKeluarga())) {
            context.error("NIKKepalaKeluarga", "keluarga.nik-kepala");
        } else if (differ(head.nama(), keluarga.namaKepalaKeluarga())) {
            context.warning("NamaKepalaKeluarga", "keluarga.nama-kepala");
        }
    }

    /** Whether this member may be the head for all that is known. */
    private static boolean isUnknown(@Nullable AnggotaKeluarga member) {
        return member == null || member.shdk() == null;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equalsIgnoreCase(other);
    }

    private static void checkDistinct(KartuKeluarga keluarga, RuleContext context) {
        Set<String> seen = new HashSet<>();
        boolean twice = keluarga.anggota().stream()
                .filter(Objects::nonNull)
                .map(AnggotaKeluarga::nik)
                .filter(Objects::nonNull)
                .anyMatch(nik -> !seen.add(nik));
        if (twice) {
            context.error(ANGGOTA, "keluarga.nik-ganda");
        }
        if (keluarga.nomorKk() != null && seen.contains(keluarga.nomorKk())) {
            context.error(ANGGOTA, "nik.sama-dengan-kk");
        }
    }

    /** A head has a husband or a wife, or several wives; not both, and not two husbands. */
    private static void checkSpouses(List<AnggotaKeluarga> anggota, RuleContext context) {
        int husbands = having(anggota, Shdk.SUAMI).size();
        boolean wives = !having(anggota, Shdk.ISTRI).isEmpty();
        if (husbands > 1 || (husbands == 1 && wives)) {
            context.warning(ANGGOTA, "keluarga.pasangan");
        }
    }

    private static List<AnggotaKeluarga> having(List<AnggotaKeluarga> anggota, Shdk shdk) {
        return anggota.stream()
                .filter(member -> member != null && member.shdk() == shdk)
                .toList();
    }
}
