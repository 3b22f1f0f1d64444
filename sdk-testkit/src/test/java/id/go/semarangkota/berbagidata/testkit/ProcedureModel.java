package id.go.semarangkota.berbagidata.testkit;

import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Facts;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KeadaanPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.RequestJudge;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a case should look like, from the transition tables and nothing else. */
final class ProcedureModel {
    final Map<String, StatusPaket> packages = new LinkedHashMap<>();
    private final Map<String, String> replaces = new HashMap<>();
    private final CaseDriver driver;
    StatusPermohonan status = StatusPermohonan.DRAF;
    long versi = 1;
    int events = 1;
    boolean submitted;
    private Pejabat first;

    ProcedureModel(CaseDriver driver) {
        this.driver = driver;
    }

    Decision<StatusPermohonan, PerintahPermohonan> judge(PermintaanPerintah command, Peran role) {
        KeadaanPermohonan keadaan = new KeadaanPermohonan(
                status, driver.isi, Klasifikasi.TERBATAS, true, first, new ArrayList<>(packages.values()));
        return RequestJudge.decide(keadaan, command, role, Letters.DAY);
    }

    void carryOut(PermintaanPerintah command, StatusPermohonan to, Peran role) {
        if (command.perintah() == PerintahPermohonan.SETUJUI && first == null) {
            first = command.isi().formulir().pejabat();
        }
        submitted |= command.perintah() == PerintahPermohonan.AJUKAN;
        status = to;
        versi++;
        events++;
        if (to.isTerminal()) {
            packages.keySet().forEach(id -> {
                follow(id, PerintahPaket.CABUT, role);
                follow(id, PerintahPaket.CABUT, Peran.SISTEM);
            });
        }
    }

    boolean mayPack(Peran role) {
        return role == Peran.PEMILIK && status == StatusPermohonan.DISETUJUI;
    }

    void packed(String id, String replaced) {
        packages.put(id, StatusPaket.DISIAPKAN);
        if (!replaced.isEmpty()) {
            replaces.put(id, replaced);
        }
        versi++;
        events++;
    }

    /** A disputed package that nothing replaces yet; empty if there is none. */
    String disputed() {
        List<String> found = packages.keySet().stream()
                .filter(id -> packages.get(id) == StatusPaket.DISANGGAH)
                .filter(id -> replaces.entrySet().stream()
                        .noneMatch(e -> e.getValue().equals(id)
                                && !packages.get(e.getKey()).isTerminal()))
                .toList();
        return found.isEmpty() ? "" : found.get(0);
    }

    Decision<StatusPaket, PerintahPaket> judge(String id, PerintahPaket command, Peran role) {
        Set<Syarat> facts = EnumSet.allOf(Syarat.class);
        if (status != StatusPermohonan.DISETUJUI) {
            facts.remove(Syarat.PERMOHONAN_DISETUJUI);
        }
        return TransitionTable.PAKET.decide(packages.get(id), command, role, Facts.of(facts));
    }

    void follow(String id, PerintahPaket command, Peran role) {
        if (judge(id, command, role) instanceof Decision.Allowed<StatusPaket, PerintahPaket> allowed) {
            packages.put(id, allowed.transition().to());
            events++;
            if (command == PerintahPaket.TERBITKAN && replaces.containsKey(id)) {
                follow(replaces.get(id), PerintahPaket.GANTI, role);
            }
        }
    }
}
