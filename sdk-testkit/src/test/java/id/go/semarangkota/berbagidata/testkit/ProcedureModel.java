package id.go.semarangkota.berbagidata.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.semarangkota.berbagidata.audit.HashChain;
import id.go.semarangkota.berbagidata.pertukaran.IsiPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Klasifikasi;
import id.go.semarangkota.berbagidata.pertukaran.Pejabat;
import id.go.semarangkota.berbagidata.pertukaran.Peran;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPaket;
import id.go.semarangkota.berbagidata.pertukaran.PerintahPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.Peristiwa;
import id.go.semarangkota.berbagidata.pertukaran.PermintaanPerintah;
import id.go.semarangkota.berbagidata.pertukaran.StatusPaket;
import id.go.semarangkota.berbagidata.pertukaran.StatusPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Decision;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Facts;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.KeadaanPermohonan;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.RequestJudge;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.Syarat;
import id.go.semarangkota.berbagidata.pertukaran.prosedur.TransitionTable;
import id.go.semarangkota.berbagidata.pertukaran.wire.WireFormat;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a case of specific data should look like, from the transition tables and nothing else. */
final class ProcedureModel {
    final Map<String, StatusPaket> packages = new LinkedHashMap<>();
    private final Map<String, String> replaces = new HashMap<>();
    private final List<String> events = new ArrayList<>();
    private IsiPermohonan isi;
    StatusPermohonan status = StatusPermohonan.DRAF;
    long versi = 1;
    boolean submitted;
    boolean agreed;
    private Pejabat first;

    ProcedureModel(IsiPermohonan isi) {
        this.isi = isi;
        events.add(line(null, "buat", Peran.PEMINTA, null, StatusPermohonan.DRAF));
    }

    ProcedureModel copy() {
        ProcedureModel copy = new ProcedureModel(isi);
        copy.packages.putAll(packages);
        copy.replaces.putAll(replaces);
        copy.events.clear();
        copy.events.addAll(events);
        copy.status = status;
        copy.versi = versi;
        copy.submitted = submitted;
        copy.agreed = agreed;
        copy.first = first;
        return copy;
    }

    IsiPermohonan isi() {
        return isi;
    }

    Decision<StatusPermohonan, PerintahPermohonan> judge(PermintaanPerintah command, Peran role) {
        KeadaanPermohonan keadaan = new KeadaanPermohonan(
                status, isi, Klasifikasi.TERBATAS, true, first, new ArrayList<>(packages.values()));
        return RequestJudge.decide(keadaan, command, role, Letters.DAY);
    }

    void carryOut(PermintaanPerintah command, StatusPermohonan to, Peran role) {
        if (command.perintah() == PerintahPermohonan.SETUJUI && first == null) {
            first = command.isi().formulir().pejabat();
        }
        if (command.perintah() == PerintahPermohonan.UBAH) {
            isi = command.isi().permohonan();
        }
        submitted |= command.perintah() == PerintahPermohonan.AJUKAN;
        agreed |= to == StatusPermohonan.DISETUJUI;
        events.add(line(null, command.perintah(), role, status, to));
        status = to;
        versi++;
        if (to.isTerminal()) {
            boolean expired = command.perintah() == PerintahPermohonan.KEDALUWARSAKAN;
            PerintahPaket ending = expired ? PerintahPaket.KEDALUWARSAKAN : PerintahPaket.CABUT;
            packages.keySet().forEach(id -> {
                follow(id, ending, role);
                follow(id, ending, Peran.SISTEM);
            });
        }
    }

    /** A draft is its requester's, also once it is cancelled. */
    boolean isHidden(Peran role) {
        return role != Peran.PEMINTA && !submitted;
    }

    void packed(String id, String replaced) {
        packages.put(id, StatusPaket.DISIAPKAN);
        if (!replaced.isEmpty()) {
            replaces.put(id, replaced);
        }
        events.add(line(id, "buatPaket", Peran.PEMILIK, null, StatusPaket.DISIAPKAN));
        versi++;
    }

    /** What a package replaces; empty for nothing. */
    String replaced(String id) {
        return replaces.getOrDefault(id, "");
    }

    /** A disputed package that nothing replaces yet; empty if there is none. */
    String disputed() {
        return packages.keySet().stream()
                .filter(this::isReplaceable)
                .findFirst()
                .orElse("");
    }

    boolean isReplaceable(String id) {
        return packages.get(id) == StatusPaket.DISANGGAH
                && replaces.entrySet().stream()
                        .noneMatch(e -> e.getValue().equals(id)
                                && !packages.get(e.getKey()).isTerminal());
    }

    Decision<StatusPaket, PerintahPaket> judge(String id, PerintahPaket command, Peran role) {
        return judge(packages.get(id), command, role);
    }

    Decision<StatusPaket, PerintahPaket> judge(StatusPaket from, PerintahPaket command, Peran role) {
        Set<Syarat> facts = EnumSet.allOf(Syarat.class);
        if (status != StatusPermohonan.DISETUJUI) {
            facts.remove(Syarat.PERMOHONAN_DISETUJUI);
        }
        return TransitionTable.PAKET.decide(from, command, role, Facts.of(facts));
    }

    void follow(String id, PerintahPaket command, Peran role) {
        if (judge(id, command, role) instanceof Decision.Allowed<StatusPaket, PerintahPaket> allowed) {
            StatusPaket to = allowed.transition().to();
            events.add(line(id, command, role, packages.get(id), to));
            packages.put(id, to);
            if (command == PerintahPaket.TERBITKAN && replaces.containsKey(id)) {
                follow(replaces.get(id), PerintahPaket.GANTI, role);
            }
        }
    }

    private static String line(@Nullable String paket, Object command, Peran role, @Nullable Object from, Object to) {
        return String.join(
                " ", String.valueOf(paket), command.toString(), role.toString(), String.valueOf(from), to.toString());
    }

    static String line(Peristiwa event) {
        return line(event.paket(), event.perintah(), event.peran(), event.dari(), event.ke());
    }

    List<String> events() {
        return List.copyOf(events);
    }

    /** How a case stands: the request, its packages, and all that happened. */
    record Standing(StatusPermohonan status, long versi, Map<String, StatusPaket> packages, List<String> events) {}

    Standing standing() {
        return new Standing(status, versi, Map.copyOf(packages), List.copyOf(events));
    }

    /** How the exchange shows a case to its requester, asked without any client. */
    static Standing shown(World world, String id) throws Exception {
        JsonNode shown = world.as(world.peminta, "/v1/permohonan/" + id).get().json();
        Map<String, StatusPaket> packages = new HashMap<>();
        for (JsonNode paket : shown.path("paket")) {
            String status =
                    world.as(world.peminta, "/v1/paket/" + paket.asText()).get().text("/status");
            packages.put(paket.asText(), StatusPaket.valueOf(status));
        }
        List<byte[]> payloads = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (JsonNode entry : world.as(world.peminta, "/v1/permohonan/" + id + "/peristiwa?limit=500")
                .get()
                .json()
                .path("peristiwa")) {
            byte[] payload = payload(entry.path("jws").asText());
            payloads.add(payload);
            events.add(line(WireFormat.standard().read(Peristiwa.class, payload).content()));
        }
        assertThat(HashChain.verify(id, payloads).broken()).isNull();
        return new Standing(
                StatusPermohonan.valueOf(shown.path("status").asText()),
                shown.path("versi").asLong(),
                Map.copyOf(packages),
                events);
    }

    static byte[] payload(String jws) {
        return Base64.getUrlDecoder().decode(jws.substring(jws.indexOf('.') + 1, jws.lastIndexOf('.')));
    }
}
